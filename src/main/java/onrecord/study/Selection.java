package onrecord.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
   */
  public record Draw(List<Attempt> latest, long seed, Instant today) {
    public Draw {
      latest = List.copyOf(latest);
    }
  }

  /** The round that a choice makes of a unit. */
  public static Selection of(Bank bank, Choice choice, Draw draw) {
    List<Question> fitting = fitting(bank, choice, draw);
    return switch (choice.from()) {
      case ALL, DRILL -> new Selection(choice.text(), ids(mixed(bank, choice, draw, fitting)));
      case MISTAKES -> new Selection(choice.text(), ids(mistakes(bank, choice, draw, fitting)));
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
      case QUARTER ->
          Quarter.of(bank, choice, draw).questions.stream()
              .flatMap(id -> bank.question(id).stream())
              .toList();
      case DRILL -> Drill.all(bank, draw.seed()).stream().filter(choice::fits).toList();
    };
  }

  private static List<Question> mixed(Bank bank, Choice choice, Draw draw, List<Question> fitting) {
    Bank some = bank.asking(fitting);
    return Interleaved.of(
        Plan.round(some, draw.latest(), draw.seed(), choice.number()).stream()
            .flatMap(id -> some.question(id).stream())
            .toList());
  }

  /** What was missed though the learner was sure comes before everything else. */
  private static List<Question> mistakes(
      Bank bank, Choice choice, Draw draw, List<Question> fitting) {
    Map<String, Attempt> known = Plan.known(draw.latest());
    int first = fitting.stream().mapToInt(q -> Plan.need(Plan.last(known, q))).min().orElse(0);
    List<Question> mixed = mixed(bank, choice, draw, fitting);
    List<Question> ordered = new ArrayList<>();
    ordered.addAll(mixed.stream().filter(q -> Plan.need(Plan.last(known, q)) == first).toList());
    ordered.addAll(mixed.stream().filter(q -> Plan.need(Plan.last(known, q)) != first).toList());
    return ordered;
  }

  static List<String> ids(List<Question> questions) {
    return questions.stream().map(Question::id).toList();
  }
}
