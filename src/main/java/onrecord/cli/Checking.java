package onrecord.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.bank.Bank;
import onrecord.corpus.Article;
import onrecord.corpus.Problem;
import onrecord.library.Library;
import onrecord.library.Loaded;
import onrecord.library.SharedIds;
import onrecord.proof.OwnWords;
import onrecord.proof.Proof;

/** One pass over banks and articles that gathers every finding, each once. */
final class Checking {
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
    targets.banks().forEach(this::bank);
    targets.articles().stream().filter(file -> !read.contains(file)).forEach(this::article);
    problems.addAll(unitIds.problems());
    problems.addAll(articleIds.problems());
    library.problems().stream().filter(this::concerns).forEach(problems::add);
  }

  private void bank(Path file) {
    banks++;
    read.add(file);
    Loaded loaded = library.load(file);
    problems.addAll(loaded.problems());
    read.addAll(loaded.files().keySet());
    loaded.bank().ifPresent(bank -> bank(file, bank));
  }

  private void bank(Path file, Bank bank) {
    questions += bank.questions().size();
    unitIds.add(bank.id(), file);
    bank.articles().forEach(this::known);
    problems.addAll(Proof.check(bank));
    if (prove) {
      problems.addAll(Proof.prove(bank));
    }
    Map<String, String> texts = sources.of(bank);
    if (!texts.isEmpty()) {
      problems.addAll(Proof.compare(bank, texts));
      OwnWords words = OwnWords.of(bank);
      bank.articles().forEach(a -> runs.put(a.id(), words.runs(a, texts)));
    }
  }

  private void article(Path file) {
    read.add(file);
    Library.Checked checked = Library.check(file);
    problems.addAll(checked.problems());
    checked.article().ifPresent(this::known);
  }

  private void known(Article article) {
    articles.add(article.place() + " " + article.id());
    articleIds.add(article.id(), Path.of(article.place().file()));
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
