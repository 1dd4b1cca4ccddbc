/**
 * Records on SQLite: one file in the user's data folder, its schema, its locks, its misfortunes.
 */
@NullMarked
package onrecord.sql;

import org.jspecify.annotations.NullMarked;
