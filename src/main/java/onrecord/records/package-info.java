/** What is remembered of a learner's work, and the interface every store of it fulfils. */
@NullMarked
package onrecord.records;

import org.jspecify.annotations.NullMarked;
