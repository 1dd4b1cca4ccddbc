package onrecord.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.corpus.Article;
import onrecord.corpus.Problem;
import onrecord.yaml.Finding;

/**
 * The articles and units of some folders. Lists come from the index where a file is unchanged; what
 * is chosen is always read from its text. Made anew to see what has changed.
 */
public final class Library {
  private final Map<Path, Entry> entries;
  private final List<Problem> problems;

  private Library(Map<Path, Entry> entries, List<Problem> problems) {
    this.entries = entries;
    this.problems = problems;
  }

  /**
   * Looks through folders, each with {@code corpus} and {@code quizzes} or with both sorts of file
   * mixed. Never throws; what cannot be read is among the problems.
   *
   * @param index where to keep the index; none if nothing may be kept
   */
  public static Library open(List<Path> folders, Optional<Path> index) {
    Shelves shelves =
        Shelves.walk(folders.stream().map(f -> f.toAbsolutePath().normalize()).toList());
    Index known = Index.read(index);
    Map<Path, Entry> entries = new LinkedHashMap<>();
    List<Entry> fresh = new ArrayList<>();
    Reading reading = new Reading(id -> holder(entries.values(), id).stream().toList());
    Stream.concat(shelves.articles().stream(), shelves.banks().stream())
        .forEach(
            file ->
                entries.put(
                    file,
                    known.find(file, Stamp.of(file)).orElseGet(() -> read(reading, file, fresh))));
    known.write(fresh);
    List<Problem> problems = new ArrayList<>(shelves.problems());
    problems.addAll(shared(entries.values()));
    return new Library(entries, List.copyOf(problems));
  }

  private static Entry read(Reading reading, Path file, List<Entry> fresh) {
    Entry entry = reading.entry(file);
    fresh.add(entry);
    return entry;
  }

  private static Optional<Path> holder(Collection<Entry> entries, String id) {
    return entries.stream()
        .flatMap(e -> e.articles().stream())
        .filter(a -> a.id().equals(id))
        .map(ArticleEntry::file)
        .findFirst();
  }

  private static List<Problem> shared(Collection<Entry> entries) {
    SharedIds units = new SharedIds("unit");
    SharedIds articles = new SharedIds("article");
    for (Entry entry : entries) {
      entry.unit().ifPresent(unit -> units.add(unit.id(), unit.file()));
      entry.articles().forEach(article -> articles.add(article.id(), article.file()));
    }
    return Stream.concat(units.problems().stream(), articles.problems().stream()).toList();
  }

  /** The units in the order of the folders and file names. */
  public List<UnitEntry> units() {
    return entries.values().stream().flatMap(e -> e.unit().stream()).toList();
  }

  /** The articles in the same order, then those that stand inside banks. */
  public List<ArticleEntry> articles() {
    return entries.values().stream().flatMap(e -> e.articles().stream()).toList();
  }

  /** Every bank file, also one in which no unit could be read. */
  public List<Path> bankFiles() {
    return entries.keySet().stream().filter(Shelves::isBank).toList();
  }

  /** Every article file, also one in which no article could be read. */
  public List<Path> articleFiles() {
    return entries.keySet().stream().filter(file -> !Shelves.isBank(file)).toList();
  }

  /**
   * Banks and articles of one folder, as {@link #open} would find them, without opening one; what
   * cannot be read is left out.
   */
  public static List<Path> filesIn(Path folder) {
    Shelves shelves = Shelves.walk(List.of(folder.toAbsolutePath().normalize()));
    return Stream.concat(shelves.banks().stream(), shelves.articles().stream()).toList();
  }

  /** Reads the file of an article and says everything that is wrong with it. */
  public static Checked check(Path article) {
    Reading reading = new Reading(id -> List.of());
    Optional<Article> read = reading.article(article);
    return new Checked(read, reading.problems());
  }

  /** An article's file as read; no article where an error keeps it from being one. */
  public record Checked(Optional<Article> article, List<Problem> problems) {
    public Checked {
      problems = List.copyOf(problems);
    }
  }

  /** Folders that cannot be read, and ids that two files share, with both places. */
  public List<Problem> problems() {
    return problems;
  }

  /** The unit of that id, if there is one; where two files have it, the first. */
  public Optional<UnitEntry> unit(String id) {
    return units().stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  /** Reads the unit of that id; empty if there is none. Shared ids are among its problems. */
  public Optional<Loaded> load(String id) {
    return unit(id).map(unit -> withShared(load(unit.file())));
  }

  /**
   * The problems of shared ids that concern one unit: its own file, or that of one of its articles.
   */
  private Loaded withShared(Loaded loaded) {
    List<Problem> all = new ArrayList<>(loaded.problems());
    List<String> ids =
        loaded.bank().stream()
            .flatMap(b -> Stream.concat(Stream.of(b.id()), b.articles().stream().map(Article::id)))
            .map(i -> "id \"" + i + "\" ")
            .toList();
    problems.stream()
        .filter(
            p -> p.id().equals(Finding.SAME_ID.id()) && ids.stream().anyMatch(p.wrong()::contains))
        .forEach(all::add);
    return new Loaded(loaded.bank(), all, loaded.files(), loaded.digest());
  }

  /**
   * Reads a file as a unit, whether it lies in a folder of the library or not. Its articles are
   * looked for beside it and in {@code ../corpus}, then in the library.
   */
  public Loaded load(Path file) {
    return new Reading(
            id -> Stream.concat(beside(file, id), holder(entries.values(), id).stream()).toList())
        .bank(file);
  }

  private static Stream<Path> beside(Path file, String id) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent()).orElse(file);
    boolean plain = id.matches("[\\p{L}\\p{N}._-]+");
    return Stream.of(folder.resolve("../corpus"), folder)
        .filter(f -> plain)
        .map(f -> f.resolve(id + ".txt").normalize())
        .filter(f -> Stamp.of(f).exists());
  }

  /** Reads the article of that id; empty if there is none or it cannot be read. */
  public Optional<Article> article(String id) {
    return holder(entries.values(), id).flatMap(new Reading(other -> List.of())::article);
  }
}
