package onrecord.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The same numerals with another limit, unit or currency are another figure, for every word known.
 */
class ContrastTest {
  private static final Set<String> AFTER = Set.of("UP", "DOWN");
  private static final Set<String> OWN = Set.of("usd$", "gbp£", "jpy¥", "eur€");

  /** One way to write 15, and what makes it differ from the others. */
  private record Way(String written, String meaning) {}

  private static List<Way> limits() {
    List<Way> ways = new ArrayList<>(List.of(new Way("15", "EXACT")));
    for (String[] row : Tables.rows("bounds.tsv")) {
      boolean after = AFTER.contains(row[0]);
      String meaning = after ? row[0].equals("UP") ? "LEAST" : "MOST" : row[0];
      Stream.of(row[1].split("\\|"))
          .filter(phrase -> !row[0].equals("SAME"))
          .map(phrase -> new Way(after ? "15 " + phrase : phrase + " 15", meaning))
          .forEach(ways::add);
    }
    return ways;
  }

  /** Every name of a unit or currency; ages count as spans of time. */
  private static List<Way> units() {
    List<Way> ways = new ArrayList<>();
    for (String[] row : Tables.rows("units.tsv")) {
      String meaning = row[1].replace("ageday", "d").replace("age", "");
      Stream.of(row[3].split("\\|")).map(u -> new Way("15 " + u, meaning)).forEach(ways::add);
    }
    for (String[] row : Tables.rows("currencies.tsv")) {
      Stream.of(row[1].split("\\|")).map(u -> new Way("15 " + u, row[0])).forEach(ways::add);
    }
    return ways;
  }

  /** What is accepted for one way of writing though it means something else. */
  private static List<String> confused(List<Way> ways) {
    Map<String, Way> ofEach = new LinkedHashMap<>();
    ways.forEach(way -> ofEach.putIfAbsent(way.meaning(), way));
    List<String> confused = new ArrayList<>();
    for (Way asked : ofEach.values()) {
      QuantityKey key = QuantityKey.of(List.of(asked.written()));
      ways.stream()
          .filter(typed -> !typed.meaning().equals(asked.meaning()))
          .filter(typed -> Quantities.mark(key, typed.written()).accepted())
          .forEach(typed -> confused.add(asked.written() + " <- " + typed.written()));
    }
    return confused;
  }

  @Test
  void noOtherLimitIsAccepted() {
    assertThat(confused(limits())).isEmpty();
  }

  @Test
  void noOtherUnitOrCurrencyIsAccepted() {
    Map<String, Way> ofEach = new LinkedHashMap<>();
    units().forEach(way -> ofEach.putIfAbsent(way.meaning(), way));
    List<String> same =
        List.of("15 millilitre <- 15 cubic centimetre", "15 pound <- 15 pound sterling");
    List<String> turned = same.stream().map(ContrastTest::turned).toList();
    assertThat(confused(List.copyOf(ofEach.values())))
        .as("one millilitre is a cubic centimetre, and a pound is a weight or money")
        .allMatch(pair -> same.contains(pair) || turned.contains(pair));
  }

  private static String turned(String pair) {
    String[] sides = pair.split(" <- ");
    return sides[1] + " <- " + sides[0];
  }

  @Test
  void everyNameOfAUnitIsReadAsThatUnit() {
    for (Way way : units()) {
      List<String> read =
          Quantity.readings(way.written()).stream()
              .flatMap(q -> q.unit().stream())
              .map(unit -> unit.name().replace("ageday", "d").replace("age", ""))
              .toList();
      assertThat(read).as(way.written()).contains(way.meaning());
    }
  }

  @Test
  void noSignWithAnotherCodeOrCountryIsAccepted() {
    for (String[] row : Tables.rows("currencies.tsv")) {
      for (String sign : List.of("$", "£", "¥", "€")) {
        String code = row[0].toLowerCase(java.util.Locale.ROOT);
        boolean own = OWN.contains(code + sign);
        for (String typed :
            List.of("15 " + code + sign, code + sign + " 15", sign + "15 " + code)) {
          Mark mark = Quantities.mark(QuantityKey.of(List.of(sign + "15")), typed);
          assertThat(mark.accepted()).as("%s15 <- %s", sign, typed).isEqualTo(own);
        }
      }
    }
  }
}
