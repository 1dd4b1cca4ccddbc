package onrecord.study;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Question;
import onrecord.records.Attempt;

/**
 * The questions of a round that a learner chose.
 *
 * @param way the choice as it is stored with the round
 * @param questions their ids in order; none where nothing fits
 */
public record Selection(String way, List<String> questions) {
  public Selection {
    questions = List.copyOf(questions);
  }

  /**
   * What the choice is made with.
   *
   * @param latest the latest counting answer to each question, as far as there is one
   * @param seed of the round
   * @param today the start of the learner's day
   * @param spoilers which questions of the unit give others away
   */
  public record Draw(List<Attempt> latest, long seed, Instant today, Spoilers spoilers) {
    public Draw {
      latest = List.copyOf(latest);
    }

    /** For a unit in which no question gives another away. */
    public Draw(List<Attempt> latest, long seed, Instant today) {
      this(latest, seed, today, Spoilers.NONE);
    }

    /** The same for a unit with such questions. */
    public Draw keepingApart(Spoilers others) {
      return new Draw(latest, seed, today, others);
    }
  }

  /** The round that a choice makes of a unit. */
  public static Selection of(Bank bank, Choice choice, Draw draw) {
    return switch (choice.from()) {
      case ALL, DRILL, MISTAKES, DUE -> new Selection(choice.text(), mixed(bank, choice, draw));
      case QUARTER -> Quarter.of(bank, choice, draw);
    };
  }

  /** All questions that the choice leaves; for a quarter of an hour those it would ask. */
  public static List<Question> fitting(Bank bank, Choice choice, Draw draw) {
    Map<String, Attempt> known = Plan.known(draw.latest());
    return switch (choice.from()) {
      case ALL -> bank.questions().stream().filter(choice::fits).toList();
      case MISTAKES ->
          bank.questions().stream()
              .filter(choice::fits)
              .filter(q -> Plan.missed(Plan.last(known, q)))
              .toList();
      case DUE ->
          bank.questions().stream()
              .filter(choice::fits)
              .filter(q -> Schedule.due(Plan.last(known, q), draw.today()))
              .toList();
      case QUARTER ->
          Quarter.of(bank, choice, draw).questions.stream()
              .flatMap(id -> bank.question(id).stream())
              .toList();
      case DRILL -> Drill.all(bank, draw.seed()).stream().filter(choice::fits).toList();
    };
  }

  private static List<String> mixed(Bank bank, Choice choice, Draw draw) {
    Bank some = bank.asking(fitting(bank, choice, draw));
    Map<String, Attempt> known = Plan.known(draw.latest());
    List<Question> planned =
        Plan.round(some, draw, choice.number()).stream()
            .flatMap(id -> some.question(id).stream())
            .toList();
    List<Question> asked =
        Stream.of(true, false)
            .map(
                open ->
                    planned.stream().filter(q -> open == (Plan.last(known, q) == null)).toList())
            .flatMap(part -> Interleaved.of(part).stream())
            .toList();
    return ids(draw.spoilers().ordered(Plan.sureFirst(asked, known)));
  }

  static List<String> ids(List<Question> questions) {
    return questions.stream().map(Question::id).toList();
  }
}
