package onrecord.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number words and number suffixes of English, from the table. */
final class Numerals {
  static final Numerals ENGLISH = new Numerals();

  /** What part a word plays in a number. */
  enum Kind {
    UNIT,
    TENS,
    HUNDRED,
    SCALE,
    LETTER,
    ORDINAL,
    PART,
    VAGUE
  }

  /** One number word. */
  record Entry(Kind kind, Ratio value) {}

  private final Map<String, Entry> words = new HashMap<>();

  private Numerals() {
    for (String[] row : Tables.rows("numbers.tsv")) {
      Kind kind = Kind.valueOf(row[2].toUpperCase(java.util.Locale.ROOT));
      words.put(row[0], new Entry(kind, Ratio.parse(row[1])));
    }
  }

  Optional<Entry> word(String word) {
    return Optional.ofNullable(words.get(word));
  }

  Optional<Entry> at(List<Token> tokens, int i) {
    return i < tokens.size() ? word(tokens.get(i).text()) : Optional.empty();
  }

  boolean is(List<Token> tokens, int i, Kind kind) {
    return at(tokens, i).filter(e -> e.kind() == kind).isPresent();
  }
}
