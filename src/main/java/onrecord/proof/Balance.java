package onrecord.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Depth;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.bank.Solution;

/**
 * B1: what the questions of a bank are spread over. Shares count from twenty questions on; below, a
 * single question would tip them.
 *
 * @param kinds number of questions by the word of their kind
 * @param skills by the word of the first skill; questions without one are left out
 * @param depths by the word of the depth; questions without one are left out
 * @param articles by the one article that is asked about, the others under {@link #SEVERAL}
 * @param choices questions with options to choose from, typed answers left out
 * @param notStated questions whose answer is that the report does not say
 */
public record Balance(
    int questions,
    Map<String, Integer> kinds,
    Map<String, Integer> skills,
    Map<String, Integer> depths,
    Map<String, Integer> articles,
    int choices,
    int notStated) {
  /** Under which questions stand that need more than one article. */
  public static final String SEVERAL = "several";

  private static final int ENOUGH = 20;
  private static final int MOST_OF_ONE = 30;
  private static final int FEW_ARTICLES = 3;
  private static final int LEAST_NOT_STATED = 5;
  private static final int CHOICES_BELOW = 40;
  private static final int TOLERANCE = 10;
  private static final Map<Depth, Integer> WANTED =
      Map.of(Depth.LOCATE, 35, Depth.CONNECT, 40, Depth.WEIGH, 25);

  public Balance {
    kinds = ordered(kinds);
    skills = ordered(skills);
    depths = ordered(depths);
    articles = ordered(articles);
  }

  private static Map<String, Integer> ordered(Map<String, Integer> counts) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** Counts the questions of a bank; in each list the words stand in the order of the format. */
  public static Balance of(Bank bank) {
    List<Question> all = bank.questions();
    return new Balance(
        all.size(),
        counted(Stream.of(Kind.values()).map(Kind::word), all, q -> Optional.of(q.kind().word())),
        counted(Stream.of(Skill.values()).map(Skill::word), all, q -> q.skill().map(Skill::word)),
        counted(
            Stream.of(Depth.values()).map(Depth::word),
            all,
            q -> q.labels().depth().map(Depth::word)),
        counted(
            Stream.concat(bank.articles().stream().map(a -> a.id()), Stream.of(SEVERAL)),
            all,
            q -> Optional.of(article(q))),
        (int) all.stream().filter(Balance::chosen).count(),
        (int)
            all.stream().filter(q -> q.solution().filter(Solution::notStated).isPresent()).count());
  }

  private static Map<String, Integer> counted(
      Stream<String> words, List<Question> all, Function<Question, Optional<String>> word) {
    Map<String, Integer> counts =
        all.stream()
            .flatMap(q -> word.apply(q).stream())
            .collect(Collectors.toMap(w -> w, w -> 1, Integer::sum));
    Map<String, Integer> ordered = new LinkedHashMap<>();
    words.filter(counts::containsKey).forEach(w -> ordered.put(w, counts.getOrDefault(w, 0)));
    return ordered;
  }

  private static String article(Question question) {
    List<String> articles = question.labels().articles();
    return articles.size() == 1 ? articles.getFirst() : SEVERAL;
  }

  private static boolean chosen(Question question) {
    Kind asked = question.kind();
    boolean kind = asked == Kind.WHO || asked == Kind.CHOICE || asked == Kind.CHOICES;
    return kind && question.prompt() instanceof Prompt.Choose;
  }

  /** A share of all questions in percent, rounded. */
  public int percent(int count) {
    return questions == 0 ? 0 : Math.round(100f * count / questions);
  }

  /** What is out of balance, each in a few words; nothing below twenty questions. */
  public List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    if (questions >= ENOUGH) {
      depthComplaint().ifPresent(complaints::add);
      articleComplaint().ifPresent(complaints::add);
      if (100 * notStated < LEAST_NOT_STATED * questions) {
        complaints.add(
            percent(notStated) + " percent not stated (at least " + LEAST_NOT_STATED + ")");
      }
      if (100 * choices >= CHOICES_BELOW * questions) {
        complaints.add(percent(choices) + " percent multiple choice (under " + CHOICES_BELOW + ")");
      }
    }
    return complaints;
  }

  /** Shares of the questions that state a depth. */
  private Optional<String> depthComplaint() {
    int stated = depths.values().stream().mapToInt(Integer::intValue).sum();
    String out =
        Stream.of(Depth.values())
            .filter(depth -> Math.abs(share(depth, stated) - wanted(depth)) > TOLERANCE)
            .map(
                depth ->
                    Math.round(share(depth, stated))
                        + " percent "
                        + depth.word()
                        + " (about "
                        + wanted(depth)
                        + ")")
            .collect(Collectors.joining(", "));
    return stated == 0
        ? Optional.of("no question says how deep it leads")
        : Optional.of(out).filter(text -> !text.isEmpty());
  }

  private double share(Depth depth, int stated) {
    return 100.0 * depths.getOrDefault(depth.word(), 0) / Math.max(1, stated);
  }

  private static int wanted(Depth depth) {
    return WANTED.getOrDefault(depth, 0);
  }

  private Optional<String> articleComplaint() {
    long there = articles.keySet().stream().filter(id -> !id.equals(SEVERAL)).count();
    return articles.entrySet().stream()
        .filter(a -> there > FEW_ARTICLES && !a.getKey().equals(SEVERAL))
        .filter(a -> 100 * a.getValue() > MOST_OF_ONE * questions)
        .findFirst()
        .map(
            a ->
                percent(a.getValue())
                    + " percent on "
                    + a.getKey()
                    + " alone (at most "
                    + MOST_OF_ONE
                    + ")");
  }

  static void look(Texts texts, List<Item> items, Findings findings) {
    List<String> complaints = of(texts.bank()).complaints();
    if (!complaints.isEmpty()) {
      findings.add(
          Finding.B1,
          texts.bank().place(),
          "out of balance: " + String.join(", ", complaints),
          "`onrecord units --balance` shows what there is; add what is short");
    }
  }
}
