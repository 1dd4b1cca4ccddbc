/** Finds articles and banks in folders, keeps an index of them and reads what is chosen. */
@NullMarked
package onrecord.library;

import org.jspecify.annotations.NullMarked;
