/** Which questions make a round, and how far a learner is in it. */
@NullMarked
package onrecord.study;

import org.jspecify.annotations.NullMarked;
