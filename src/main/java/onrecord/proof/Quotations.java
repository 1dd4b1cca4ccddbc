package onrecord.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.corpus.Folded;

/**
 * E8: what stands in quotation marks in a stem or an option stands word for word in a report. Left
 * out are ellipses, brackets and the stop before the closing mark; the first letter may be a
 * capital. Distractors marked as invented may be misquoted, a draft where an error is planted.
 */
final class Quotations {
  private static final Pattern QUOTED =
      Pattern.compile(
          "\"([^\"]+)\"|(?<![\\p{L}\\p{N}])'(\\p{L}[^']*(?:'\\p{L}+[^']*)*)'(?!\\p{L})");

  private Quotations() {}

  static void look(Item item, Findings findings) {
    check(item, item.question().stem(), item.kind().word(), findings);
    if (item.question().prompt() instanceof Prompt.Desk desk
        && item.solution().key() instanceof Key.Desk key) {
      check(item, DraftFacts.mended(desk.draft(), key), "draft", findings);
    }
    boolean invented = item.wrote("invented");
    Paths.all(item)
        .filter(placed -> placed.right() || !invented)
        .forEach(placed -> check(item, placed.option().text(), placed.path(), findings));
  }

  /** A folded text with everything in quotation marks replaced by a full stop. */
  static String without(String folded) {
    return marks(folded) ? QUOTED.matcher(folded).replaceAll(" . ") : folded;
  }

  private static boolean marks(String folded) {
    return folded.indexOf('"') >= 0 || folded.indexOf('\'') >= 0;
  }

  private static void check(Item item, String text, String path, Findings findings) {
    for (String quoted : in(Folded.of(text).text())) {
      if (pieces(quoted).stream().anyMatch(piece -> !stands(piece, item.texts()))) {
        findings.add(
            Finding.E8,
            item.place(path),
            "\"" + quoted + "\" stands in no report word for word",
            "quote exactly, or drop the quotation marks and paraphrase");
      }
    }
  }

  private static List<String> in(String folded) {
    if (!marks(folded)) {
      return List.of();
    }
    List<String> quoted = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(folded);
    while (matcher.find()) {
      quoted.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return quoted;
  }

  private static List<String> pieces(String quoted) {
    return Arrays.stream(quoted.split("\\.\\.\\.|\\[[^\\]]*]"))
        .map(piece -> piece.strip().replaceAll("^[,;:]+\\s*|[.,;:!?]+$", ""))
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  private static boolean stands(String piece, Texts texts) {
    String swapped = swapCase(piece);
    return texts.paragraphs().stream().anyMatch(p -> whole(p, piece) || whole(p, swapped));
  }

  private static boolean whole(String text, String piece) {
    int at = text.indexOf(piece);
    while (at >= 0) {
      if (edge(text, at) && edge(text, at + piece.length())) {
        return true;
      }
      at = text.indexOf(piece, at + 1);
    }
    return false;
  }

  private static boolean edge(String text, int at) {
    return at <= 0
        || at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static String swapCase(String piece) {
    char first = piece.charAt(0);
    char other =
        Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
    return other + piece.substring(1);
  }
}
