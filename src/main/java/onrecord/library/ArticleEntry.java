package onrecord.library;

import java.nio.file.Path;

/**
 * An article as a list shows it, without its text.
 *
 * @param outlet kind of outlet, perhaps empty
 * @param date ISO day, perhaps empty
 * @param words of the text proper
 * @param file an article's own file, or the bank that holds it
 */
public record ArticleEntry(
    String id, String headline, String outlet, String date, int words, Path file) {}
