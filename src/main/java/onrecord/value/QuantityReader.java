package onrecord.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a figure or range with everything that stands around it. */
final class QuantityReader {
  private static final Set<String> FILLERS =
      Set.of(
          ("the of a an in was were is are it there that at they ( ) , \" ' : ; ! ? "
                  + "just only had been worth old aged age each between from with for and - to "
                  + "has have be would its number value length long tall high wide deep")
              .split(" "));
  private static final Set<String> AGE = Set.of("age", "aged");

  /** Between two figures: the writer offers both. */
  private static final Set<String> OR =
      Set.of("or", "and", ",", "/", ";", "=", "(", "+", "-", "but", "no", "then", "maybe", "?");

  /** One figure with its unit and what bounds it. */
  private record Amount(Numeral number, Optional<Unit> unit, Optional<Bound> bound, int next) {
    Amount bounded(Optional<Bound> b, int after) {
      return new Amount(number, unit, b, after);
    }
  }

  private final List<Token> tokens;
  private final Units units;
  private final NumberReader numbers;
  private final List<Amount> amounts = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private Quantity.Firmness firmness = Quantity.Firmness.EXACT;
  private Optional<Bound> pending = Optional.empty();
  private boolean between;
  private boolean range;
  private boolean age;
  private boolean several;
  private int i;

  QuantityReader(List<Token> tokens, Units units) {
    this.tokens = tokens;
    this.units = units;
    this.numbers = new NumberReader(tokens, units);
  }

  Optional<Quantity> read() {
    while (i < tokens.size()) {
      if (!(bound() || connector() || amount())) {
        leave();
      }
    }
    return amounts.isEmpty() ? Optional.empty() : Optional.of(assemble());
  }

  private void leave() {
    String word = tokens.get(i).text();
    age |= AGE.contains(word);
    boolean sign = word.equals("+") && amounts.isEmpty();
    if (!sign && !FILLERS.contains(word) || word.equals("-") && amounts.isEmpty()) {
      rest.add(word);
    }
    i++;
  }

  private boolean bound() {
    boolean fresh = amounts.isEmpty() || range || pending.isPresent();
    Optional<Phrasebook.Hit<Bound>> hit =
        fresh ? Bound.before().at(tokens, i) : Bound.after().at(tokens, i);
    hit = hit.isPresent() || fresh ? hit : Bound.before().at(tokens, i);
    if (hit.isEmpty()) {
      return false;
    }
    take(hit.get().meaning());
    i += hit.get().length();
    return true;
  }

  private void take(Bound bound) {
    switch (bound) {
      case MORE, LEAST, LESS, MOST -> pending = Optional.of(bound);
      case ABOUT -> firmness = Quantity.Firmness.ABOUT;
      case NEARLY -> firmness = Quantity.Firmness.NEARLY;
      case UP, DOWN, SAME -> after(bound);
      case EXACT -> {}
    }
  }

  private void after(Bound bound) {
    Amount last = amounts.removeLast();
    Optional<Bound> now =
        switch (bound) {
          case UP -> Optional.of(Bound.LEAST);
          case DOWN -> Optional.of(Bound.MOST);
          default ->
              last.bound().map(b -> b == Bound.MORE || b == Bound.LEAST ? Bound.LEAST : Bound.MOST);
        };
    amounts.add(last.bounded(now, i));
  }

  private boolean connector() {
    Token t = tokens.get(i);
    if (amounts.isEmpty() && (t.is("between") || t.is("from"))) {
      between = true;
      i++;
      return true;
    }
    boolean to = t.is("to") || t.is("-") || t.is("till") || t.is("until") || between && t.is("and");
    boolean joins = amounts.size() == 1 && !range && to && amountSoon(i + 1);
    if (joins) {
      range = true;
      i++;
    }
    return joins;
  }

  private boolean amountSoon(int from) {
    int p = from;
    for (int guard = 0; guard < 3; guard++) {
      Optional<Phrasebook.Hit<Bound>> hit = Bound.before().at(tokens, p);
      p += hit.map(Phrasebook.Hit::length).orElse(0);
    }
    return amountAt(p).isPresent();
  }

