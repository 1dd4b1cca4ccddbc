/** Tables and properties for what people type. */
@NullMarked
package onrecord.value;

import org.jspecify.annotations.NullMarked;
