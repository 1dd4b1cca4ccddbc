package onrecord.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Chance;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.corpus.Article;
import onrecord.records.Attempt;
import onrecord.records.Round;

/**
 * A quarter of an hour alone: what is due from earlier days, one report to read, quick cards and
 * typed or marked items on it, a second report beside it, one comparison, one draft to mend.
 * Comparison and draft are about what was read, if the unit has such.
 */
public final class Quarter {
  static final String READ = "read";

  /** In the way of a round that asks how sure one is of what is due, and of nothing else. */
  static final String SURE = "sure";

  private static final String OF_DUE = SURE + "=due";

  private static final int DUE = 3;
  private static final int CARDS = 6;
  private static final int TYPED = 4;
  private static final List<Kind> SHORT =
      List.of(Kind.WHO, Kind.CHOICE, Kind.SHORT, Kind.NUMBER, Kind.DATE, Kind.STATUS, Kind.WORDING);
  private static final List<Kind> COMPARED = List.of(Kind.COMPARE, Kind.GRID);
  private static final List<Kind> LATER =
      List.of(Kind.SORT, Kind.GRID, Kind.COMPARE, Kind.COPYDESK);

  private final Bank bank;
  private final Selection.Draw draw;
  private final Map<String, Attempt> known;
  private final List<Question> due;

  private Quarter(Bank bank, Selection.Draw draw) {
    this.bank = bank;
    this.draw = draw;
    this.known = Plan.known(draw.latest());
    this.due = due();
  }

  /**
   * A report to read before a question is seen.
   *
   * @param article its id
   * @param beside the report it is laid beside; empty where it is read alone
   */
  public record Step(String article, Optional<String> beside) {}

  /**
   * Everything asked about one report, and what it is compared with.
   *
   * @param late cards on this and other reports, where it has none of its own
   */
  private record Lesson(
      String article,
      List<Question> own,
      List<Question> late,
      Optional<Question> pair,
      Optional<Question> desk) {
    Optional<String> second() {
      return pair.stream()
          .flatMap(q -> q.labels().articles().stream())
          .filter(id -> !id.equals(article))
          .findFirst();
    }

    /** Whether a question is about nothing but the report and the one beside it. */
    boolean isRead(Question question) {
      return question.labels().articles().stream()
          .allMatch(id -> id.equals(article) || second().stream().anyMatch(id::equals));
    }

    /** Of what is compared, how much is about reports that are read. */
    long read() {
      return compared().filter(this::isRead).count();
    }

    /** How many of its parts it has: cards, typed or marked items, a comparison, a draft. */
    long parts() {
      long cards = own.stream().filter(q -> q.kind() == Kind.SORT).count();
      return Math.min(1, cards) + Math.min(1, own.size() - cards) + compared().count();
    }

    Stream<Question> compared() {
      return Stream.of(late.stream(), pair.stream(), desk.stream()).flatMap(same -> same);
    }
  }

  /**
   * The round, its way with the places at which reports are read; without questions if none fit.
   */
  static Selection of(Bank bank, Choice choice, Selection.Draw draw) {
    return new Quarter(bank, draw).of(choice);
  }

  private Selection of(Choice choice) {
    Optional<Lesson> lesson =
        Chance.of(draw.seed(), "quarter/" + bank.id())
            .shuffled(bank.articles().stream().map(Article::id).toList())
            .stream()
            .filter(id -> choice.article().stream().allMatch(id::equals))
            .map(this::lesson)
            .filter(l -> l.parts() > 0)
            .max(
                Comparator.comparingLong(Lesson::parts)
                    .thenComparingLong(Lesson::read)
                    .thenComparingInt(l -> l.own.size())
                    .thenComparingLong(this::unanswered));
    return lesson
        .map(l -> round(choice, l))
        .orElseGet(() -> new Selection(choice.text(), Selection.ids(due)));
  }

  private long unanswered(Lesson lesson) {
    return bank.questions().stream()
        .filter(q -> q.labels().articles().contains(lesson.article))
        .filter(q -> Plan.last(known, q) == null)
        .count();
  }

  private Selection round(Choice choice, Lesson lesson) {
    List<Question> asked = new ArrayList<>(due);
    String way = choice.text();
    if (!lesson.own.isEmpty()) {
      way += " " + READ + "=" + asked.size() + ":" + lesson.article;
      asked.addAll(lesson.own);
    }
    Optional<String> second = lesson.second();
    if (second.isPresent()) {
      way += " " + READ + "=" + asked.size() + ":" + second.get() + ":" + lesson.article;
    }
    lesson.compared().forEach(asked::add);
    return new Selection(way, Selection.ids(asked));
  }

  /** Short answers before others; what has a place of its own in the lesson is asked there. */
  private List<Question> due() {
    List<Question> all =
        bank.questions().stream()
            .filter(q -> !LATER.contains(q.kind()))
            .filter(this::isDue)
            .toList();
    List<Question> few =
        new ArrayList<>(
            ranked(
                List.of(),
                all.stream().filter(q -> SHORT.contains(q.kind()) || isSure(q)).toList(),
                DUE));
    few.addAll(ranked(few, all, DUE - few.size()));
    return draw.spoilers().ordered(Plan.sureFirst(Interleaved.of(few), known));
  }

  private boolean isDue(Question question) {
    return Schedule.due(Plan.last(known, question), draw.today());
  }

  private boolean isSure(Question question) {
    return Plan.isSure(Plan.last(known, question));
  }

