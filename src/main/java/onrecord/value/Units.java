package onrecord.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units and currencies known, read once from the tables; some names mean two things. */
final class Units {
  static final Unit CENT = new Unit(Unit.CENT, "cent", Ratio.of(1, 100));

  /** The usual reading: {@code m} after a number is a million, {@code pound} a weight. */
  static final Units FIRST = new Units(false);

  /** The other reading: {@code m} is a metre, {@code pound} is money. */
  static final Units SECOND = new Units(true);

  private final Phrasebook<Unit> measures = new Phrasebook<>();
  private final Phrasebook<Unit> money = new Phrasebook<>();
  private final Phrasebook<Unit> small = new Phrasebook<>();
  private final Set<String> codes = new HashSet<>();
  private final Map<String, Set<String>> shared = new HashMap<>();

  private final boolean second;

  private Units(boolean second) {
    this.second = second;
    for (String[] row : Tables.rows("units.tsv")) {
      Unit unit = new Unit(row[0], row[1], Ratio.parse(row[2]), offset(row[1]));
      names(measures, row[3], unit);
      if (second && row.length > 4) {
        names(measures, row[4], unit);
      }
    }
    for (String[] row : Tables.rows("currencies.tsv")) {
      currency(row, second);
    }
    for (String cent : List.of("cent", "cents", "c", "¢")) {
      small.add(cent, CENT);
    }
  }

  private void currency(String[] row, boolean second) {
    Unit unit = new Unit(Unit.MONEY + row[0], row[0], Ratio.ONE);
    names(money, row[1], unit);
    share(row[0], row[1]);
    if (row.length > 2) {
      names(small, row[2], new Unit(Unit.MONEY + row[0], row[0] + "/100", Ratio.of(1, 100)));
    }
    if (second && row.length > 3) {
      names(money, row[3], unit);
    }
    if (row[0].length() == 3) {
      codes.add(row[0].toLowerCase(java.util.Locale.ROOT));
    }
  }

  private static Ratio offset(String name) {
    return switch (name) {
      case "F" -> Ratio.of(-160, 9);
      case "K" -> Ratio.of(-27315, 100);
      default -> Ratio.ZERO;
    };
  }

  private static void names(Phrasebook<Unit> book, String names, Unit unit) {
    for (String name : names.split("\\|")) {
      if (!name.isBlank()) {
        book.add(name, unit);
      }
    }
  }

  Optional<Phrasebook.Hit<Unit>> measure(List<Token> tokens, int at) {
    return measures.at(tokens, at);
  }

  /** A currency's name, sign or code; a code or a country's letters beside a sign decide. */
  Optional<Phrasebook.Hit<Unit>> currency(List<Token> tokens, int at) {
    Optional<Phrasebook.Hit<Unit>> hit = money.at(tokens, at);
    boolean alone = hit.filter(h -> h.length() > 1).isEmpty() && at + 1 < tokens.size();
    return alone ? paired(tokens, at).or(() -> hit) : hit;
  }

  private Optional<Phrasebook.Hit<Unit>> paired(List<Token> tokens, int at) {
    String a = tokens.get(at).text();
    Token b = tokens.get(at + 1);
    boolean signFirst = shared.containsKey(a) && code(b.text());
    boolean letters = tokens.get(at).word() && (code(a) || b.glued() && a.length() < 4);
    boolean signLast = shared.containsKey(b.text()) && letters && !Words.ENGLISH.idle(a);
    return signFirst
        ? Optional.of(new Phrasebook.Hit<>(signed(a, b.text()), 2))
        : signLast ? Optional.of(new Phrasebook.Hit<>(signed(b.text(), a), 2)) : Optional.empty();
  }

  /** The currency of a sign that a code explains; one of its own if the two contradict. */
  private Unit signed(String sign, String code) {
    String upper = code.toUpperCase(java.util.Locale.ROOT);
    String name = shared.getOrDefault(sign, Set.of()).contains(upper) ? upper : upper + sign;
    return new Unit(Unit.MONEY + name, name, Ratio.ONE);
  }

  /** The currency of an amount between a sign or name and a code, "$15 CAD"; empty if no code. */
  Optional<Unit> around(List<Token> before, List<Token> after) {
    boolean coded = before.size() == 1 && !after.isEmpty() && code(after.getFirst().text());
    return Optional.of(coded)
        .filter(c -> c && shared.containsKey(before.getFirst().text()))
        .map(c -> signed(before.getFirst().text(), after.getFirst().text()));
  }

  /** Several currencies write themselves with one sign. */
  private void share(String code, String names) {
    Map.of("$", "dollar|peso", "£", "pound|sterling", "¥", "yen|yuan", "€", "euro")
        .forEach(
            (sign, kinds) -> {
              boolean uses =
                  List.of(kinds.split("\\|")).stream().anyMatch(kind -> names.contains(kind));
              if (uses && code.length() == 3) {
                shared.computeIfAbsent(sign, s -> new HashSet<>()).add(code);
              }
            });
  }

  /** Cents, pence and the like. */
  Optional<Phrasebook.Hit<Unit>> small(List<Token> tokens, int at) {
    return small.at(tokens, at);
  }

  /** A unit or currency, whichever has the longer name here. */
  Optional<Phrasebook.Hit<Unit>> any(List<Token> tokens, int at) {
    Optional<Phrasebook.Hit<Unit>> best = measure(tokens, at);
    Optional<Phrasebook.Hit<Unit>> cash = currency(tokens, at);
    boolean longer =
        cash.isPresent()
            && (best.isEmpty() || cash.get().length() + (second ? 1 : 0) > best.get().length());
    if (longer) {
      best = cash;
    }
    return best.isPresent() ? best : small(tokens, at);
  }

  /** True for a currency's three-letter code. */
  boolean code(String word) {
    return codes.contains(word);
  }
}