  private boolean amount() {
    Optional<Amount> amount = amountAt(i);
    if (amount.isEmpty()) {
      return false;
    }
    boolean another = !amounts.isEmpty() && !range;
    several |= another && offered(tokens.subList(amounts.getLast().next(), i), amount.get());
    amounts.add(amount.get().bounded(pending, amount.get().next()));
    pending = Optional.empty();
    i = amount.get().next();
    return true;
  }

  /** Whether a further figure stands for the first one and does not only explain it. */
  private boolean offered(List<Token> between, Amount extra) {
    boolean choice = between.stream().anyMatch(t -> t.is("or"));
    boolean listed = between.stream().allMatch(t -> OR.contains(t.text()));
    Optional<Unit> unit = amounts.getFirst().unit();
    boolean alike = extra.unit().isEmpty() || extra.unit().equals(unit);
    return (choice || listed && alike) && !again(extra);
  }

  private Optional<Amount> amountAt(int from) {
    Optional<Phrasebook.Hit<Unit>> sign = units.currency(tokens, from);
    if (sign.isPresent()) {
      int after = from + sign.get().length();
      return numbers
          .at(after, !between)
          .map(n -> cash(n, sign.get().meaning(), n.next()))
          .map(a -> coded(a, from, after));
    }
    return plain(from).or(() -> turned(from));
  }

  private Optional<Amount> plain(int from) {
    Optional<Numeral> n = numbers.at(from, !between);
    return n.map(this::united);
  }

  /** "percents of twenty": the unit first. */
  private Optional<Amount> turned(int from) {
    Optional<Phrasebook.Hit<Unit>> unit = units.measure(tokens, from);
    if (unit.isEmpty()
        || from + unit.get().length() >= tokens.size()
        || !tokens.get(from + unit.get().length()).is("of")) {
      return Optional.empty();
    }
    return numbers
        .at(from + unit.get().length() + 1, false)
        .map(n -> new Amount(n, Optional.of(unit.get().meaning()), Optional.empty(), n.next()));
  }

  private Amount united(Numeral n) {
    int at = skip(n.next());
    Optional<Phrasebook.Hit<Unit>> hit = units.any(tokens, at);
    if (hit.isEmpty()) {
      return coded(n, at).orElse(new Amount(n, Optional.empty(), Optional.empty(), n.next()));
    }
    Unit unit = hit.get().meaning();
    int after = at + hit.get().length();
    return unit.money() && unit.factor().equals(Ratio.ONE)
        ? cash(n, unit, after)
        : compound(n, unit, after);
  }

  private int skip(int at) {
    boolean skips =
        at + 1 < tokens.size()
            && (tokens.get(at).is("-") || tokens.get(at).is("of") || tokens.get(at).is("a"));
    boolean joint = skips && units.any(tokens, at).isEmpty();
    return joint && units.any(tokens, at + 1).isPresent() ? at + 1 : at;
  }

  /** "30 musd": a scale letter glued to a currency code. */
  private Optional<Amount> coded(Numeral n, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    String word = tokens.get(at).text();
    int cut = word.length() - 3;
    if (cut < 1 || !units.code(word.substring(cut))) {
      return Optional.empty();
    }
    Optional<Numerals.Entry> scale = Numerals.ENGLISH.word(word.substring(0, cut));
    return scale
        .filter(e -> e.value().compareTo(Ratio.ONE) > 0)
        .flatMap(
            e ->
                units
                    .currency(Lexer.tokens(word.substring(cut)), 0)
                    .map(
                        c ->
                            new Amount(
                                n.times(e.value(), at + 1),
                                Optional.of(c.meaning()),
                                Optional.empty(),
                                at + 1)));
  }

  /** "$15 CAD": the code behind the amount says whose sign stands before it. */
  private Amount coded(Amount amount, int from, int after) {
    return units
        .around(tokens.subList(from, after), tokens.subList(amount.next(), tokens.size()))
        .map(u -> new Amount(amount.number(), Optional.of(u), amount.bound(), amount.next() + 1))
        .orElse(amount);
  }

