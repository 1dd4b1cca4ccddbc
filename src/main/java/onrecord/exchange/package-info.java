/** Outside formats, one small file for each: the only room that knows JSON and CSV. */
@NullMarked
package onrecord.exchange;

import org.jspecify.annotations.NullMarked;
