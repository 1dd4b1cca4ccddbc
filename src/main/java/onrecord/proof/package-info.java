/** What can be wrong with a bank, found before anybody is asked; and proof that every key holds. */
@NullMarked
package onrecord.proof;

import org.jspecify.annotations.NullMarked;
