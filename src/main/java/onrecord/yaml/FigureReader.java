package onrecord.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.bank.Approximator;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.value.Quantities;

/** Reads {@code figure}: value, what it counts, how exact it is and who gives it. */
final class FigureReader {
  private static final int CANDIDATES = 20;

  static final String VALUE = "value";
  static final String COUNTS = "counts";
  static final String APPROXIMATOR = "approximator";
  static final String SOURCE = "source";

  /** The source of a figure for which nobody answers. */
  static final Option UNATTRIBUTED = Option.of("unattributed");

  private static final Pattern COUNTED = Pattern.compile("(\\d[\\d.,]*)[ -](\\p{L}{3,})");

  private FigureReader() {}

  static Optional<Built> read(Asked asked) {
    Optional<Section> wrong =
        asked
            .section()
            .value("wrong")
            .flatMap(n -> Section.open(n, Keys.WRONG_FIELDS, asked.frame().findings()));
    if (asked.entry().isPresent() && asked.figure().isEmpty()) {
      asked
          .section()
          .bad(
              asked.section().place("of"),
              Findings.quoted(asked.entry().get().id()) + " is no figure of the ledger",
              "name an entry that begins with \"figure:\"");
    }
    return asked.figure().flatMap(figure -> built(asked, figure, wrong));
  }

  private static Optional<Built> built(
      Asked asked, LedgerEntry.Figure figure, Optional<Section> wrong) {
    List<Option> counts = counts(asked, figure, wrong);
    List<Option> sources = sources(asked, figure, wrong);
    if (counts.size() < 2) {
      asked.section().missing("wrong", "there is nothing else the number could count");
      return Optional.empty();
    }
    List<Prompt.Field> fields =
        List.of(
            new Prompt.Field(VALUE, label(figure), List.of()),
            new Prompt.Field(COUNTS, "What it counts", asked.chance().shuffled(counts)),
            new Prompt.Field(APPROXIMATOR, "How exact", approximators()),
            new Prompt.Field(SOURCE, "Who says so", shuffledSources(asked, sources)));
    Map<String, String> chosen = new LinkedHashMap<>();
    chosen.put(COUNTS, counts.getFirst().id());
    chosen.put(APPROXIMATOR, Option.of(figure.approximator().word()).id());
    chosen.put(SOURCE, sources.getFirst().id());
    Key.Typed value = Key.Typed.of(forms(figure));
    return Optional.of(
        new Built(
            new Prompt.Form(asked.kind(), asked.stem(), fields),
            new Key.Form(Map.of(VALUE, value), chosen),
            parts(asked, figure)));
  }

  /** A scale is told, or the bare value would be another number; a mere unit is for the learner. */
  private static String label(LedgerEntry.Figure figure) {
    return Quantities.scales(figure.unit()) ? "Value (" + figure.unit() + ")" : "Value";
  }

  /** The value alone, with its unit, and with the word behind it in print. */
  private static List<String> forms(LedgerEntry.Figure figure) {
    List<String> bare = Numbers.forms(figure.value());
    Stream<String> printed =
        figure.report().evidence().stream()
            .limit(1)
            .flatMap(evidence -> counted(evidence.words(), figure.value()).stream());
    Stream<String> units =
        Stream.concat(Stream.of(figure.unit()), printed).filter(unit -> !unit.isEmpty()).distinct();
    return Stream.concat(
            bare.stream(), units.flatMap(unit -> bare.stream().map(form -> form + " " + unit)))
        .distinct()
        .toList();
  }

  /** The word behind the number, or behind the end of the range, in the words that hold it. */
  private static Optional<String> counted(String words, String value) {
    List<BigDecimal> sought = Numbers.in(value);
    Matcher number = COUNTED.matcher(words);
    while (!sought.isEmpty() && number.find()) {
      if (Numbers.in(number.group(1)).contains(sought.getLast())) {
        return Optional.of(number.group(2));
      }
    }
    return Optional.empty();
  }

  private static List<Option> approximators() {
    return Arrays.stream(Approximator.values()).map(a -> Option.of(a.word())).toList();
  }

  /**
   * What it counts: the right text first, then the author's wrong ones or those of other figures.
   */
  private static List<Option> counts(
      Asked asked, LedgerEntry.Figure figure, Optional<Section> wrong) {
    List<Option> options = new ArrayList<>(List.of(new Option(figure.id(), figure.text())));
    Optional<Section> written = wrong.filter(w -> w.has(COUNTS));
    if (written.isPresent()) {
      written.get().texts(COUNTS).forEach(w -> options.add(count(asked.frame(), w.text())));
    } else {
      options.addAll(drawn(asked, figure));
    }
    return Ids.options(options);
  }

  private static Option count(Frame frame, String idOrText) {
    return frame
        .entryOf(idOrText)
        .map(e -> new Option(e.id(), e.text()))
        .orElseGet(() -> Option.of(idOrText));
  }

  private static List<Option> drawn(Asked asked, LedgerEntry.Figure figure) {
    List<LedgerEntry.Figure> others =
        asked.frame().figures().stream()
            .filter(
                f ->
                    !f.report().fact().equals(figure.report().fact())
                        && !f.text().equals(figure.text()))
            .sorted(Comparator.comparing(f -> !f.report().in().equals(figure.report().in())))
            .limit(CANDIDATES)
            .toList();
    asked.frame().spend(figure.place(), 100L * asked.frame().figures().size());
    Map<String, Option> byText = new LinkedHashMap<>();
    asked
        .chance()
        .shuffled(others)
        .forEach(f -> byText.putIfAbsent(f.text(), new Option(f.id(), f.text())));
    return byText.values().stream().limit(Speakers.DRAWN).toList();
  }

  /** Who gives it: the right source first, "unattributed" always among them. */
  private static List<Option> sources(
      Asked asked, LedgerEntry.Figure figure, Optional<Section> wrong) {
    Optional<String> by = figure.report().by();
    List<Option> options = new ArrayList<>();
    options.add(by.map(id -> Speakers.option(asked.frame(), id)).orElse(UNATTRIBUTED));
    Optional<Section> written = wrong.filter(w -> w.has("sources"));
    if (written.isPresent()) {
      written
          .get()
          .texts("sources")
          .forEach(w -> options.add(Speakers.option(asked.frame(), w.text())));
    } else {
      options.addAll(Speakers.drawn(asked, by.flatMap(asked.frame()::named)));
    }
    if (options.stream().noneMatch(o -> o.id().equals(UNATTRIBUTED.id()))) {
      options.add(UNATTRIBUTED);
    }
    return Ids.options(options);
  }

  private static List<Option> shuffledSources(Asked asked, List<Option> sources) {
    List<Option> named = sources.stream().filter(o -> !o.equals(UNATTRIBUTED)).toList();
    List<Option> shown = new ArrayList<>(asked.chance().shuffled(named));
    shown.add(UNATTRIBUTED);
    return sources.contains(UNATTRIBUTED) ? shown : asked.chance().shuffled(sources);
  }

  /** The entry's words carry the value; what else the entry quotes names the source. */
  private static List<Evidence> parts(Asked asked, LedgerEntry.Figure figure) {
    List<Evidence> speaker = figure.report().evidence().stream().skip(1).toList();
    return asked.evidence().stream()
        .map(e -> e.forPart(speaker.contains(e) ? SOURCE : VALUE))
        .toList();
  }
}
