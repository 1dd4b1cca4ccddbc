package onrecord.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.corpus.Place;

/**
 * A question of a bank: what is asked and, unless it was handed out without, its solution.
 *
 * @param id unique in its bank
 * @param was former ids, newest first
 * @param solution empty in a pack that is given out without keys
 * @param places where each value stands in the file, by its path ({@code answer}, {@code
 *     wrong[1]}); the empty path is the question itself
 */
public record Question(
    String id,
    List<String> was,
    Prompt prompt,
    Labels labels,
    Optional<Solution> solution,
    Map<String, Place> places) {
  public Question {
    was = List.copyOf(was);
    places = Map.copyOf(places);
    if (!places.containsKey("")) {
      throw new IllegalArgumentException("question " + id + " has no place");
    }
  }

  /**
   * What a question is about.
   *
   * @param articles ids of the articles it asks about, the first being the one to read
   * @param skills primary skill first, one to three, or none if the author gave none
   * @param hint perhaps empty
   */
  public record Labels(
      List<String> articles, List<Skill> skills, Optional<Depth> depth, String hint) {
    public Labels {
      articles = List.copyOf(articles);
      skills = List.copyOf(skills);
    }
  }

  public Kind kind() {
    return prompt.kind();
  }

  public String stem() {
    return prompt.stem();
  }

  /** The primary skill, where one is named. */
  public Optional<Skill> skill() {
    return labels.skills().stream().findFirst();
  }

  /** Where the value of that path stands, or the nearest thing around it. */
  public Place place(String path) {
    String at = path;
    while (!places.containsKey(at)) {
      int cut = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
      at = cut < 0 ? "" : at.substring(0, cut);
    }
    return places.getOrDefault(at, Place.of(""));
  }

  /** The same question with another prompt, such as a shuffled one. */
  public Question with(Prompt other) {
    return new Question(id, was, other, labels, solution, places);
  }
}
