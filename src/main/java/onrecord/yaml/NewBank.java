package onrecord.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import onrecord.bank.Slug;
import onrecord.corpus.ArticleText;
import onrecord.corpus.CleanText;
import onrecord.corpus.Place;

/** Writes the file with which a teacher begins: the pasted text and an example of every kind. */
public final class NewBank {
  private static final String INDENT = "  ";
  private static final int WIDTH = 96;
  private static final int LONGEST_TITLE = 200;
  private static final String NO_TEXT =
      "Put the text of the report here, with a blank line between paragraphs.";

  private NewBank() {}

  /**
   * The text of a new bank.
   *
   * @param title any text; a blank one becomes "Untitled"
   * @param article any text; blank lines part its paragraphs, and lines within one are joined
   */
  public static String text(String title, String article) {
    String clean = CleanText.line(title);
    String name = clean.isEmpty() ? "Untitled" : cut(printable(clean));
    return template()
        .replace("@ID@", Slug.of(name))
        .replace("@TITLE@", quoted(name))
        .replace("@ARTICLE@\n", block(name, article));
  }

  private static String template() {
    try (InputStream in = NewBank.class.getResourceAsStream("new-bank.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private static String cut(String title) {
    int length = Math.min(title.codePointCount(0, title.length()), LONGEST_TITLE);
    return title.substring(0, title.offsetByCodePoints(0, length)).strip();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String block(String title, String article) {
    List<String> paragraphs = paragraphs(printable(CleanText.block(article)));
    String body = String.join("\n\n", paragraphs.isEmpty() ? List.of(NO_TEXT) : paragraphs);
    String safe = reads(title, body) ? body : "headline: " + title + "\n\n" + body;
    return safe.lines()
        .map(l -> l.isEmpty() ? "" : INDENT + l)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * Whether the text is an article as it stands, and its first words are not mistaken for a head.
   */
  private static boolean reads(String title, String body) {
    Place anywhere = Place.of("");
    return ArticleText.parse(new ArticleText.Origin(anywhere, "new", title), body)
        .article()
        .isPresent();
  }

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.strip().split("\n\\s*\n"))
        .map(NewBank::paragraph)
        .filter(p -> !p.isBlank())
        .toList();
  }

  /** The paragraph with its own line breaks, where it has any, and no line much over 96 columns. */
  private static String paragraph(String raw) {
    String lines =
        raw.lines()
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .flatMap(l -> wrapped(l).stream())
            .collect(Collectors.joining("\n"));
    return lines.matches("\\[(post|caption|subhead|noise)]") ? "\\" + lines : lines;
  }

  private static List<String> wrapped(String line) {
    List<String> lines = new ArrayList<>();
    String rest = line;
    while (rest.length() > WIDTH) {
      int blank = rest.lastIndexOf(' ', WIDTH);
      int cut = blank > 0 ? blank : rest.indexOf(' ');
      if (cut < 0) {
        break;
      }
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut + 1).strip();
    }
    lines.add(rest);
    return lines;
  }

  private static String printable(String text) {
    return text.chars()
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
