/** Articles as values: paragraphs, spans of code points, and where in a file a thing stands. */
@NullMarked
package onrecord.corpus;

import org.jspecify.annotations.NullMarked;
