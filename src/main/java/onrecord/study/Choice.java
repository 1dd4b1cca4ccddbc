package onrecord.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.bank.Depth;
import onrecord.bank.Kind;
import onrecord.bank.Question;
import onrecord.bank.Skill;

/**
 * What a learner wants a round to be about. Its text is stored with the round, such as {@code
 * kind=relay depth=weigh}.
 *
 * @param article id of the article that its questions are about, or that a quarter of an hour reads
 * @param number the most questions it may have; a quarter of an hour has its own number
 */
public record Choice(
    Optional<String> article,
    Optional<Skill> skill,
    Optional<Kind> kind,
    Optional<Depth> depth,
    From from,
    int number) {
  /** The most questions a round may have. */
  public static final int MOST = 100;

  /** Minutes of the only round that is measured by time. */
  public static final int MINUTES = 15;

  /** The usual round: anything goes. */
  public static final Choice ANY =
      new Choice(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          From.ALL,
          Plan.TEN);

  private static final String USUAL = "ten";

  public Choice {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("a round of " + number + " questions");
    }
  }

  /** Where the questions of a round come from. */
  public enum From {
    /** All that the unit has written. */
    ALL(""),
    /** Those whose latest answer was not fully right. */
    MISTAKES("mistakes"),
    /** Those that come back today. */
    DUE("due"),
    /** A lesson of about fifteen minutes. */
    QUARTER("minutes=" + MINUTES),
    /** Made from the ledger. */
    DRILL("drill");

    private final String word;

    From(String word) {
      this.word = word;
    }
  }

  public Choice about(Optional<String> other) {
    return new Choice(other, skill, kind, depth, from, number);
  }

  public Choice training(Optional<Skill> other) {
    return new Choice(article, other, kind, depth, from, number);
  }

  public Choice of(Optional<Kind> other) {
    return new Choice(article, skill, other, depth, from, number);
  }

  public Choice at(Optional<Depth> other) {
    return new Choice(article, skill, kind, other, from, number);
  }

  public Choice out(From other) {
    return new Choice(article, skill, kind, depth, other, number);
  }

  /**
   * The same with that many questions.
   *
   * @throws IllegalArgumentException below 1 or above {@link #MOST}
   */
  public Choice many(int other) {
    return new Choice(article, skill, kind, depth, from, other);
  }

  /** Whether a question is what is wanted, wherever it comes from. */
  public boolean fits(Question question) {
    Question.Labels labels = question.labels();
    return article.stream().allMatch(labels.articles()::contains)
        && skill.stream().allMatch(labels.skills()::contains)
        && kind.stream().allMatch(k -> k == question.kind())
        && depth.stream().allMatch(d -> labels.depth().filter(d::equals).isPresent());
  }

  /** The choice as text without line breaks; {@link #read} reads it. */
  public String text() {
    List<String> words = new ArrayList<>();
    article.ifPresent(id -> words.add("article=" + id));
    skill.ifPresent(s -> words.add("skill=" + hyphened(s)));
    kind.ifPresent(k -> words.add("kind=" + k.word()));
    depth.ifPresent(d -> words.add("depth=" + d.word()));
    words.add(from.word);
    if (number != Plan.TEN) {
      words.add("number=" + number);
    }
    words.removeIf(String::isEmpty);
    return words.isEmpty() ? USUAL : String.join(" ", words);
  }

  /** A skill as one word, {@code number-value-and-unit}. */
  public static String hyphened(Skill skill) {
    return skill.word().replace(' ', '-');
  }

  /** The skill in words with blanks or hyphens between. */
  public static Optional<Skill> skill(String words) {
    return Skill.of(words.strip().replace('-', ' ').toLowerCase(Locale.ROOT));
  }

  /** The choice that such a text holds; empty for a round chosen in another way. */
  public static Optional<Choice> read(String way) {
    Optional<Choice> choice = Optional.of(ANY);
    for (String word : way.equals(USUAL) ? new String[0] : way.split(" ", -1)) {
      choice = choice.flatMap(c -> c.with(word));
    }
    return choice;
  }

  private Optional<Choice> with(String word) {
    for (From other : From.values()) {
      if (!other.word.isEmpty() && other.word.equals(word)) {
        return Optional.of(out(other));
      }
    }
    int equals = word.indexOf('=');
    return equals < 0
        ? Optional.empty()
        : with(word.substring(0, equals), word.substring(equals + 1));
  }

  private Optional<Choice> with(String name, String value) {
    return switch (name) {
      case "article" -> Optional.of(about(Optional.of(value)));
      case "skill" -> skill(value).map(s -> training(Optional.of(s)));
      case "kind" -> Kind.of(value).map(k -> of(Optional.of(k)));
      case "depth" -> Depth.of(value).map(d -> at(Optional.of(d)));
      case "number" -> number(value).map(this::many);
      case Quarter.READ, Quarter.SURE -> Optional.of(this);
      default -> Optional.empty();
    };
  }

  /** A number of questions; empty if it is none or not in 1 to {@link #MOST}. */
  public static Optional<Integer> number(String text) {
    return whole(text).filter(n -> n >= 1 && n <= MOST);
  }

  /** A whole number of at most three digits. */
  static Optional<Integer> whole(String text) {
    return Optional.of(text).filter(t -> t.matches("[0-9]{1,3}")).map(Integer::valueOf);
  }
}