  private Amount cash(Numeral n, Unit unit, int after) {
    Numeral scaled = scaleAfter(n, after);
    int next = scaled.equals(n) ? after : scaled.next();
    Optional<Phrasebook.Hit<Unit>> again = units.currency(tokens, next);
    if (again.isPresent() && again.get().meaning().equals(unit)) {
      next += again.get().length();
    }
    Optional<Numeral> cents = cents(next);
    Numeral sum =
        cents.map(c -> scaled.plus(c.value().divide(Ratio.of(100)), c.next())).orElse(scaled);
    return new Amount(
        sum, Optional.of(unit), Optional.empty(), cents.map(Numeral::next).orElse(next));
  }

  /** "75 usd million". */
  private Numeral scaleAfter(Numeral n, int after) {
    boolean behind = after > n.next();
    return Numerals.ENGLISH
        .at(tokens, after)
        .filter(e -> behind && !n.scaled() && e.kind() == Numerals.Kind.SCALE)
        .map(e -> n.times(e.value(), after + 1))
        .orElse(n);
  }

  private Optional<Numeral> cents(int at) {
    boolean joined = at < tokens.size() && (tokens.get(at).is("and") || tokens.get(at).is(","));
    if (joined && between) {
      return Optional.empty();
    }
    Optional<Numeral> n =
        numbers
            .at(joined ? at + 1 : at, false)
            .filter(
                c -> c.value().compareTo(Ratio.of(100)) < 0 && c.value().compareTo(Ratio.ZERO) > 0)
            .filter(c -> c.vague().isEmpty() && !tokens.get(at).is("-"));
    Optional<Phrasebook.Hit<Unit>> small = n.flatMap(c -> units.small(tokens, c.next()));
    boolean other =
        n.isPresent() && small.isEmpty() && units.any(tokens, n.get().next()).isPresent();
    int span = small.map(Phrasebook.Hit::length).orElse(0);
    return n.filter(c -> !other)
        .map(c -> new Numeral(c.value(), c.place(), c.raw(), false, c.vague(), c.next() + span));
  }

  /** Adds smaller parts: "5 ft 2 in", "1 hour fifteen". */
  private Amount compound(Numeral n, Unit unit, int after) {
    Numeral sum = half(n, after);
    Unit finest = unit;
    boolean more = true;
    while (more) {
      int at = skipJoint(sum.next());
      Optional<Numeral> part = finest.factor().isZero() ? Optional.empty() : numbers.at(at, false);
      Optional<Phrasebook.Hit<Unit>> hit = part.flatMap(p -> units.any(tokens, skip(p.next())));
      Optional<Unit> finer = hit.map(Phrasebook.Hit::meaning).or(() -> sixtieth(unit));
      boolean fits =
          part.isPresent()
              && finer.isPresent()
              && below(finer.get(), finest)
              && (hit.isPresent() || part.get().next() == tokens.size());
      more = fits && !(between && tokens.get(sum.next()).is("and")) && part.get().vague().isEmpty();
      if (more) {
        Ratio value = part.get().value().times(finer.get().factor()).divide(unit.factor());
        int next = hit.map(h -> skip(part.get().next()) + h.length()).orElse(part.get().next());
        sum = sum.plus(value, next);
        finest = finer.get();
      }
    }
    return new Amount(sum, Optional.of(unit), Optional.empty(), sum.next());
  }

  private Numeral half(Numeral n, int after) {
    if (after + 1 >= tokens.size() || !tokens.get(after).is("and")) {
      return n.times(Ratio.ONE, after);
    }
    int p = tokens.get(after + 1).is("a") ? after + 2 : after + 1;
    Optional<Numerals.Entry> part =
        Numerals.ENGLISH.at(tokens, p).filter(e -> e.kind() == Numerals.Kind.PART);
    boolean unit = units.any(tokens, p + 1).isPresent();
    return part.filter(e -> !unit)
        .map(e -> n.plus(Ratio.ONE.divide(e.value()), p + 1))
        .orElse(n.times(Ratio.ONE, after));
  }

  private int skipJoint(int at) {
    int p = at;
    while (p < tokens.size() && p < at + 2 && (tokens.get(p).is(",") || tokens.get(p).is("and"))) {
      p++;
    }
    return p;
  }

