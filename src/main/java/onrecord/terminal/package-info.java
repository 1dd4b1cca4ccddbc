/** Lanterna: painter, keys, the loop; this terminal, a window and a stream under one painter. */
@NullMarked
package onrecord.terminal;

import org.jspecify.annotations.NullMarked;
