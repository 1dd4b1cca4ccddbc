package onrecord.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.grading.Marker;
import onrecord.records.Records;
import onrecord.records.Round;
import onrecord.study.Shuffle;
import onrecord.tui.Stroke;

/**
 * Leaves an open round of one kind of question in a data folder and says, for scripts that play it
 * in a terminal, how to answer: right, partly right where that is possible, and wrong.
 */
public final class PlannedAnswers {
  private static final long SEED = 7;

  private PlannedAnswers() {}

  /** Takes the data folder and a kind. One line for each key, each line to type, each credit. */
  public static void main(String[] args) {
    Kind kind = Kind.of(args[1]).orElseThrow();
    try (Workplace place = new Workplace(Path.of(args[0]), 0)) {
      String unit =
          Stream.of("kherson", "budget", "storm")
              .max(Comparator.comparingInt(u -> planned(place, u, kind).size()))
              .orElseThrow();
      List<Planned> planned = planned(place, unit, kind);
      leave(place.records(), unit, planned.stream().map(p -> p.question().id()).toList());
      planned.forEach(p -> print(p.question(), p.answer()));
    }
  }

  private record Planned(Question question, Answer answer) {}

  private static List<Planned> planned(Workplace place, String unit, Kind kind) {
    List<Question> open =
        new ArrayList<>(
            place.bank(unit).questions().stream()
                .filter(question -> question.kind() == kind)
                .map(question -> Shuffle.shown(question, SEED))
                .toList());
    List<Planned> planned = new ArrayList<>();
    for (Question question : List.copyOf(open)) {
      Optional<Answer> partly = planned.isEmpty() ? Answers.partly(question) : Optional.empty();
      partly.ifPresent(answer -> planned.add(new Planned(question, answer)));
    }
    planned.forEach(p -> open.remove(p.question()));
    open.stream().findFirst().ifPresent(q -> planned.add(new Planned(q, Answers.right(q))));
    open.stream()
        .skip(1)
        .flatMap(q -> Answers.allWrong(q).stream().map(answer -> new Planned(q, answer)))
        .findFirst()
        .ifPresent(planned::add);
    return planned;
  }

  private static void leave(Records records, String unit, List<String> questions) {
    records.begin(
        new Round(
            "planned",
            records.learner().id(),
            unit,
            "ten",
            SEED,
            questions,
            Instant.parse("2026-03-01T09:00:00Z"),
            Optional.empty()));
  }

  /** The question, the keys that give that answer, the line that does, and what it earns. */
  static void print(Question question, Answer answer) {
    System.out.println("question " + question.id());
    Fingers.keys(question.prompt(), answer).forEach(PlannedAnswers::key);
    key(Fingers.handsIn(question.prompt()));
    System.out.println("line " + AnswerText.write(answer));
    if (question.prompt() instanceof Prompt.Desk) {
      System.out.println("line /done");
    }
    System.out.println("credit " + Marker.mark(question, answer).credit());
  }

  private static void key(Stroke stroke) {
    System.out.println(
        stroke.text().isEmpty()
            ? "key " + word(stroke.key())
            : stroke.ctrl() ? "key C-" + stroke.text() : "text " + stroke.text());
  }

  private static String word(Stroke.Key key) {
    String name = key.name();
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}
