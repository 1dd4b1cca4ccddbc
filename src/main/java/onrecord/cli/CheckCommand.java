package onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import onrecord.corpus.Level;
import onrecord.corpus.Problem;
import onrecord.exchange.ProblemsJson;
import onrecord.exchange.ProblemsSarif;
import onrecord.library.Library;
import onrecord.proof.OwnWords;
import onrecord.proof.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds every mistake in banks and articles. */
@Command(
    name = "check",
    header = "Find every mistake in banks and articles, with its line and column.",
    description = {
      "",
      "All findings of all files come in one pass. Errors keep a bank from being played;"
          + " warnings and notes do not. docs/bank-format.md explains the ids.",
      ""
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files or folders; all libraries, if none is given.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      description = "text, if not said. sarif is read by code hosts and editors.")
  private CheckFormat format = CheckFormat.TEXT;

  @Option(names = "--strict", description = "Warnings make the exit code 1 too.")
  private boolean strict;

  @Option(
      names = "--prove",
      description = "Mark every key, every wrong answer and blind guesses as a learner's would be.")
  private boolean prove;

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description =
          "Compare articles with the texts they are based on: files in DIR whose names begin"
              + " with a name under based-on. As text, the longest shared run of words of each"
              + " article is listed.")
  private Optional<Path> sources = Optional.empty();

  @Option(
      names = "--generated",
      paramLabel = "N",
      description =
          "Instead, make N questions of the ledgers with one seed after another, as"
              + " play --drill does, and look at each as if it were written: proved, one"
              + " answer true, none twice in a round. Findings on a whole bank (B1, M3,"
              + " M14) and notes are left out.")
  private Optional<Integer> generated = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Common common = new Common();

  private final Surroundings around;

  CheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, Unable {
    Library library = new Units(common.folders(around)).library();
    Targets targets = paths.isEmpty() ? Targets.of(library) : Targets.of(paths, around);
    if (generated.isPresent()) {
      return made(library, targets, generated.get());
    }
    Sources texts = sources.isEmpty() ? Sources.none() : Sources.in(around.path(sources.get()));
    Checking checking = new Checking(library, prove, texts);
    checking.look(targets);
    List<Problem> problems = problems(checking, library);
    switch (format) {
      case TEXT -> text(problems, checking);
      case JSON -> json(problems);
      case SARIF -> sarif(problems);
    }
    around.out().flush();
    if (sources.isPresent() && !texts.missing().isEmpty()) {
      around.err().println("No text in the folder for " + String.join(", ", texts.missing()) + ".");
    }
    return code(problems);
  }

  private int made(Library library, Targets targets, int number) {
    if (number < 1 || number > MadeQuestions.MOST) {
      throw refused("--generated takes a number from 1 to " + MadeQuestions.MOST + ".");
    }
    if (format != CheckFormat.TEXT || sources.isPresent()) {
      throw refused("--generated goes with no --format and no --sources.");
    }
    MadeQuestions questions = new MadeQuestions(library, targets);
    questions.make(number);
    for (String line : questions.lines()) {
      Printed.hanging("", "", line).lines(around.width()).forEach(around.out()::println);
    }
    around.out().flush();
    return questions.failed(strict) ? Exit.NOT_DONE : Exit.DONE;
  }

  private ParameterException refused(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private List<Problem> problems(Checking checking, Library library) {
    ShownFiles files = new ShownFiles(around.folder());
    Set<Problem> all = new LinkedHashSet<>(checking.problems());
    if (paths.isEmpty()) {
      all.addAll(library.problems());
    }
    return all.stream().map(files::shown).sorted(Comparator.comparing(Problem::place)).toList();
  }

  private void text(List<Problem> problems, Checking checking) {
    ShownFiles files = new ShownFiles(around.folder());
    around.out().print(new Report(files::lines).render(problems));
    around.out().println("checked " + checking.scope());
    if (sources.isPresent()) {
      around.out().println();
      around.out().println("Longest run of words shared with a source, names and titles aside:");
      checking.runs().forEach(this::run);
    }
  }

  private void run(String article, List<OwnWords.Run> runs) {
    String said =
        runs.stream()
            .findFirst()
            .map(
                r ->
                    Printed.count(r.length(), "word")
                        + " of "
                        + r.source()
                        + ", paragraph "
                        + r.paragraph()
                        + ": "
                        + r.words())
            .orElse("none of four words or more");
    Printed.hanging("", article + "  ", said).lines(around.width()).forEach(around.out()::println);
  }

  private void json(List<Problem> problems) throws IOException {
    Writer writer = Printed.writer(around.out());
    ProblemsJson.write(problems, writer);
    writer.flush();
  }

  private void sarif(List<Problem> problems) throws IOException {
    Writer writer = Printed.writer(around.out());
    new ProblemsSarif(Rules.all(), Version.text()).write(problems, writer);
    writer.flush();
  }

  private int code(List<Problem> problems) {
    boolean found =
        problems.stream()
            .anyMatch(p -> p.level() == Level.ERROR || strict && p.level() == Level.WARNING);
    return found ? Exit.NOT_DONE : Exit.DONE;
  }
}
