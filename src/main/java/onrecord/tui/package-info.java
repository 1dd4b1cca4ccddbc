/** The trainer as a value: screens, messages, effects; the same for every way in. */
@NullMarked
package onrecord.tui;

import org.jspecify.annotations.NullMarked;
