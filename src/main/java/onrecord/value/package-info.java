/** Parsing and comparing what people write: names, quantities, days and phrases. */
@NullMarked
package onrecord.value;

import org.jspecify.annotations.NullMarked;
