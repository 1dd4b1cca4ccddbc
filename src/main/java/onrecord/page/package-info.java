/** A screen as a value: lines of toned runs that fit a size. */
@NullMarked
package onrecord.page;

import org.jspecify.annotations.NullMarked;
