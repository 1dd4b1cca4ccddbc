/** Marks an answer against a key. */
@NullMarked
package onrecord.grading;

import org.jspecify.annotations.NullMarked;
