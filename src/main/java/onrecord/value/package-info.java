/**
 * What people type: names, quantities, dates, phrases and lists, read into values and compared by
 * general rules. Everything here is a pure function of its arguments.
 */
@NullMarked
package onrecord.value;

import org.jspecify.annotations.NullMarked;
