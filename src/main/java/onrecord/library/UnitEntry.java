package onrecord.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A unit as a list shows it, without its questions.
 *
 * @param about one line, perhaps empty
 * @param questions how many could be read
 * @param counts numbers of questions by kind, skill and depth
 * @param articles ids, the first being the one to read first
 * @param digest of the file's bytes
 * @param error the first error in the file or its articles, on one line; empty if there is none
 */
public record UnitEntry(
    String id,
    String title,
    String about,
    Path file,
    int questions,
    Tallies counts,
    List<String> articles,
    String digest,
    String error) {
  public UnitEntry {
    articles = List.copyOf(articles);
  }

  /**
   * Numbers of questions, as written in the index: a first screen lists a thousand units and needs
   * none of them.
   */
  record Tallies(String kinds, String skills, String depths) {}

  /** Number of questions by kind word. */
  public Map<String, Integer> kinds() {
    return Counts.read(counts.kinds());
  }

  /** Number of questions by primary skill. */
  public Map<String, Integer> skills() {
    return Counts.read(counts.skills());
  }

  /** Number of questions by depth. */
  public Map<String, Integer> depths() {
    return Counts.read(counts.depths());
  }
}
