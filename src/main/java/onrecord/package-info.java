/** The program's door: arguments come in, an exit code goes out. */
@NullMarked
package onrecord;

import org.jspecify.annotations.NullMarked;