  private static Optional<Unit> sixtieth(Unit unit) {
    boolean hour = unit.name().equals("h");
    return hour ? Optional.of(new Unit("duration", "min", Ratio.of(60))) : Optional.empty();
  }

  private static boolean below(Unit finer, Unit unit) {
    return finer.dimension().equals(unit.dimension())
        && finer.factor().compareTo(unit.factor()) < 0;
  }

  private Quantity assemble() {
    Amount first = amounts.getFirst();
    Amount second = amounts.size() > 1 ? amounts.get(1) : first;
    boolean pair = amounts.size() > 1 && (range || opposed(first, second));
    for (int k = pair ? 2 : 1; k < amounts.size(); k++) {
      repeated(amounts.get(k));
    }
    Optional<Unit> unit = first.unit().isPresent() || !pair ? first.unit() : second.unit();
    Bounds bounds = pair ? pairBounds(first, second, unit) : bounds(first.number().value(), first);
    if (age && unit.isEmpty()) {
      unit = Optional.of(new Unit("age", "ageyr", Ratio.of(12)));
    }
    return new Quantity(
        bounds,
        firmness,
        unit,
        first.number().place(),
        first.number().vague(),
        first.number().ordinal(),
        first.number().scaled(),
        several && !pair,
        rest);
  }

  /** The same figure again, as in "45 (forty-five)", is explained; another figure is not. */
  private void repeated(Amount extra) {
    if (!again(extra)) {
      rest.add(extra.number().value().toString());
    }
  }

  private boolean again(Amount extra) {
    Amount first = amounts.getFirst();
    boolean same =
        extra.number().value().equals(first.number().value())
            && (extra.unit().isEmpty() || extra.unit().equals(first.unit()));
    return same || converted(first, extra);
  }

  private static boolean converted(Amount first, Amount extra) {
    if (first.unit().isEmpty()
        || extra.unit().isEmpty()
        || first.unit().get().money()
        || !first.unit().get().comparable(extra.unit().get())) {
      return false;
    }
    Ratio a = first.unit().get().base(first.number().value());
    Ratio b = extra.unit().get().base(extra.number().value());
    return a.minus(b).abs().times(Ratio.of(40)).compareTo(a.abs()) <= 0;
  }

  private static boolean opposed(Amount a, Amount b) {
    return a.bound().isPresent() && b.bound().isPresent() && up(a.bound()) != up(b.bound());
  }

  private static boolean up(Optional<Bound> b) {
    return b.filter(x -> x == Bound.MORE || x == Bound.LEAST).isPresent();
  }

  private Bounds pairBounds(Amount a, Amount b, Optional<Unit> unit) {
    Ratio left = a.number().value();
    Ratio right = b.number().value();
    boolean share =
        b.number().scaled()
            && !a.number().scaled()
            && a.unit().isEmpty()
            && left.compareTo(b.number().raw()) < 0;
    left = share ? left.times(right.divide(b.number().raw())) : left;
    boolean convert =
        unit.isPresent()
            && b.unit().isPresent()
            && !unit.equals(b.unit())
            && unit.get().comparable(b.unit().get())
            && unit.get().offset().isZero();
    right = convert ? right.times(b.unit().get().factor()).divide(unit.get().factor()) : right;
    Bounds plain = Bounds.range(left, right);
    boolean flipped = a.bound().isPresent() && !up(a.bound());
    Optional<Bound> low = flipped ? b.bound() : a.bound();
    Optional<Bound> high = flipped ? a.bound() : b.bound();
    return new Bounds(
        plain.low(),
        low.filter(x -> x == Bound.MORE).isPresent(),
        plain.high(),
        high.filter(x -> x == Bound.LESS).isPresent());
  }

  private static Bounds bounds(Ratio value, Amount a) {
    if (a.bound().isEmpty()) {
      return Bounds.exactly(value);
    }
    Bound b = a.bound().get();
    return up(a.bound())
        ? Bounds.floor(value, b == Bound.MORE)
        : Bounds.ceiling(value, b == Bound.LESS);
  }
}
