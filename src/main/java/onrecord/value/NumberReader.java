package onrecord.value;

import static onrecord.value.Numerals.Kind.HUNDRED;
import static onrecord.value.Numerals.Kind.LETTER;
import static onrecord.value.Numerals.Kind.ORDINAL;
import static onrecord.value.Numerals.Kind.PART;
import static onrecord.value.Numerals.Kind.SCALE;
import static onrecord.value.Numerals.Kind.TENS;
import static onrecord.value.Numerals.Kind.UNIT;
import static onrecord.value.Numerals.Kind.VAGUE;

import java.util.List;
import java.util.Optional;

/** Reads one number, in digits or words, with its scale and fraction, from a list of tokens. */
final class NumberReader {
  private static final Numerals WORDS = Numerals.ENGLISH;

  private final List<Token> tokens;
  private final Units units;
  private final boolean letters;

  NumberReader(List<Token> tokens, Units units) {
    this.tokens = tokens;
    this.units = units;
    this.letters = units == Units.FIRST;
  }

  /** The number that begins at a token; {@code and} says whether "and" may join its parts. */
  Optional<Numeral> at(int i, boolean and) {
    if (minus(i)) {
      return at(i + 1, and).map(Numeral::negative);
    }
    if (i >= tokens.size()) {
      return Optional.empty();
    }
    Token token = tokens.get(i);
    if (token.number().isPresent()) {
      return Optional.of(digits(i, token.number().get())).map(n -> tail(n, and));
    }
    if (WORDS.is(tokens, i, VAGUE)) {
      return vague(i);
    }
    if (manifold(i)) {
      return Optional.of(many(i));
    }
    return worded(i, and).map(n -> tail(n, and));
  }

  private boolean minus(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    Token t = tokens.get(i);
    boolean sign = t.is("minus") || t.is("negative") || t.is("-") && !joins(i);
    return sign && i + 1 < tokens.size() && !minus(i + 1);
  }

  /** A hyphen right after a number or word, and not after an opening sign, joins. */
  private boolean joins(int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return before.number().isPresent() || before.word();
  }

  private Optional<Numeral> vague(int i) {
    String word = tokens.get(i).text();
    int next = i + 1 < tokens.size() && tokens.get(i + 1).is("of") ? i + 2 : i + 1;
    Ratio guess = word.equals("couple") ? Ratio.of(2) : Ratio.ZERO;
    return Optional.of(new Numeral(guess, Ratio.ONE, guess, false, Optional.of(word), next));
  }

  /** "dozens", "hundreds": a scale in the plural that nothing counts. */
  private boolean manifold(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    String word = tokens.get(i).text();
    boolean scale = WORDS.is(tokens, i, SCALE) || WORDS.is(tokens, i, HUNDRED);
    boolean plural =
        word.endsWith("s") && WORDS.word(word.substring(0, word.length() - 1)).isPresent();
    return word.equals("tens") || scale && plural;
  }

  /** "tens of thousands" is no count: like "many" it only equals itself. */
  private Numeral many(int i) {
    StringBuilder said = new StringBuilder();
    int p = i;
    while (manifold(p)) {
      said.append(said.isEmpty() ? "" : " ").append(tokens.get(p).text());
      boolean of = p + 1 < tokens.size() && tokens.get(p + 1).is("of") && manifold(p + 2);
      p += of ? 2 : 1;
    }
    return new Numeral(Ratio.ZERO, Ratio.ONE, Ratio.ZERO, false, Optional.of(said.toString()), p);
  }

  private Numeral digits(int i, Token.Literal literal) {
    Numeral n = Numeral.of(literal.value(), literal.place(), i + 1);
    n = slashed(n, literal);
    n = mixed(n, literal);
    return ordinalEnding(scales(n));
  }

  private Numeral slashed(Numeral n, Token.Literal literal) {
    Optional<Ratio> under = divisor(n.next());
    return literal.whole() && under.isPresent()
        ? Numeral.of(n.value().divide(under.get()), Ratio.ZERO, n.next() + 2)
        : n;
  }

  /** The whole number after a slash at a token. */
  private Optional<Ratio> divisor(int slash) {
    if (slash + 1 >= tokens.size() || !tokens.get(slash).is("/")) {
      return Optional.empty();
    }
    return tokens
        .get(slash + 1)
        .number()
        .filter(l -> l.whole() && !l.value().isZero())
        .map(Token.Literal::value);
  }

  /** "2 1/4": a whole number and a proper fraction. */
  private Numeral mixed(Numeral n, Token.Literal literal) {
    int i = n.next();
    if (!literal.whole() || i >= tokens.size() || tokens.get(i).number().isEmpty()) {
      return n;
    }
    Optional<Ratio> under = divisor(i + 1);
    Ratio over = tokens.get(i).number().get().value();
    return under
        .filter(u -> over.compareTo(u) < 0)
        .map(u -> Numeral.of(n.value().plus(over.divide(u)), Ratio.ZERO, i + 3))
        .orElse(n);
  }

