package onrecord.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onrecord.bank.Question;
import onrecord.bank.Skill;

/**
 * Mixes skills but not articles: questions on one article stay together, articles in the order in
 * which they first appear, and within an article no skill follows itself while another is left.
 */
final class Interleaved {
  private Interleaved() {}

  static List<Question> of(List<Question> ordered) {
    Map<String, List<Question>> articles = new LinkedHashMap<>();
    for (Question question : ordered) {
      String article = question.labels().articles().stream().findFirst().orElse("");
      articles.computeIfAbsent(article, a -> new ArrayList<>()).add(question);
    }
    return articles.values().stream().flatMap(same -> alternating(same).stream()).toList();
  }

  /** The skill of which most are left goes first, so that none is left over to follow itself. */
  private static List<Question> alternating(List<Question> questions) {
    List<Question> left = new ArrayList<>(questions);
    List<Question> taken = new ArrayList<>();
    while (!left.isEmpty()) {
      Optional<Skill> before = taken.isEmpty() ? Optional.empty() : taken.getLast().skill();
      Question next =
          left.stream()
              .filter(q -> taken.isEmpty() || !Objects.equals(q.skill(), before))
              .max(Comparator.comparingLong(q -> alike(left, q)))
              .orElse(left.getFirst());
      left.remove(next);
      taken.add(next);
    }
    return taken;
  }

  private static long alike(List<Question> questions, Question question) {
    return questions.stream().filter(q -> q.skill().equals(question.skill())).count();
  }
}
