package onrecord.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A unit as a list shows it, without its questions.
 *
 * @param about one line, perhaps empty
 * @param questions how many could be read
 * @param kinds number of questions by kind word
 * @param skills number of questions by primary skill
 * @param depths number of questions by depth
 * @param articles ids, the first being the one to read first
 * @param digest of the file's bytes
 */
public record UnitEntry(
    String id,
    String title,
    String about,
    Path file,
    int questions,
    Map<String, Integer> kinds,
    Map<String, Integer> skills,
    Map<String, Integer> depths,
    List<String> articles,
    String digest) {
  public UnitEntry {
    kinds = Counts.ordered(kinds);
    skills = Counts.ordered(skills);
    depths = Counts.ordered(depths);
    articles = List.copyOf(articles);
  }
}