  private Numeral scales(Numeral n) {
    Numeral out = n;
    for (int guard = 0; guard < 4; guard++) {
      int i = skipHyphen(out.next());
      Optional<Numerals.Entry> e = WORDS.at(tokens, i);
      boolean scale = e.filter(x -> scale(x.kind(), i)).isPresent();
      if (!scale) {
        return out;
      }
      out = out.times(e.get().value(), i + 1);
    }
    return out;
  }

  private boolean scale(Numerals.Kind kind, int i) {
    boolean letter =
        kind == LETTER && letters && !(i + 1 < tokens.size() && tokens.get(i + 1).is("/"));
    return kind == SCALE || kind == HUNDRED || letter;
  }

  private int skipHyphen(int i) {
    boolean hyphen = i + 1 < tokens.size() && tokens.get(i).is("-");
    return hyphen && tokens.get(i + 1).word() ? i + 1 : i;
  }

  private Numeral ordinalEnding(Numeral n) {
    int i = n.next();
    boolean ending =
        i < tokens.size()
            && tokens.get(i).glued()
            && List.of("st", "nd", "rd", "th").contains(tokens.get(i).text());
    return ending ? new Numeral(n.value(), n.place(), n.raw(), true, n.vague(), i + 1) : n;
  }

  private Optional<Numeral> worded(int i, boolean and) {
    if (tokens.get(i).is("a") || tokens.get(i).is("an")) {
      return article(i, and);
    }
    Optional<Numerals.Entry> first = WORDS.at(tokens, i);
    if (first.isEmpty() || first.get().kind() == LETTER) {
      return Optional.empty();
    }
    return switch (first.get().kind()) {
      case PART -> Optional.of(part(i, first.get()));
      case ORDINAL -> ordinal(i, first.get());
      default -> new WordCount(tokens).read(i, and).flatMap(n -> fraction(n, i));
    };
  }

  private Optional<Numeral> ordinal(int i, Numerals.Entry e) {
    boolean plural = tokens.get(i).text().endsWith("s");
    boolean of =
        i + 2 < tokens.size()
            && tokens.get(i + 1).is("of")
            && (tokens.get(i + 2).is("a") || tokens.get(i + 2).is("an"));
    if (plural) {
      return Optional.empty();
    }
    return Optional.of(
        of
            ? Numeral.of(Ratio.ONE.divide(e.value()), Ratio.ZERO, i + 2)
            : new Numeral(e.value(), Ratio.ONE, e.value(), true, Optional.empty(), i + 1));
  }

  /** "half a million", "half of a gallon", "quarter million". */
  private Numeral part(int i, Numerals.Entry e) {
    Numeral n = Numeral.of(Ratio.ONE.divide(e.value()), Ratio.ZERO, i + 1);
    return scales(n.times(Ratio.ONE, skipOf(n.next())));
  }

  private int skipOf(int i) {
    int p = i < tokens.size() && tokens.get(i).is("of") ? i + 1 : i;
    boolean article = p < tokens.size() && (tokens.get(p).is("a") || tokens.get(p).is("an"));
    boolean useful =
        article
            && (WORDS.is(tokens, p + 1, SCALE)
                || WORDS.is(tokens, p + 1, HUNDRED)
                || units.any(tokens, p + 1).isPresent());
    return useful ? p + 1 : p > i && units.any(tokens, p).isPresent() ? p : i;
  }

  private Optional<Numeral> article(int i, boolean and) {
    Optional<Numerals.Entry> next = WORDS.at(tokens, i + 1);
    if (next.filter(e -> e.kind() == VAGUE).isPresent()) {
      return vague(i + 1);
    }
    if (next.filter(e -> e.kind() == PART).isPresent()) {
      return Optional.of(part(i + 1, next.get()));
    }
    if (next.filter(e -> e.kind() == HUNDRED || e.kind() == SCALE).isPresent()) {
      return new WordCount(tokens).read(i + 1, and).flatMap(n -> fraction(n, i + 1));
    }
    if (tensOrdinal(i + 1) || next.filter(e -> e.kind() == ORDINAL).isPresent()) {
      return fraction(Numeral.of(Ratio.ONE, Ratio.ONE, i + 1), i);
    }
    return ofUnit(i);
  }

  private boolean tensOrdinal(int i) {
    return WORDS.is(tokens, i, TENS) && WORDS.is(tokens, skipHyphen(i + 1), ORDINAL);
  }

  /** "a lb": one, if a unit follows and no number comes after the unit. */
  private Optional<Numeral> ofUnit(int i) {
    return units
        .any(tokens, i + 1)
        .filter(hit -> !hit.meaning().equals(Units.CENT) || i + 2 == tokens.size())
        .filter(hit -> !numberAt(i + 1 + hit.length()))
        .map(hit -> Numeral.of(Ratio.ONE, Ratio.ONE, i + 1));
  }

  private boolean numberAt(int i) {
    return i < tokens.size() && tokens.get(i).number().isPresent();
  }

