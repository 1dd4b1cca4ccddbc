/** The trainer as lines of text: for screen readers, scripts and terminals that cannot draw. */
@NullMarked
package onrecord.plain;

import org.jspecify.annotations.NullMarked;
