/** The commands: the only room that prints, reads the environment and picks exit codes. */
@NullMarked
package onrecord.cli;

import org.jspecify.annotations.NullMarked;
