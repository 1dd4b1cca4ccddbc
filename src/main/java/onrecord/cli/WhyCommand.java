package onrecord.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.Key;
import onrecord.bank.Misread;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Reading;
import onrecord.bank.Solution;
import onrecord.grading.Marker;
import onrecord.grading.Rule;
import onrecord.grading.Verdict;
import onrecord.tui.SpokenVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains one verdict rule by rule. */
@Command(
    name = "why",
    header = "Mark one answer and explain the verdict rule by rule.",
    description = {
      "",
      "Nothing is stored. An answer that is not typed is given as in plain lines: the letters of"
          + " options in the order of the file, or their ids. A question made from the ledger goes"
          + " by the id that `results` prints, such as who/FACT.",
      ""
    })
final class WhyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ANSWER", description = "What a learner would type.")
  private String answer = "";

  @Option(
      names = "--question",
      paramLabel = "UNIT/ID",
      required = true,
      description =
          "The question; its id alone is enough where only one unit has it, and FILE:ID is one in"
              + " a file.")
  private String question = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The seed of the round that made the question; it draws the wrong options.")
  private long seed = 1;

  @Mixin private Common common = new Common();

  private final Surroundings around;

  WhyCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Unable {
    Named named = Named.find(new Units(common.folders(around)), question, seed);
    switch (AnswerText.reading(named.question().prompt(), answer)) {
      case Reading.Meant(Answer given) -> explain(named, given);
      case Misread wrong ->
          throw new Unable(
              "\""
                  + Printed.one(answer)
                  + "\" cannot be read as an answer to "
                  + named.question().id()
                  + ". "
                  + Printed.one(wrong.says())
                  + " "
                  + named.question().kind().inLines());
    }
    return Exit.DONE;
  }

  private void explain(Named named, Answer given) {
    Question asked = named.question();
    Verdict verdict = Marker.mark(asked, given);
    row("Question", named.unit() + "/" + asked.id() + ", " + asked.kind().word());
    row("", asked.stem());
    asked.solution().ifPresent(solution -> accepted(asked, solution));
    row("Answer", Printed.one(answer));
    row("Verdict", status(verdict) + ", credit " + credit(verdict.credit()));
    verdict.rules().forEach(this::rule);
    row("Shown", SpokenVerdict.sentence(verdict));
  }

  private void accepted(Question asked, Solution solution) {
    switch (solution.key()) {
      case Key.Typed typed -> {
        row("Accepted", String.join("; ", typed.accept()) + unit(asked));
        if (typed.tolerance().signum() > 0) {
          row("", "and what is at most " + typed.tolerance().toPlainString() + " off");
        }
        typed.routes().forEach(r -> row("Half", r.answer() + ": " + r.because()));
      }
      case Key.Choose key -> {
        row("Accepted", join(key.right().stream().sorted().toList()));
        if (!key.partly().isEmpty()) {
          row("Half", join(key.partly().keySet().stream().sorted().toList()));
        }
      }
      case Key.Match ignored -> perfect(solution);
      case Key.Form ignored -> perfect(solution);
      case Key.Grid ignored -> perfect(solution);
      case Key.Mark ignored -> perfect(solution);
      case Key.Arrange ignored -> perfect(solution);
      case Key.Compare ignored -> perfect(solution);
      case Key.Rubric rubric -> rubric.points().forEach(point -> row("Point", point));
      case Key.Desk ignored -> perfect(solution);
    }
  }

  private static String unit(Question asked) {
    return asked.prompt() instanceof Prompt.Typed typed && !typed.unit().isEmpty()
        ? " (" + typed.unit() + ")"
        : "";
  }

  private static String join(List<String> ids) {
    return ids.stream().collect(Collectors.joining(" "));
  }

  private void perfect(Solution solution) {
    row("Accepted", AnswerText.write(Marker.perfect(solution.key())));
  }

  private void rule(String id) {
    row("Rule", id);
    row("", Rule.of(id).map(Rule::means).orElse("This rule has no sentence."));
  }

  private static String status(Verdict verdict) {
    return verdict.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String credit(double credit) {
    return String.format(Locale.ROOT, "%.2f", credit);
  }

  private void row(String label, String text) {
    String margin = label + " ".repeat(10 - label.length());
    Printed.hanging("", margin, Printed.one(text)).lines(around.width()).stream()
        .forEach(around.out()::println);
  }
}
