package onrecord.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final List<Row> rows;
  private final List<Problem> problems;
  private final String mark;
  private Optional<Map<String, Path>> holders = Optional.empty();

  private Library(List<Row> rows, List<Problem> problems, String mark) {
    this.rows = rows;
    this.problems = problems;
    this.mark = mark;
  }

  /**
   * Looks through folders, each with {@code corpus} and {@code quizzes} or with both sorts of file
   * mixed. Never throws; what cannot be read is among the problems.
   *
   * @param index where to keep the index; none if nothing may be kept
   */
  public static Library open(List<Path> folders, Optional<Path> index) {
    String mark = mark(folders);
    Shelves shelves =
        Shelves.walk(folders.stream().map(f -> f.toAbsolutePath().normalize()).toList());
    Opening.Opened opened = new Opening(Index.read(index)).open(shelves);
    List<Problem> problems = new ArrayList<>(shelves.problems());
    problems.addAll(opened.shared());
    return new Library(opened.rows(), List.copyOf(problems), mark);
  }

  /**
   * The folders and when files last came to them or left them. A file that was changed in its place
   * leaves no trace here.
   */
  public static String mark(List<Path> folders) {
    return Shelves.mark(folders.stream().map(f -> f.toAbsolutePath().normalize()).toList());
  }

  /** The mark of its folders just before they were looked through. */
  public String mark() {
    return mark;
  }

  private Stream<Entry> entries() {
    return rows.stream().map(Row::entry);
  }

  private synchronized Optional<Path> holder(String id) {
    if (holders.isEmpty()) {
      Map<String, Path> found = new HashMap<>();
      entries()
          .flatMap(e -> e.articles().stream())
          .forEach(a -> found.putIfAbsent(a.id(), a.file()));
      holders = Optional.of(found);
    }
    return Optional.ofNullable(holders.get().get(id));
  }

  /** The units in the order of the folders and file names. */
  public List<UnitEntry> units() {
    return rows.stream()
        .filter(row -> Shelves.isBank(row.file()))
        .flatMap(row -> row.entry().unit().stream())
        .toList();
  }

  /** The articles in the same order, then those that stand inside banks. */
  public List<ArticleEntry> articles() {
    return entries().flatMap(e -> e.articles().stream()).toList();
  }

  /** Every bank file, also one in which no unit could be read. */
  public List<Path> bankFiles() {
    return rows.stream().map(Row::file).filter(Shelves::isBank).toList();
  }

  /** Every article file, also one in which no article could be read. */
  public List<Path> articleFiles() {
    return rows.stream().map(Row::file).filter(file -> !Shelves.isBank(file)).toList();
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
    Reading reading = Reading.alone();
    return new Checked(reading.article(article), reading.problems(article));
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
            (bank, id) ->
                Stream.concat(beside(bank, id), Stream.of(id).flatMap(i -> holder(i).stream())))
        .bank(file);
  }

  /** Where an article of that id lies beside a bank, or in {@code ../corpus}. */
  static Stream<Path> beside(Path bank, String id) {
    Path folder = Optional.ofNullable(bank.toAbsolutePath().normalize().getParent()).orElse(bank);
    boolean plain = id.matches("[\\p{L}\\p{N}._-]+");
    return Stream.of(folder.resolve("../corpus"), folder)
        .filter(f -> plain)
        .map(f -> f.resolve(id + ".txt").normalize())
        .filter(f -> Stamp.of(f).exists());
  }

  /** Reads the article of that id; empty if there is none or it cannot be read. */
  public Optional<Article> article(String id) {
    return holder(id).flatMap(Reading.alone()::article);
  }
}
