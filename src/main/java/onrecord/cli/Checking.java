package onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.corpus.Problem;
import onrecord.library.Library;
import onrecord.library.Loaded;
import onrecord.library.SharedIds;
import onrecord.proof.OwnWords;
import onrecord.proof.Proof;

/**
 * One pass over banks and articles that gathers every finding, each once. Many banks are looked at
 * on all processors; what is kept of each is taken in in the order of the files.
 */
final class Checking {
  private static final int FEW = 8;

  private final Library library;
  private final boolean prove;
  private final Sources sources;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Set<Path> read = new HashSet<>();
  private final Map<String, List<OwnWords.Run>> runs = new LinkedHashMap<>();
  private final SharedIds unitIds = new SharedIds("unit");
  private final SharedIds articleIds = new SharedIds("article");
  private final Set<String> articles = new HashSet<>();
  private int banks;
  private int questions;

  /**
   * A pass.
   *
   * @param library where banks find articles that do not lie beside them
   * @param prove whether every key is marked too
   */
  Checking(Library library, boolean prove, Sources sources) {
    this.library = library;
    this.prove = prove;
    this.sources = sources;
  }

  /** Looks through everything; to be called once. */
  void look(Targets targets) {
    List<Path> files = List.copyOf(targets.banks());
    Stream<Path> banks = files.size() > FEW ? files.parallelStream() : files.stream();
    banks.map(this::bank).forEachOrdered(this::take);
    targets.articles().stream().filter(file -> !read.contains(file)).forEach(this::article);
    problems.addAll(unitIds.problems());
    problems.addAll(articleIds.problems());
    library.problems().stream().filter(this::concerns).forEach(problems::add);
  }

  /** What is kept of a bank that was looked at; the bank itself is let go. */
  private record Looked(
      Path file,
      Set<Path> files,
      List<Problem> problems,
      Optional<String> unit,
      int questions,
      Map<String, Path> articles,
      Map<String, List<OwnWords.Run>> runs) {}

  private Looked bank(Path file) {
    Loaded loaded = library.load(file);
    List<Problem> found = new ArrayList<>(loaded.problems());
    Map<String, Path> held = new LinkedHashMap<>();
    Map<String, List<OwnWords.Run>> shared = new LinkedHashMap<>();
    loaded.bank().ifPresent(bank -> found.addAll(proof(bank)));
    loaded.bank().ifPresent(bank -> shared.putAll(shared(bank, found)));
    loaded.bank().stream()
        .flatMap(bank -> bank.articles().stream())
        .forEach(article -> held.put(article.id(), Path.of(article.place().file())));
    return new Looked(
        file,
        loaded.files().keySet(),
        found,
        loaded.bank().map(Bank::id),
        loaded.bank().map(bank -> bank.questions().size()).orElse(0),
        held,
        shared);
  }

  private List<Problem> proof(Bank bank) {
    List<Problem> found = new ArrayList<>(Proof.check(bank));
    if (prove) {
      found.addAll(Proof.prove(bank));
    }
    return found;
  }

  private Map<String, List<OwnWords.Run>> shared(Bank bank, List<Problem> found) {
    Map<String, String> texts = sources.of(bank);
    Map<String, List<OwnWords.Run>> shared = new LinkedHashMap<>();
    if (!texts.isEmpty()) {
      found.addAll(Proof.compare(bank, texts));
      OwnWords words = OwnWords.of(bank);
      bank.articles().forEach(a -> shared.put(a.id(), words.runs(a, texts)));
    }
    return shared;
  }

  private void take(Looked looked) {
    banks++;
    read.add(looked.file());
    read.addAll(looked.files());
    problems.addAll(looked.problems());
    questions += looked.questions();
    looked.unit().ifPresent(id -> unitIds.add(id, looked.file()));
    looked.articles().forEach(this::known);
    runs.putAll(looked.runs());
  }

  private void article(Path file) {
    read.add(file);
    Library.Checked checked = Library.check(file);
    problems.addAll(checked.problems());
    checked.article().ifPresent(a -> known(a.id(), Path.of(a.place().file())));
  }

  private void known(String id, Path file) {
    articles.add(file + " " + id);
    articleIds.add(id, file);
  }

  /** Ids shared with a file that was read in this pass. */
  private boolean concerns(Problem problem) {
    return read.stream()
        .map(Path::toString)
        .anyMatch(
            file -> problem.place().file().equals(file) || problem.wrong().endsWith(" " + file));
  }

  /** Every finding, in the order in which files were read. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** For each article that was compared, what it shares with its sources, the longest first. */
  Map<String, List<OwnWords.Run>> runs() {
    return runs;
  }

  /** What was looked at, in words. */
  String scope() {
    return Printed.count(banks, "bank")
        + " with "
        + Printed.count(questions, "question")
        + ", "
        + Printed.count(articles.size(), "article");
  }
}
