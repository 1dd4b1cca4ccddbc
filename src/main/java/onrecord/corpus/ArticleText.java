package onrecord.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an article as an author writes it: a head of {@code key: value} lines up to the first blank
 * line, then paragraphs parted by blank lines, each perhaps marked {@code [post]}, {@code
 * [caption]}, {@code [subhead]} or {@code [noise]}.
 */
public final class ArticleText {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "headline",
          "outlet",
          "place",
          "date",
          "date-basis",
          "based-on",
          "provenance",
          "licence",
          "use");
  private static final Pattern HEAD_LINE = Pattern.compile("([a-z][a-z-]*):(?:\\s+(.*))?");
  private static final Pattern MARK = Pattern.compile("\\[([a-z]+)]\\s*(.*)", Pattern.DOTALL);

  private final Origin origin;
  private final List<Problem> problems = new ArrayList<>();

  private ArticleText(Origin origin) {
    this.origin = origin;
  }

  /**
   * Where a text comes from.
   *
   * @param start the place of the text's first character
   * @param id the article's id where the head names none
   * @param title the headline where the head names none; empty if a head is required
   */
  public record Origin(Place start, String id, String title) {
    /** An article in a file of its own. */
    public static Origin file(String file, String id) {
      return new Origin(new Place(file, 1, 1), id, "");
    }
  }

  /**
   * What came of reading.
   *
   * @param article empty if an error among the problems keeps it from being one
   */
  public record Parsed(Optional<Article> article, List<Problem> problems) {
    public Parsed {
      problems = List.copyOf(problems);
    }
  }

  /** A line of the head: its value and where that stands. */
  private record Field(String value, Place place) {}

  /** Reads a text; never throws, whatever it holds. */
  public static Parsed parse(Origin origin, String text) {
    ArticleText reading = new ArticleText(origin);
    Optional<Article> article = reading.read(text);
    boolean broken = reading.problems.stream().anyMatch(p -> p.level() == Level.ERROR);
    return new Parsed(broken ? Optional.empty() : article, reading.problems);
  }

  private Optional<Article> read(String text) {
    List<String> lines = Arrays.asList(CleanText.block(text).split("\n", -1));
    Map<String, Field> head = new LinkedHashMap<>();
    int body = readHead(lines, head);
    List<Paragraph> paragraphs = new ArrayList<>();
    headline(head).ifPresent(paragraphs::add);
    readBody(lines, body, paragraphs);
    if (paragraphs.size() < 2) {
      report(
          "A2", origin.start(), "the article has no text", "write its paragraphs below the head");
      return Optional.empty();
    }
    Head known = head(head, paragraphs.getFirst().text());
    return Optional.of(
        new Article(value(head, "id").orElse(origin.id()), known, paragraphs, origin.start()));
  }

  private int readHead(List<String> lines, Map<String, Field> head) {
    int at = 0;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    boolean hasHead = at < lines.size() && looksLikeHead(lines.get(at));
    while (hasHead && at < lines.size() && !lines.get(at).isBlank()) {
      readHeadLine(lines.get(at), at, head);
      at++;
    }
    return at;
  }

  private boolean looksLikeHead(String line) {
    Matcher matcher = HEAD_LINE.matcher(line.strip());
    return matcher.matches() && (origin.title().isEmpty() || KEYS.contains(matcher.group(1)));
  }

  private void readHeadLine(String line, int at, Map<String, Field> head) {
    Matcher matcher = HEAD_LINE.matcher(line.strip());
    Place place = place(at, line, 0);
    if (!matcher.matches()) {
      report(
          "A3",
          place,
          "this line of the head is not \"key: value\"",
          "put a blank line between the head and the first paragraph");
    } else if (!KEYS.contains(matcher.group(1))) {
      report(
          "A4",
          place,
          "the head knows no \"" + matcher.group(1) + "\"",
          "use one of: " + String.join(", ", KEYS.stream().sorted().toList()));
    } else {
      String value = Optional.ofNullable(matcher.group(2)).orElse("").strip();
      Field field = new Field(CleanText.line(value), place(at, line, line.indexOf(':') + 1));
      if (head.put(matcher.group(1), field) != null) {
        report("A5", place, "\"" + matcher.group(1) + "\" stands twice in the head", "keep one");
      }
    }
  }

  private Optional<Paragraph> headline(Map<String, Field> head) {
    Field field = head.getOrDefault("headline", new Field(origin.title(), origin.start()));
    if (field.value().isEmpty()) {
      report("A1", field.place(), "the article has no headline", "begin it with \"headline: ...\"");
      return Optional.empty();
    }
    return Optional.of(
        new Paragraph(0, ParagraphKind.HEADLINE, CleanText.line(field.value()), field.place()));
  }

  private void readBody(List<String> lines, int from, List<Paragraph> paragraphs) {
    int at = from;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && !lines.get(end).isBlank()) {
        end++;
      }
      if (end > at) {
        addParagraph(
            String.join(" ", lines.subList(at, end)), place(at, lines.get(at), 0), paragraphs);
      }
      at = end + 1;
    }
  }

  private void addParagraph(String raw, Place place, List<Paragraph> paragraphs) {
    String text = CleanText.line(raw);
    Matcher mark = MARK.matcher(text);
    Optional<ParagraphKind> marked =
        mark.matches() ? ParagraphKind.ofMark(mark.group(1)) : Optional.empty();
    String words = marked.isPresent() ? mark.group(2) : unescaped(text);
    if (words.isBlank()) {
      report("A6", place, "a mark without text", "write the text behind the mark or delete it");
    } else {
      ParagraphKind kind = marked.orElse(ParagraphKind.PROSE);
      paragraphs.add(new Paragraph(paragraphs.size(), kind, words, place));
    }
  }

  private static String unescaped(String text) {
    return text.startsWith("\\[") ? text.substring(1) : text;
  }

  private Head head(Map<String, Field> head, String headline) {
    String outlet = value(head, "outlet").filter(o -> !o.equals("unknown")).orElse("");
    List<String> basedOn =
        value(head, "based-on").stream()
            .flatMap(list -> Arrays.stream(list.split("\\s*,\\s*")))
            .filter(item -> !item.isEmpty())
            .toList();
    return new Head(
        headline,
        outlet,
        value(head, "place").orElse(""),
        date(head),
        stated(head),
        basedOn,
        value(head, "provenance").orElse(""),
        licence(head));
  }

  private Optional<LocalDate> date(Map<String, Field> head) {
    Field field = head.get("date");
    if (field == null || field.value().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(field.value()));
    } catch (DateTimeParseException notADay) {
      report(
          "A7",
          field.place(),
          "\"" + field.value() + "\" is no day",
          "write it as year-month-day, 2022-11-10");
      return Optional.empty();
    }
  }

  private boolean stated(Map<String, Field> head) {
    Field field = head.getOrDefault("date-basis", new Field("stated", origin.start()));
    if (!Set.of("stated", "inferred").contains(field.value())) {
      report(
          "A8",
          field.place(),
          "date-basis is neither stated nor inferred",
          "say whether the date stands in the report or was inferred");
    }
    return field.value().equals("stated");
  }

  private String licence(Map<String, Field> head) {
    Field use = head.getOrDefault("use", new Field("classroom", origin.start()));
    if (!use.value().equals("classroom")) {
      report(
          "A9", use.place(), "the only use is \"classroom\"", "write use: classroom, or a licence");
    }
    return value(head, "licence").orElse("");
  }

  private static Optional<String> value(Map<String, Field> head, String key) {
    return Optional.ofNullable(head.get(key)).map(Field::value).filter(v -> !v.isEmpty());
  }

  private Place place(int line, String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    Place start = origin.start();
    int before = line == 0 || start.column() > 1 ? start.column() - 1 : 0;
    return new Place(start.file(), start.line() + line, before + text.codePointCount(0, at) + 1);
  }

  private void report(String id, Place place, String wrong, String todo) {
    problems.add(Problem.error(place, id, wrong, todo));
  }
}