  private Lesson lesson(String article) {
    List<Question> own = about(article, q -> q.labels().articles().size() == 1);
    List<Question> asked = new ArrayList<>(due);
    List<Question> cards = cards(asked, own);
    asked.addAll(cards);
    List<Question> typed = typed(asked, own);
    asked.addAll(typed);
    List<Question> late =
        cards.isEmpty()
            ? cards(asked, about(article, q -> true)).stream().limit(1).toList()
            : List.of();
    asked.addAll(late);
    Optional<Question> pair = pair(asked, article);
    asked.addAll(pair.stream().toList());
    List<Question> questions = Stream.concat(cards.stream(), typed.stream()).toList();
    Lesson lesson = new Lesson(article, questions, late, pair, Optional.empty());
    return new Lesson(article, questions, late, pair, desk(asked, lesson));
  }

  /**
   * A comparison of the report with just one other, if there is one, best with one against which a
   * draft can be held; else with several.
   */
  private Optional<Question> pair(List<Question> asked, String article) {
    List<Question> all =
        about(article, q -> COMPARED.contains(q.kind()) && q.labels().articles().size() > 1);
    List<Question> two = all.stream().filter(q -> q.labels().articles().size() == 2).toList();
    List<Question> mended = two.stream().filter(q -> !desks(among(q)).isEmpty()).toList();
    return Stream.of(mended, two, all).flatMap(some -> ranked(asked, some, 1).stream()).findFirst();
  }

  /** A draft held against what is read alone; else one on a part of it, else any. */
  private Optional<Question> desk(List<Question> asked, Lesson lesson) {
    return Stream.<Predicate<Question>>of(
            lesson::isRead,
            q -> q.labels().articles().contains(lesson.article),
            q -> lesson.second().stream().anyMatch(q.labels().articles()::contains),
            q -> true)
        .flatMap(wanted -> ranked(asked, desks(wanted), 1).stream())
        .findFirst();
  }

  private List<Question> desks(Predicate<Question> wanted) {
    return bank.questions().stream().filter(q -> q.kind() == Kind.COPYDESK).filter(wanted).toList();
  }

  private static Predicate<Question> among(Question pair) {
    return q -> pair.labels().articles().containsAll(q.labels().articles());
  }

  private List<Question> about(String article, Predicate<Question> wanted) {
    return bank.questions().stream()
        .filter(q -> q.labels().articles().contains(article))
        .filter(wanted)
        .toList();
  }

  /** Typed or marked items, and others only where these are too few. */
  private List<Question> typed(List<Question> asked, List<Question> own) {
    List<Question> before = new ArrayList<>(asked);
    List<Question> typed =
        new ArrayList<>(ranked(before, own.stream().filter(Quarter::written).toList(), TYPED));
    before.addAll(typed);
    List<Question> others =
        own.stream().filter(q -> !written(q) && !LATER.contains(q.kind())).toList();
    typed.addAll(ranked(before, others, TYPED - typed.size()));
    return draw.spoilers().ordered(Interleaved.of(typed));
  }

  private List<Question> cards(List<Question> asked, List<Question> own) {
    List<Question> taken = new ArrayList<>();
    int cards = 0;
    for (Question question :
        ranked(asked, own.stream().filter(q -> q.kind() == Kind.SORT).toList(), DUE)) {
      if (cards < CARDS && question.prompt() instanceof Prompt.Form form) {
        cards += form.fields().size();
        taken.add(question);
      }
    }
    return draw.spoilers().ordered(taken);
  }

  /** Typed or marked, so that nothing can be had by guessing. */
  private static boolean written(Question question) {
    return question.prompt() instanceof Prompt.Typed
        || question.prompt() instanceof Prompt.Mark
        || question.kind() == Kind.FIGURE;
  }

  /** Those not asked before, nor given away by what is: what is due first. */
  private List<Question> ranked(List<Question> asked, List<Question> questions, int size) {
    List<Question> open = new ArrayList<>(draw.spoilers().open(questions, asked));
    open.removeAll(asked);
    List<Question> ranked = new ArrayList<>();
    ranked.addAll(planned(open.stream().filter(this::isDue).toList(), size));
    open.removeAll(ranked);
    ranked.addAll(planned(draw.spoilers().open(open, ranked), size - ranked.size()));
    return ranked;
  }

  private List<Question> planned(List<Question> questions, int size) {
    Bank some = bank.asking(questions);
    return Plan.round(some, draw, size).stream().flatMap(id -> some.question(id).stream()).toList();
  }

  /** What is read before the question at that place of a round, counted from 0. */
  public static Optional<Step> before(Round round, int position) {
    return Stream.of(round.way().split(" ", -1))
        .filter(word -> word.startsWith(READ + "=" + position + ":"))
        .map(word -> word.split(":", -1))
        .map(parts -> new Step(parts[1], Stream.of(parts).skip(2).findFirst()))
        .findFirst();
  }

  /** The way of a round that asks how sure one is of the questions that are due. */
  static String sureOfDue(String way) {
    return way + " " + OF_DUE;
  }

  /** Whether it is asked how sure one is of the question at that place, counted from 0. */
  public static boolean asksSure(Round round, int position) {
    List<String> words = List.of(round.way().split(" ", -1));
    return words.contains(OF_DUE)
        && words.stream()
            .filter(word -> word.startsWith(READ + "="))
            .map(word -> word.substring(READ.length() + 1).split(":", -1)[0])
            .flatMap(place -> Choice.whole(place).stream())
            .min(Comparator.naturalOrder())
            .filter(first -> position < first)
            .isPresent();
  }
}
