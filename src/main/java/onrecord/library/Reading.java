package onrecord.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onrecord.bank.Bank;
import onrecord.bank.Depth;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.corpus.Article;
import onrecord.corpus.ArticleText;
import onrecord.corpus.Problem;
import onrecord.yaml.BankYaml;

/** One reading of banks and articles from their texts; an article is read once in each. */
final class Reading {
  private final Function<String, List<Path>> shelf;
  private final Map<Path, Optional<Article>> articles = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Path, Stamp> files = new LinkedHashMap<>();
  private final Fingerprint read = new Fingerprint();

  /** A reading that finds the files in which an article may stand by the article's id. */
  Reading(Function<String, List<Path>> shelf) {
    this.shelf = shelf;
  }

  Loaded bank(Path file) {
    List<Problem> own = new ArrayList<>();
    Optional<Bank> bank = bank(file, own);
    own.addAll(problems);
    return new Loaded(bank, own, files, read.digits());
  }

  private Optional<Bank> bank(Path file, List<Problem> own) {
    TextFile.Content content = open(file);
    own.addAll(content.problems());
    Optional<BankYaml.Read> bankRead =
        content
            .text()
            .map(t -> BankYaml.read(new BankYaml.Source(file.toString(), t), this::article));
    bankRead.ifPresent(r -> own.addAll(r.problems()));
    return bankRead.flatMap(BankYaml.Read::bank);
  }

  private TextFile.Content open(Path file) {
    files.put(file, Stamp.of(file));
    TextFile.Content content = TextFile.read(file);
    read.add(file.toString()).add(content.digest());
    return content;
  }

  private Optional<Article> article(String id) {
    return shelf.apply(id).stream()
        .flatMap(file -> article(file).stream())
        .filter(article -> article.id().equals(id))
        .findFirst();
  }

  /** The article of a file, or the one a bank holds. */
  Optional<Article> article(Path file) {
    return articles.computeIfAbsent(file, Shelves.isBank(file) ? this::held : this::parse);
  }

  /** The article inside another bank; a change of that file is a change of this unit too. */
  private Optional<Article> held(Path file) {
    Loaded other = new Reading(id -> List.of()).bank(file);
    files.putAll(other.files());
    read.add(other.digest());
    return other.bank().flatMap(b -> b.articles().stream().findFirst());
  }

  private Optional<Article> parse(Path file) {
    TextFile.Content content = open(file);
    problems.addAll(content.problems());
    Optional<ArticleText.Parsed> parsed =
        content
            .text()
            .map(t -> ArticleText.parse(ArticleText.Origin.file(file.toString(), id(file)), t));
    parsed.ifPresent(p -> problems.addAll(p.problems()));
    return parsed.flatMap(ArticleText.Parsed::article);
  }

  /** What was found in articles so far. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private static String id(Path file) {
    return new BankYaml.Source(file.toString(), "").id();
  }

  /** What the index keeps of a file. */
  Entry entry(Path file) {
    Stamp stamp = Stamp.of(file);
    if (!Shelves.isBank(file)) {
      List<ArticleEntry> found = article(file).stream().map(a -> entry(a, file)).toList();
      return new Entry(file, stamp, Optional.empty(), found);
    }
    TextFile.Content content = TextFile.read(file);
    Optional<Bank> bank = bank(file, new ArrayList<>());
    List<ArticleEntry> held =
        bank.stream()
            .flatMap(b -> b.articles().stream())
            .filter(a -> a.place().file().equals(file.toString()))
            .map(a -> entry(a, file))
            .toList();
    return new Entry(file, stamp, bank.map(b -> entry(b, file, content.digest())), held);
  }

  private static ArticleEntry entry(Article article, Path file) {
    return new ArticleEntry(
        article.id(),
        article.head().headline(),
        article.head().outlet(),
        article.head().date().map(Object::toString).orElse(""),
        article.wordCount(),
        file);
  }

  private static UnitEntry entry(Bank bank, Path file, String digest) {
    List<Question> questions = bank.questions();
    return new UnitEntry(
        bank.id(),
        bank.about().title(),
        bank.about().about(),
        file,
        questions.size(),
        Counts.of(questions.stream().map(q -> q.kind().word())),
        Counts.of(questions.stream().flatMap(q -> q.skill().stream()).map(Skill::word)),
        Counts.of(questions.stream().flatMap(q -> q.labels().depth().stream()).map(Depth::word)),
        bank.articles().stream().map(Article::id).toList(),
        digest);
  }
}
