package onrecord.value;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number that a phrase writes in several words, as "forty-one" and "5 million" do: to be compared
 * with 41 it has to be one word.
 */
record NumberRun(Numeral number, int length) {
  private static final Set<Numerals.Kind> KINDS =
      Set.of(
          Numerals.Kind.UNIT,
          Numerals.Kind.TENS,
          Numerals.Kind.HUNDRED,
          Numerals.Kind.SCALE,
          Numerals.Kind.ORDINAL);

  private static final int MOST = 12;

  /** The number of at least two words that begins at a piece. */
  static Optional<NumberRun> at(List<String> pieces, int from) {
    int to = from;
    while (to < pieces.size() && to - from < MOST && part(pieces, from, to)) {
      to++;
    }
    while (to - from > 1 && pieces.get(to - 1).equals("and")) {
      to--;
    }
    return to - from > 1 ? whole(pieces.subList(from, to)) : Optional.empty();
  }

  private static boolean part(List<String> pieces, int from, int at) {
    String text = Fold.text(pieces.get(at));
    boolean figure = at == from && text.matches("\\d[\\d,.]*");
    boolean and = at > from && text.equals("and");
    return figure
        || and
        || Numerals.ENGLISH.word(text).filter(e -> KINDS.contains(e.kind())).isPresent();
  }

  private static Optional<NumberRun> whole(List<String> words) {
    List<Token> tokens = Lexer.tokens(String.join(" ", words));
    return new NumberReader(tokens, Units.FIRST)
        .at(0, true)
        .filter(n -> n.next() == tokens.size() && n.vague().isEmpty())
        .filter(n -> n.value().under().equals(java.math.BigInteger.ONE))
        .map(n -> new NumberRun(n, words.size()));
  }

  /** The run as one word, known if the question gives every part of it. */
  PhraseWord word(List<String> pieces, int from, Set<String> question) {
    List<String> run = pieces.subList(from, from + length);
    boolean known = run.stream().allMatch(w -> question.contains(Stem.of(Fold.text(w))));
    String text = number.value() + (number.ordinal() ? "th" : "");
    return new PhraseWord(
        String.join(" ", run), text, text, Optional.of(number.value()), known, "");
  }
}
