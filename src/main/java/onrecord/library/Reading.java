package onrecord.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Depth;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.corpus.Article;
import onrecord.corpus.ArticleText;
import onrecord.corpus.Level;
import onrecord.corpus.Problem;
import onrecord.yaml.BankYaml;

/** One reading of banks and articles from their texts; an article is read once in each. */
final class Reading {
  private final BiFunction<Path, String, Stream<Path>> shelf;
  private final Map<Path, Text> texts = new HashMap<>();

  /**
   * What came of looking for an article.
   *
   * @param files those that were read for it
   * @param marks names and digests of these files
   */
  private record Text(
      Optional<Article> article,
      List<Problem> problems,
      Map<Path, Stamp> files,
      List<String> marks) {}

  /**
   * A bank as read, with all it was read from.
   *
   * @param digest of its own file
   * @param used what was found for each article that it names
   */
  private record Whole(Loaded loaded, String digest, Map<String, Text> used) {}

  /** A reading that finds the files in which an article may stand by the bank and the id. */
  Reading(BiFunction<Path, String, Stream<Path>> shelf) {
    this.shelf = shelf;
  }

  /** A reading that knows no articles but those inside banks. */
  static Reading alone() {
    return new Reading((bank, id) -> Stream.empty());
  }

  Loaded bank(Path file) {
    return whole(file).loaded();
  }

  private Whole whole(Path file) {
    Map<String, Text> used = new LinkedHashMap<>();
    Map<Path, Stamp> files = new LinkedHashMap<>(Map.of(file, Stamp.of(file)));
    TextFile.Content content = TextFile.read(file);
    Optional<BankYaml.Read> read =
        content
            .text()
            .map(
                t ->
                    BankYaml.read(
                        new BankYaml.Source(file.toString(), t),
                        id -> used.computeIfAbsent(id, i -> named(file, i)).article()));
    List<Problem> problems = new ArrayList<>(content.problems());
    read.ifPresent(r -> problems.addAll(r.problems()));
    Fingerprint marks = new Fingerprint().add(file.toString()).add(content.digest());
    for (Text text : used.values()) {
      problems.addAll(text.problems());
      files.putAll(text.files());
      text.marks().forEach(marks::add);
    }
    Loaded loaded = new Loaded(read.flatMap(BankYaml.Read::bank), problems, files, marks.digits());
    return new Whole(loaded, content.digest(), used);
  }

  /** The article of that id; its findings are those of every file in which it was looked for. */
  private Text named(Path bank, String id) {
    List<Problem> problems = new ArrayList<>();
    Map<Path, Stamp> files = new LinkedHashMap<>();
    List<String> marks = new ArrayList<>();
    Optional<Article> found = Optional.empty();
    Iterator<Path> places = shelf.apply(bank, id).distinct().iterator();
    while (found.isEmpty() && places.hasNext()) {
      Text text = text(places.next());
      problems.addAll(text.problems());
      files.putAll(text.files());
      marks.addAll(text.marks());
      found = text.article().filter(article -> article.id().equals(id));
    }
    return new Text(found, problems, files, marks);
  }

  /** The article of a file, or the one a bank holds. */
  Optional<Article> article(Path file) {
    return text(file).article();
  }

  /** What is wrong with the article of a file. */
  List<Problem> problems(Path file) {
    return text(file).problems();
  }

  private Text text(Path file) {
    return texts.computeIfAbsent(file, Shelves.isBank(file) ? Reading::held : Reading::parse);
  }

  /** The article inside another bank; a change of that file is a change of this unit too. */
  private static Text held(Path file) {
    Loaded other = alone().bank(file);
    Optional<Article> first = other.bank().flatMap(b -> b.articles().stream().findFirst());
    return new Text(first, List.of(), other.files(), List.of(other.digest()));
  }

  private static Text parse(Path file) {
    Stamp stamp = Stamp.of(file);
    TextFile.Content content = TextFile.read(file);
    Optional<ArticleText.Parsed> parsed =
        content
            .text()
            .map(t -> ArticleText.parse(ArticleText.Origin.file(file.toString(), id(file)), t));
    List<Problem> problems = new ArrayList<>(content.problems());
    parsed.ifPresent(p -> problems.addAll(p.problems()));
    return new Text(
        parsed.flatMap(ArticleText.Parsed::article),
        problems,
        Map.of(file, stamp),
        List.of(file.toString(), content.digest()));
  }

  private static String id(Path file) {
    return new BankYaml.Source(file.toString(), "").id();
  }

  /** What the index keeps of a file; the stamp is that from before it is read. */
  Entry entry(Path file, Stamp stamp) {
    if (!Shelves.isBank(file)) {
      List<ArticleEntry> found = article(file).stream().map(a -> entry(a, file)).toList();
      return new Entry(file, stamp, Optional.empty(), found, List.of());
    }
    Whole whole = whole(file);
    Optional<Bank> bank = whole.loaded().bank();
    List<ArticleEntry> held =
        bank.stream()
            .flatMap(b -> b.articles().stream())
            .filter(a -> a.place().file().equals(file.toString()))
            .map(a -> entry(a, file))
            .toList();
    List<Need> needs = new ArrayList<>();
    whole
        .used()
        .forEach((id, text) -> needs.add(new Need(id, text.article().isPresent(), text.files())));
    return new Entry(file, stamp, bank.map(b -> entry(b, file, whole)), held, needs);
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

  private static UnitEntry entry(Bank bank, Path file, Whole whole) {
    List<Question> questions = bank.questions();
    return new UnitEntry(
        bank.id(),
        bank.about().title(),
        bank.about().about(),
        file,
        questions.size(),
        new UnitEntry.Tallies(
            counts(questions.stream().map(q -> q.kind().word())),
            counts(questions.stream().flatMap(q -> q.skill().stream()).map(Skill::word)),
            counts(questions.stream().flatMap(q -> q.labels().depth().stream()).map(Depth::word))),
        bank.articles().stream().map(Article::id).toList(),
        whole.digest(),
        error(whole.loaded().problems()));
  }

  private static String counts(Stream<String> words) {
    return Counts.write(Counts.of(words));
  }

  private static String error(List<Problem> problems) {
    return problems.stream()
        .filter(p -> p.level() == Level.ERROR)
        .min(Comparator.comparing(Problem::place))
        .map(Problem::headline)
        .orElse("");
  }
}