  /**
   * Turns a count into a fraction if a denominator follows: "three quarters", "one twenty-fifth".
   */
  private Optional<Numeral> fraction(Numeral n, int from) {
    int i = skipHyphen(n.next());
    if (WORDS.is(tokens, i, PART)) {
      Ratio under = WORDS.at(tokens, i).orElseThrow().value();
      return Optional.of(scales(divided(n.value(), under, skipOf(i + 1))));
    }
    if (tensOrdinal(i)) {
      int last = skipHyphen(i + 1);
      Ratio under = value(i).plus(value(last));
      return Optional.of(divided(n.value(), under, skipOf(last + 1)));
    }
    return WORDS.is(tokens, i, ORDINAL) ? Optional.of(denominated(n, i, from)) : Optional.of(n);
  }

  private Ratio value(int i) {
    return WORDS.at(tokens, i).orElseThrow().value();
  }

  private Numeral denominated(Numeral n, int i, int from) {
    Ratio under = value(i);
    int before = tokens.get(i - 1).is("-") ? i - 2 : i - 1;
    boolean tens =
        before >= from && WORDS.is(tokens, before, TENS) && under.compareTo(Ratio.of(10)) < 0;
    boolean plain = before == from || before > from && tokens.get(before - 1).is("and");
    boolean plural = tokens.get(i).text().endsWith("s");
    if (tens && !plain) {
      return divided(n.value().minus(value(before)), under.plus(value(before)), i + 1);
    }
    if (tens && !plural || !plural && n.value().compareTo(Ratio.ONE) != 0) {
      Ratio sum = n.value().plus(under);
      return new Numeral(sum, Ratio.ONE, sum, true, Optional.empty(), i + 1);
    }
    return divided(n.value(), under, skipOf(i + 1));
  }

  private static Numeral divided(Ratio over, Ratio under, int next) {
    return Numeral.of(over.divide(under), Ratio.ZERO, next);
  }

  /** What may follow a number: "and a half", "over 20", "in twenty-one", "point five". */
  private Numeral tail(Numeral n, boolean and) {
    Numeral out = and ? andFraction(n) : n;
    return quotient(out);
  }

  private Numeral andFraction(Numeral n) {
    int i = n.next();
    if (i + 1 >= tokens.size() || !tokens.get(i).is("and")) {
      return n;
    }
    int p =
        tokens.get(i + 1).is("a") || tokens.get(i + 1).is("an") || tokens.get(i + 1).is("the")
            ? i + 2
            : i + 1;
    Optional<Numeral> more = properFraction(p);
    if (more.isEmpty()) {
      return n;
    }
    Ratio scale = lastScale(i - 1);
    Numeral f = more.get();
    boolean together = f.scaled() && !n.scaled() && scale.equals(Ratio.ONE);
    if (together) {
      return Numeral.of(n.value().plus(f.raw()), n.place(), f.next())
          .times(f.value().divide(f.raw()), f.next());
    }
    return n.plus(f.scaled() ? f.value() : f.value().times(scale), f.next());
  }

  /** The weight of the scale word before "and a half": one million and a half is 1.5 million. */
  private Ratio lastScale(int i) {
    return WORDS.is(tokens, i, SCALE) || WORDS.is(tokens, i, HUNDRED) ? value(i) : Ratio.ONE;
  }

  private Optional<Numeral> properFraction(int i) {
    Optional<Numerals.Entry> e = WORDS.at(tokens, i);
    if (e.isEmpty()) {
      return slashFraction(i);
    }
    boolean unit = e.get().kind() == UNIT;
    int under = unit ? skipHyphen(i + 1) : i;
    Optional<Numerals.Entry> d =
        WORDS.at(tokens, under).filter(x -> x.kind() == PART || x.kind() == ORDINAL);
    Ratio over = unit ? e.get().value() : Ratio.ONE;
    return d.filter(x -> over.compareTo(x.value()) < 0)
        .map(x -> divided(over, x.value(), skipOf(under + 1)))
        .map(this::scales);
  }

  private Optional<Numeral> slashFraction(int i) {
    return i < tokens.size() && tokens.get(i).number().isPresent() && divisor(i + 1).isPresent()
        ? Optional.of(digits(i, tokens.get(i).number().get()))
        : Optional.empty();
  }

  private Numeral quotient(Numeral n) {
    int i = n.next();
    int p = over(i);
    if (p == i) {
      return n;
    }
    Optional<Numeral> under =
        p < tokens.size() && tokens.get(p).number().isPresent()
            ? Optional.of(
                scales(Numeral.of(tokens.get(p).number().get().value(), Ratio.ONE, p + 1)))
            : new WordCount(tokens).read(p, false);
    return under
        .filter(u -> !u.value().isZero() && u.value().compareTo(n.value()) >= 0)
        .map(u -> divided(n.value(), u.value(), u.next()))
        .orElse(n);
  }

  private int over(int i) {
    if (i + 1 >= tokens.size()) {
      return i;
    }
    if (tokens.get(i).is("out") && tokens.get(i + 1).is("of")) {
      int p = i + 2;
      return p < tokens.size() && tokens.get(p).is("every") ? p + 1 : p;
    }
    boolean word = tokens.get(i).is("over") || tokens.get(i).is("in");
    return word ? tokens.get(i + 1).is("every") ? i + 2 : i + 1 : i;
  }
}
