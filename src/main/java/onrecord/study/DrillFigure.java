package onrecord.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Chance;
import onrecord.bank.Depth;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Skill;

/**
 * Asks for a figure: all four fields of it where the ledger has them and the figure can be pointed
 * at, else which of several the report gives.
 */
record DrillFigure(DrillBench bench) implements DrillMaker {
  private static final int FEWEST = 2;

  /** A draw that no shuffle of options makes. */
  private static final int POSITION = 1_000;

  private static final String WHY =
      "The marked words give this figure; the other figures count something else.";

  /** A figure with its bounds. */
  private record Bounded(LedgerEntry.Figure figure, DrillReach reach) {}

  @Override
  public Kind kind() {
    return Kind.FIGURE;
  }

  @Override
  public List<String> subjects() {
    return bench.subjects(LedgerEntry.Figure.class);
  }

  @Override
  public Optional<Question> made(String subject) {
    return bench
        .entry(subject, LedgerEntry.Figure.class)
        .filter(figure -> !figure.report().evidence().isEmpty())
        .flatMap(f -> new DrillForm(bench, f).made().or(() -> choice(f)));
  }

  private Optional<Question> choice(LedgerEntry.Figure figure) {
    DrillBench.Name name = new DrillBench.Name(Kind.FIGURE, figure.id(), figure.place());
    String stem =
        bench.where(figure.report()) + ": " + figure.text() + ". Which figure does it give?";
    Optional<DrillReach> own =
        DrillReach.of(figure).filter(r -> !r.range() && !DrillReach.mentions(stem, figure));
    Chance chance = bench.chance(name);
    List<Bounded> wrong = own.map(o -> wrong(figure, o, chance)).orElse(List.of());
    if (own.isEmpty() || wrong.size() < FEWEST) {
      return Optional.empty();
    }
    List<Bounded> all = new ArrayList<>(around(own.get(), wrong, chance));
    all.add(new Bounded(figure, own.get()));
    boolean bare =
        figure.text().contains(figure.unit())
            || all.stream().anyMatch(b -> b.figure().value().equals("1"));
    List<Option> options =
        all.stream()
            .sorted(Comparator.comparing(b -> b.reach().named()))
            .map(b -> new Option(b.figure().id(), shown(b.figure(), bare)))
            .toList();
    return Optional.of(
        DrillBench.question(
            name,
            new Prompt.Choose(Kind.CHOICE, stem, options, false, true),
            DrillBench.labels(
                List.of(figure.report().in()), Skill.NUMBER_VALUE_AND_UNIT, Depth.LOCATE),
            DrillBench.solved(DrillBench.chosen(figure.id()), figure.report().evidence(), WHY)));
  }

  /** A value with its unit, unless the stem names that already or it would read as "1 people". */
  private static String shown(LedgerEntry.Figure figure, boolean bare) {
    return bare ? DrillReach.cell(figure) : DrillReach.option(figure);
  }

  /**
   * Figures of that unit and of other facts, in a drawn order, of which no two can both be true.
   */
  private List<Bounded> wrong(LedgerEntry.Figure figure, DrillReach own, Chance chance) {
    List<Bounded> wrong = new ArrayList<>();
    List<DrillReach> taken = new ArrayList<>(List.of(own));
    for (LedgerEntry.Figure other : chance.shuffled(bench.bank().ledger().figures())) {
      Optional<DrillReach> reach =
          DrillReach.of(other).filter(r -> !r.range() && taken.stream().noneMatch(r::overlaps));
      boolean foreign = !other.report().fact().equals(figure.report().fact());
      if (foreign && DrillReach.alike(figure, other) && reach.isPresent()) {
        taken.add(reach.get());
        wrong.add(new Bounded(other, reach.get()));
      }
    }
    return wrong;
  }

  /** Some of them, so chosen that the key stands in every position as often as may be. */
  private static List<Bounded> around(DrillReach own, List<Bounded> wrong, Chance chance) {
    List<Bounded> below = wrong.stream().filter(b -> b.reach().named() < own.named()).toList();
    List<Bounded> above = wrong.stream().filter(b -> b.reach().named() > own.named()).toList();
    int number = Math.min(DrillBench.WRONG, wrong.size());
    int least = Math.max(0, number - above.size());
    int under =
        Math.clamp(
            chance.draw(POSITION, number + 1),
            least,
            Math.max(least, Math.min(number, below.size())));
    List<Bounded> chosen = new ArrayList<>(below.subList(0, under));
    chosen.addAll(above.subList(0, number - under));
    return chosen;
  }
}
