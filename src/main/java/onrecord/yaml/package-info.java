/** Reads the text of a bank into values, each with its place, and finds every fault in one pass. */
@NullMarked
package onrecord.yaml;

import org.jspecify.annotations.NullMarked;
