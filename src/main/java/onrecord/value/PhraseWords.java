package onrecord.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts a phrase into the words that carry its meaning. */
final class PhraseWords {
  /** Longer phrases are cut here; what lies beyond counts as unexplained. */
  static final int MOST = 400;

  /** Numerals that are no word or name in small letters. */
  private static final Set<String> SMALL = Set.of("ii", "iii", "iv", "vii", "viii", "ix");

  private static final Set<String> ABOUT =
      Set.of("about", "around", "approximately", "approx", "roughly", "circa");

  private PhraseWords() {}

  /** Words of a phrase without idle ones; {@code question} are the stems the question gives. */
  static List<PhraseWord> of(String raw, Set<String> question) {
    List<PhraseWord> words = new ArrayList<>();
    List<String> pieces = pieces(raw);
    for (int i = 0; i < pieces.size() && words.size() < MOST; i++) {
      Optional<NumberRun> run = NumberRun.at(pieces, i);
      if (run.isPresent()) {
        words.add(run.get().word(pieces, i, question));
        i += run.get().length() - 1;
        continue;
      }
      String text = Fold.text(pieces.get(i)).replace("'", "");
      boolean roman = roman(pieces, i);
      boolean idle = text.isEmpty() || !roman && Words.ENGLISH.idle(text);
      if (!idle) {
        PhraseWord word = word(pieces.get(i), text, question);
        boolean place = second(pieces, i);
        int figure = roman ? Roman.of(text).getAsInt() : 2;
        words.add(roman || place ? word.counting(figure) : word);
      }
    }
    return words;
  }

  /** "Second World War": a place in a row and no span of time. */
  private static boolean second(List<String> pieces, int i) {
    return pieces.get(i).equals("Second") && i + 1 < pieces.size() && capital(pieces.get(i + 1));
  }

  /** "World War II", "Charles I": capitals behind a name; two letters also in small. */
  private static boolean roman(List<String> pieces, int i) {
    String piece = pieces.get(i);
    boolean behind = i > 0 && Character.isLetter(pieces.get(i - 1).codePointAt(0));
    String small = piece.toLowerCase(Locale.ROOT);
    boolean upper = !piece.equals(small) && piece.equals(piece.toUpperCase(Locale.ROOT));
    boolean initial =
        i + 1 < pieces.size() && Character.isUpperCase(pieces.get(i + 1).codePointAt(0));
    boolean letter = small.length() == 1;
    boolean shaped =
        letter
            ? upper && !initial && Character.isUpperCase(pieces.get(Math.max(0, i - 1)).charAt(0))
            : upper || SMALL.contains(piece);
    return behind && shaped && Roman.of(small).isPresent();
  }

  private static PhraseWord word(String piece, String text, Set<String> question) {
    String stem = ABOUT.contains(text) ? "about" : Stem.of(text);
    boolean known = question.contains(stem);
    boolean named = text.length() >= 4 && Character.isUpperCase(piece.codePointAt(0));
    return new PhraseWord(piece, text, stem, number(text), known, named ? Sounds.of(text) : "");
  }

  private static Optional<Ratio> number(String text) {
    String digits = text.replaceFirst("(?<=\\d)(st|nd|rd|th|s)$", "");
    if (!digits.isEmpty() && digits.length() < 20 && digits.matches("\\d{1,15}(\\.\\d{1,15})?")) {
      return Optional.of(Ratio.parse(digits));
    }
    return Numerals.ENGLISH
        .word(text)
        .filter(
            e ->
                e.kind() == Numerals.Kind.UNIT
                    || e.kind() == Numerals.Kind.TENS
                    || e.kind() == Numerals.Kind.ORDINAL && !text.equals("second"))
        .map(Numerals.Entry::value);
  }

  /**
   * Runs of letters and digits, with inner apostrophes, points between initials and digit commas.
   */
  static List<String> pieces(String raw) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      int type = Character.getType(c);
      boolean in =
          Character.isLetterOrDigit(c)
              || Character.isSurrogate(c)
              || type == Character.NON_SPACING_MARK
              || type == Character.COMBINING_SPACING_MARK;
      boolean comma = c == ',' && digit(raw, i - 1) && digit(raw, i + 1);
      boolean point = c == '.' && digit(raw, i - 1) && digit(raw, i + 1);
      if (in
          && !piece.isEmpty()
          && Character.isLetter(c)
          && digit(raw, i - 1)
          && !ordinal(raw, i)) {
        flush(piece, pieces);
      }
      if (in || point) {
        piece.append(c);
      } else if (c == '&') {
        flush(piece, pieces);
        pieces.add("and");
      } else if (!comma && !apostrophe(c)) {
        flush(piece, pieces);
      } else if (apostrophe(c) && ending(raw, i)) {
        flush(piece, pieces);
        i++;
      }
    }
    flush(piece, pieces);
    return abbreviations(pieces);
  }

  private static boolean ordinal(String raw, int i) {
    String next = raw.substring(i, Math.min(raw.length(), i + 2));
    return java.util.List.of("st", "nd", "rd", "th").contains(next)
        || next.startsWith("s") && !Character.isLetter(next.charAt(next.length() - 1));
  }

  /** The 's of a genitive. */
  private static boolean ending(String raw, int i) {
    boolean s = i + 1 < raw.length() && raw.charAt(i + 1) == 's';
    return s && !(i + 2 < raw.length() && Character.isLetterOrDigit(raw.charAt(i + 2)));
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\u0060';
  }

  private static boolean digit(String s, int i) {
    return i >= 0 && i < s.length() && Character.isDigit(s.charAt(i));
  }

  private static void flush(StringBuilder piece, List<String> pieces) {
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
      piece.setLength(0);
    }
  }

  private static boolean capital(String piece) {
    return Character.isUpperCase(piece.codePointAt(0));
  }

  /** "U S A" written with points is one word, and so is "F.B.I." unless a name follows. */
  private static List<String> abbreviations(List<String> pieces) {
    Map<String, String> known =
        Map.of(
            "US", "US", "UK", "UK", "USA", "US", "UN", "UN", "EU", "EU", "NYC", "NYC", "LA", "LA",
            "DC", "DC", "TV", "TV");
    List<String> out = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      int n = 0;
      StringBuilder joined = new StringBuilder();
      while (i + n < pieces.size()
          && n < 8
          && pieces.get(i + n).length() == 1
          && Character.isUpperCase(pieces.get(i + n).charAt(0))) {
        joined.append(pieces.get(i + n));
        n++;
      }
      boolean name = i + n < pieces.size() && capital(pieces.get(i + n));
      String letters = n > 2 && !name ? joined.toString() : "";
      String whole = known.getOrDefault(joined.toString(), letters);
      out.add(whole.isEmpty() ? pieces.get(i) : whole);
      i += whole.isEmpty() ? 1 : n;
    }
    return out;
  }
}
