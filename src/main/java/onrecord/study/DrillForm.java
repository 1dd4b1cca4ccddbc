package onrecord.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.bank.Approximator;
import onrecord.bank.Chance;
import onrecord.bank.Depth;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.bank.Source;
import onrecord.corpus.Label;
import onrecord.corpus.Paragraph;
import onrecord.corpus.Sentences;
import onrecord.corpus.Span;

/**
 * A figure as four fields. Its stem may tell none of them, so it points at a paragraph or sentence
 * that holds this figure and no other.
 */
record DrillForm(DrillBench bench, LedgerEntry.Figure figure) {
  private static final String VALUE = "value";
  private static final String COUNTS = "counts";
  private static final String APPROXIMATOR = "approximator";
  private static final String SOURCE = "source";
  private static final Option UNATTRIBUTED = Option.of("unattributed");
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");
  private static final String WHY =
      "The marked words give the figure, say what it counts and how exact it is, and name its"
          + " source.";

  Optional<Question> made() {
    DrillBench.Name name = new DrillBench.Name(Kind.FIGURE, figure.id(), figure.place());
    Chance chance = bench.chance(name);
    Optional<String> spot = DrillReach.of(figure).flatMap(reach -> spot());
    Optional<Source> by = bench.speaker(figure.report());
    List<Option> counts = counts(chance);
    List<Source> sources =
        by.map(s -> bench.strangers(figure.report(), s.sort(), chance)).orElse(List.of());
    return spot.isEmpty() || by.isEmpty() || counts.size() < DrillBench.WRONG || sources.isEmpty()
        ? Optional.empty()
        : Optional.of(question(name, spot.get(), fields(chance, counts, by.get(), sources)));
  }

  private Question question(DrillBench.Name name, String spot, List<Prompt.Field> fields) {
    String stem =
        bench.where(figure.report())
            + ", "
            + spot
            + ": note the one figure as for a fact box: how many, of what, how exact, says who?";
    Key key =
        new Key.Form(
            Map.of(VALUE, Key.Typed.of(forms())),
            Map.of(
                COUNTS, figure.id(),
                APPROXIMATOR, Option.of(figure.approximator().word()).id(),
                SOURCE, figure.report().by().orElse(UNATTRIBUTED.id())));
    return DrillBench.question(
        name,
        new Prompt.Form(Kind.FIGURE, stem, fields),
        DrillBench.labels(
            List.of(figure.report().in()), Skill.NUMBER_VALUE_AND_UNIT, Depth.CONNECT),
        DrillBench.solved(key, evidence(), WHY));
  }

  private List<Prompt.Field> fields(
      Chance chance, List<Option> counts, Source by, List<Source> others) {
    List<Option> counted = new ArrayList<>(counts);
    counted.add(new Option(figure.id(), figure.text()));
    List<Option> sources = new ArrayList<>();
    Stream.concat(Stream.of(by), others.stream().limit(DrillBench.WRONG))
        .map(DrillBench::option)
        .forEach(sources::add);
    List<Option> shown = new ArrayList<>(chance.shuffled(sources));
    shown.add(UNATTRIBUTED);
    List<Option> exact =
        Arrays.stream(Approximator.values()).map(a -> Option.of(a.word())).toList();
    return List.of(
        new Prompt.Field(VALUE, "Value", List.of()),
        new Prompt.Field(COUNTS, "What it counts", chance.shuffled(counted)),
        new Prompt.Field(APPROXIMATOR, "How exact", exact),
        new Prompt.Field(SOURCE, "Who says so", shown));
  }

  /** What figures of other facts count, where they are not the same number as well. */
  private List<Option> counts(Chance chance) {
    List<String> taken = new ArrayList<>(List.of(figure.text()));
    List<Option> counts = new ArrayList<>();
    Optional<DrillReach> own = DrillReach.of(figure);
    for (LedgerEntry.Figure other : likely(chance)) {
      boolean foreign = !other.report().fact().equals(figure.report().fact());
      boolean clear =
          DrillReach.of(other).filter(r -> own.stream().noneMatch(r::overlaps)).isPresent();
      if (foreign && clear && counts.size() < DrillBench.WRONG && !taken.contains(other.text())) {
        taken.add(other.text());
        counts.add(new Option(other.id(), other.text()));
      }
    }
    return counts;
  }

  /** All figures, those of the same unit before the others. */
  private List<LedgerEntry.Figure> likely(Chance chance) {
    return chance.shuffled(bench.bank().ledger().figures()).stream()
        .sorted(Comparator.comparing(f -> !f.unit().equals(figure.unit())))
        .toList();
  }

  /** The value alone and with its unit, as it stands in the ledger and as it is shown. */
  private List<String> forms() {
    String exact = figure.approximator().word();
    String shown = DrillReach.cell(figure).replaceFirst("^" + exact + " ", "");
    List<String> bare = List.of(figure.value(), shown);
    Stream<String> united =
        figure.unit().isEmpty() ? Stream.of() : bare.stream().map(v -> v + " " + figure.unit());
    return Stream.concat(bare.stream(), united).distinct().toList();
  }

  /** The words of the entry carry the value; what else it quotes names the source. */
  private List<Evidence> evidence() {
    List<Evidence> quoted = figure.report().evidence();
    return IntStream.range(0, quoted.size())
        .mapToObj(i -> quoted.get(i).forPart(i == 0 ? VALUE : SOURCE))
        .toList();
  }

  /** Where the figure stands, in words; empty where others stand there too. */
  private Optional<String> spot() {
    return figure
        .report()
        .evidence()
        .getFirst()
        .span()
        .flatMap(
            span ->
                bench
                    .bank()
                    .article(figure.report().in())
                    .flatMap(a -> a.paragraph(span.paragraph()))
                    .flatMap(paragraph -> spot(paragraph, span)));
  }

  private Optional<String> spot(Paragraph paragraph, Span words) {
    String where = Label.paragraph(paragraph.number());
    if (alone(paragraph.text())) {
      return Optional.of(where);
    }
    List<Span> sentences = Sentences.of(paragraph);
    return IntStream.range(0, Math.min(sentences.size(), ORDINALS.size()))
        .filter(i -> sentences.get(i).covers(words))
        .filter(i -> alone(paragraph.words(sentences.get(i))))
        .mapToObj(i -> where + ", " + ORDINALS.get(i) + " sentence")
        .findFirst();
  }

  private boolean alone(String text) {
    return DrillReach.figures(text) == (figure.value().contains("-") ? 2 : 1);
  }
}
