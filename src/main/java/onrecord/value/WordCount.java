package onrecord.value;

import static onrecord.value.Numerals.Kind.HUNDRED;
import static onrecord.value.Numerals.Kind.ORDINAL;
import static onrecord.value.Numerals.Kind.PART;
import static onrecord.value.Numerals.Kind.SCALE;
import static onrecord.value.Numerals.Kind.TENS;
import static onrecord.value.Numerals.Kind.UNIT;

import java.util.List;
import java.util.Optional;

/** Adds up a run of number words: "four hundred and twelve thousand", "one twenty two". */
final class WordCount {
  private static final Numerals WORDS = Numerals.ENGLISH;

  private final List<Token> tokens;
  private Ratio total = Ratio.ZERO;
  private Ratio group = Ratio.ZERO;
  private boolean open;
  private Optional<Numerals.Kind> last = Optional.empty();
  private Ratio smallest = Ratio.ZERO;
  private Ratio figure = Ratio.ZERO;

  WordCount(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The count that begins at a token, if there is one. */
  Optional<Numeral> read(int from, boolean and) {
    int i = from;
    while (i < tokens.size()) {
      int at = start(i, and);
      Optional<Numerals.Entry> e = WORDS.at(tokens, at);
      if (e.isEmpty() || !take(e.get())) {
        break;
      }
      i = at + 1;
    }
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Ratio whole = total.plus(group);
    Ratio raw = last.get() == SCALE && !figure.isZero() ? figure : whole;
    Numeral n = new Numeral(whole, Ratio.ONE, raw, false, Optional.empty(), i);
    return Optional.of(decimals(n));
  }

  /** Skips a hyphen or an "and" inside the run. */
  private int start(int i, boolean and) {
    if (last.isEmpty() || i + 1 >= tokens.size()) {
      return i;
    }
    boolean hyphen = tokens.get(i).is("-") && hyphenJoins(i + 1);
    boolean big = last.get() == HUNDRED || last.get() == SCALE;
    boolean joined =
        and
            && tokens.get(i).is("and")
            && big
            && !fractionAfter(i + 1)
            && (WORDS.is(tokens, i + 1, UNIT) || WORDS.is(tokens, i + 1, TENS));
    return hyphen || joined ? i + 1 : i;
  }

  private boolean hyphenJoins(int i) {
    boolean small = last.get() == TENS && WORDS.is(tokens, i, UNIT);
    return small || WORDS.is(tokens, i, HUNDRED) || WORDS.is(tokens, i, SCALE);
  }

  private boolean fractionAfter(int i) {
    int p = i + 1 < tokens.size() && tokens.get(i + 1).is("-") ? i + 2 : i + 1;
    return WORDS.is(tokens, i, UNIT) && (WORDS.is(tokens, p, PART) || WORDS.is(tokens, p, ORDINAL));
  }

  private boolean take(Numerals.Entry e) {
    boolean taken =
        switch (e.kind()) {
          case UNIT -> unit(e.value());
          case TENS -> tens(e.value());
          case HUNDRED -> hundred();
          case SCALE -> scale(e.value());
          case LETTER, ORDINAL, PART, VAGUE -> false;
        };
    if (taken) {
      last = Optional.of(e.kind());
    }
    return taken;
  }

  private boolean unit(Ratio v) {
    boolean small = v.compareTo(Ratio.of(10)) < 0;
    if (!open || last.get() == HUNDRED) {
      return add(v);
    }
    if (last.get() == TENS && small) {
      return add(v);
    }
    return !small && chain(v);
  }

  private boolean tens(Ratio v) {
    return !open || last.get() == HUNDRED ? add(v) : chain(v);
  }

  private boolean add(Ratio v) {
    group = group.plus(v);
    open = true;
    return true;
  }

  /** Two figures read side by side: "nineteen eighty-six". */
  private boolean chain(Ratio v) {
    boolean two = group.compareTo(Ratio.of(100)) < 0 && total.isZero() && !group.isZero();
    if (two) {
      group = group.times(Ratio.of(100)).plus(v);
    }
    return two;
  }

  private boolean hundred() {
    if (open && group.compareTo(Ratio.of(100)) >= 0) {
      return false;
    }
    group = (open ? group : Ratio.ONE).times(Ratio.of(100));
    open = true;
    return true;
  }

  private boolean scale(Ratio s) {
    if (last.isPresent() && last.get() == SCALE) {
      total = total.times(s);
    } else if (smallest.isZero() || s.compareTo(smallest) < 0) {
      figure = open ? group : Ratio.ONE;
      total = total.plus(figure.times(s));
    } else {
      total = total.plus(group).times(s);
    }
    smallest = s;
    group = Ratio.ZERO;
    open = false;
    return true;
  }

  /** "point zero eight". */
  private Numeral decimals(Numeral n) {
    int i = n.next();
    if (i >= tokens.size() || !tokens.get(i).is("point")) {
      return n;
    }
    StringBuilder digits = new StringBuilder("0.");
    int p = i + 1;
    while (WORDS.is(tokens, p, UNIT)
        && WORDS.at(tokens, p).get().value().compareTo(Ratio.of(10)) < 0) {
      digits.append(WORDS.at(tokens, p).get().value());
      p++;
    }
    if (p == i + 1) {
      return pointed(n, p);
    }
    Ratio value = n.value().plus(Ratio.parse(digits.toString()));
    Numeral out = Numeral.of(value, Ratio.tenTo(2 - digits.length()), p);
    Optional<Numerals.Entry> scale = WORDS.at(tokens, p).filter(e -> e.kind() == SCALE);
    return scale.map(e -> out.times(e.value(), out.next() + 1)).orElse(out);
  }

  /** "point eleven". */
  private Numeral pointed(Numeral n, int p) {
    boolean two = WORDS.is(tokens, p, UNIT) || WORDS.is(tokens, p, TENS);
    return new WordCount(tokens)
        .read(two ? p : tokens.size(), false)
        .filter(m -> m.value().compareTo(Ratio.of(100)) < 0)
        .map(
            m ->
                Numeral.of(
                    n.value().plus(m.value().divide(Ratio.of(100))), Ratio.of(1, 100), m.next()))
        .orElse(n);
  }
}
