package onrecord.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Chance;
import onrecord.bank.ClaimStatus;
import onrecord.bank.Depth;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.bank.Solution;
import onrecord.bank.Source;
import onrecord.corpus.Label;
import onrecord.corpus.Place;

/**
 * Questions made from a unit's ledger. Their id, such as {@code who/a-dead}, names kind and entry;
 * the seed of a round draws the distractors only: sources of the same sort, or figures of the same
 * unit, that belong to other facts, so that none of them is true as well.
 */
public final class Drill {
  private static final int WRONG = 3;
  private static final int FEWEST = 2;
  private static final List<Kind> KINDS = List.of(Kind.WHO, Kind.FIGURE, Kind.RELAY, Kind.STATUS);

  private final Bank bank;
  private final LedgerEntry entry;
  private final Kind kind;
  private final Chance chance;

  private Drill(Bank bank, LedgerEntry entry, Kind kind, long seed) {
    this.bank = bank;
    this.entry = entry;
    this.kind = kind;
    this.chance = Chance.of(seed, "drill/" + id());
  }

  /** All that can be made of a unit, in the order of its ledger. */
  public static List<Question> all(Bank bank, long seed) {
    return bank.ledger().entries().stream()
        .flatMap(e -> KINDS.stream().flatMap(k -> new Drill(bank, e, k, seed).made().stream()))
        .toList();
  }

  /** The question of that id as a round with that seed asks it; empty if none can be made. */
  public static Optional<Question> question(Bank bank, String id, long seed) {
    String[] parts = id.split("/", 2);
    return parts.length < 2
        ? Optional.empty()
        : Kind.of(parts[0])
            .filter(KINDS::contains)
            .flatMap(
                k -> bank.ledger().byId(parts[1]).flatMap(e -> new Drill(bank, e, k, seed).made()));
  }

  private String id() {
    return kind.word() + "/" + entry.id();
  }

  private Optional<Question> made() {
    return switch (entry) {
      case LedgerEntry.Claim claim -> kind == Kind.STATUS ? status(claim) : Optional.empty();
      case LedgerEntry.Figure figure ->
          kind == Kind.FIGURE ? figure(figure) : reported(figure.report());
      case LedgerEntry.Statement statement -> reported(statement.report());
    };
  }

  private Optional<Question> reported(LedgerEntry.Report report) {
    if (report.evidence().isEmpty()) {
      return Optional.empty();
    }
    return kind == Kind.WHO ? who(report) : kind == Kind.RELAY ? relay(report) : Optional.empty();
  }

  private String where(LedgerEntry.Report report) {
    return bank.article(report.in()).map(Label::dated).orElse(report.in());
  }

  private Optional<Question> who(LedgerEntry.Report report) {
    Optional<Source> right =
        report.by().flatMap(bank.cast()::byId).filter(s -> s.sort() != Source.Sort.UNKNOWN);
    List<Source> wrong = right.map(r -> strangers(report, r.sort())).orElse(List.of());
    if (right.isEmpty() || wrong.size() < FEWEST || leaks(right.get())) {
      return Optional.empty();
    }
    List<Option> options = new ArrayList<>(List.of(option(right.get())));
    wrong.stream().limit(WRONG).map(Drill::option).forEach(options::add);
    options.add(Option.notStated());
    String stem = where(report) + ": " + entry.text() + ". Who is the source of this?";
    String why =
        "The marked words of this report give this to "
            + right.get().name()
            + "; the others speak of something else.";
    return Optional.of(
        question(
            new Prompt.Choose(Kind.WHO, stem, options, false, false),
            labels(List.of(report.in()), Skill.ATTRIBUTION, Depth.LOCATE),
            solved(chosen(right.get().id()), report.evidence(), why)));
  }

  /** Whether the text of the entry names its source. */
  private boolean leaks(Source source) {
    String text = entry.text().toLowerCase(Locale.ROOT);
    return source.names().stream()
        .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
        .anyMatch(word -> word.length() > 3 && text.contains(word));
  }

  /** Sources of that sort that speak in the unit, but of other facts only, in a drawn order. */
  private List<Source> strangers(LedgerEntry.Report report, Source.Sort sort) {
    Set<String> involved = new HashSet<>();
    Set<String> speaking = new HashSet<>();
    for (LedgerEntry other : bank.ledger().entries()) {
      other.reported().ifPresent(r -> all(r).forEach(speaking::add));
    }
    for (LedgerEntry other : bank.ledger().ofFact(report.fact())) {
      other.reported().ifPresent(r -> all(r).forEach(involved::add));
    }
    return chance.shuffled(bank.cast().sources()).stream()
        .filter(s -> s.sort() == sort && speaking.contains(s.id()) && !involved.contains(s.id()))
        .toList();
  }

  private static Stream<String> all(LedgerEntry.Report report) {
    return Stream.concat(report.by().stream(), report.via().stream());
  }

  private static Option option(Source source) {
    return source.sort() == Source.Sort.UNKNOWN
        ? Option.unknownOrigin()
        : new Option(source.id(), source.name());
  }

  private Optional<Question> relay(LedgerEntry.Report report) {
    List<Option> chain =
        Stream.concat(Stream.of(report.by().orElse("")), report.via().stream())
            .map(id -> bank.cast().byId(id).map(Drill::option).orElse(Option.unknownOrigin()))
            .toList();
    Source.Sort sort =
        report.via().stream()
            .findFirst()
            .flatMap(bank.cast()::byId)
            .map(Source::sort)
            .orElse(Source.Sort.UNKNOWN);
    List<Source> wrong = strangers(report, sort);
    boolean clear =
        chain.size() == new HashSet<>(chain).size()
            && chain.stream().allMatch(o -> named(o, report));
    if (chain.size() < 2 || sort == Source.Sort.UNKNOWN || wrong.isEmpty() || !clear) {
      return Optional.empty();
    }
    List<Option> options = new ArrayList<>(chain);
    wrong.stream().limit(FEWEST).map(Drill::option).forEach(options::add);
    if (!options.contains(Option.unknownOrigin())) {
      options.add(Option.unknownOrigin());
    }
    String stem = where(report) + ": " + entry.text() + ". Through whom did this reach the report?";
    return Optional.of(
        question(
            new Prompt.Arrange(Kind.RELAY, stem, options, true),
            labels(List.of(report.in()), Skill.RELAY, Depth.CONNECT),
            solved(
                new Key.Arrange(chain.stream().map(o -> Set.of(o.id())).toList()),
                report.evidence(),
                "The marked words name the links of this chain one by one, and nobody else.")));
  }

  /** Whether the evidence quoted names a link; what is not named cannot be asked for. */
  private boolean named(Option link, LedgerEntry.Report report) {
    String words =
        report.evidence().stream().map(Evidence::words).reduce("", (a, b) -> a + " " + b);
    return link.equals(Option.unknownOrigin())
        || bank.cast().byId(link.id()).stream()
            .flatMap(s -> s.names().stream())
            .anyMatch(words::contains);
  }

  private Optional<Question> figure(LedgerEntry.Figure figure) {
    Optional<Reach> own = Reach.of(figure);
    List<LedgerEntry.Figure> wrong = new ArrayList<>();
    List<Reach> taken = new ArrayList<>(own.stream().toList());
    for (LedgerEntry.Figure other : chance.shuffled(bank.ledger().figures())) {
      Optional<Reach> span = Reach.of(other).filter(s -> taken.stream().noneMatch(s::overlaps));
      boolean foreign = !other.report().fact().equals(figure.report().fact());
      if (foreign && other.unit().equals(figure.unit()) && span.isPresent()) {
        taken.add(span.get());
        wrong.add(other);
      }
    }
    if (own.isEmpty() || wrong.size() < FEWEST || figure.report().evidence().isEmpty()) {
      return Optional.empty();
    }
    List<Option> options =
        Stream.concat(Stream.of(figure), wrong.stream().limit(WRONG)).map(Drill::value).toList();
    String stem = where(figure.report()) + ": " + figure.text() + ". Which figure does it give?";
    return Optional.of(
        question(
            new Prompt.Choose(Kind.CHOICE, stem, options, false, false),
            labels(List.of(figure.report().in()), Skill.NUMBER_VALUE_AND_UNIT, Depth.LOCATE),
            solved(
                chosen(figure.id()),
                figure.report().evidence(),
                "The marked words give this figure; the other figures count something else.")));
  }

  private static Option value(LedgerEntry.Figure figure) {
    String exact = figure.approximator().word();
    String before = exact.equals("exactly") || exact.equals("range") ? "" : exact + " ";
    return new Option(figure.id(), (before + shown(figure.value()) + " " + figure.unit()).strip());
  }

  private static String shown(String value) {
    return value.matches("\\d{4,15}")
        ? String.format(Locale.ROOT, "%,d", Long.valueOf(value))
        : value;
  }

  /** What a figure may mean, as bounds; figures in words or of other forms have none. */
  private record Reach(double low, double high) {
    private static final double ABOUT = 0.06;

    static Optional<Reach> of(LedgerEntry.Figure figure) {
      String plain = figure.value().replace(",", "");
      if (!plain.matches("\\d{1,15}(\\.\\d{1,9})?")) {
        return Optional.empty();
      }
      double v = Double.parseDouble(plain);
      return switch (figure.approximator().word()) {
        case "exactly" -> Optional.of(new Reach(v, v));
        case "about" -> Optional.of(new Reach(v * (1 - ABOUT), v * (1 + ABOUT)));
        case "more than" -> Optional.of(new Reach(v, Double.MAX_VALUE));
        case "less than" -> Optional.of(new Reach(0, v));
        default -> Optional.empty();
      };
    }

    boolean overlaps(Reach other) {
      return low <= other.high && other.low <= high;
    }
  }

  private Optional<Question> status(LedgerEntry.Claim claim) {
    List<Evidence> evidence = new ArrayList<>(spoken(claim.pro(), Solution.FOR));
    evidence.addAll(spoken(claim.contra(), Solution.AGAINST));
    List<String> articles = evidence.stream().map(Evidence::article).distinct().sorted().toList();
    if (evidence.isEmpty() || claim.status() == ClaimStatus.NOT_STATED) {
      return Optional.empty();
    }
    List<Option> labels =
        Arrays.stream(ClaimStatus.values()).map(s -> Option.of(s.word())).toList();
    String stem = "How does this stand on " + Label.day(claim.asOf()) + ": " + claim.text() + "?";
    Solution solution =
        new Solution(
            chosen(Option.of(claim.status().word()).id()),
            evidence.stream()
                .sorted(Comparator.comparing(e -> articles.indexOf(e.article())))
                .toList(),
            new Solution.Comment(
                "On that day the reports have said what is marked here, and nothing more of it.",
                "",
                "",
                ""),
            false,
            false,
            Map.of(Solution.AS_OF, claim.asOf().toString()));
    return Optional.of(
        question(
            new Prompt.Choose(Kind.STATUS, stem, labels, false, true),
            labels(articles, Skill.VERIFICATION_STATUS, Depth.WEIGH),
            solution));
  }

  private List<Evidence> spoken(List<String> entries, String side) {
    return entries.stream()
        .flatMap(id -> bank.ledger().byId(id).stream())
        .flatMap(e -> e.reported().stream())
        .flatMap(r -> r.evidence().stream())
        .map(e -> e.forPart(side))
        .toList();
  }

  private static Key.Choose chosen(String id) {
    return new Key.Choose(Set.of(id), Map.of());
  }

  private static Question.Labels labels(List<String> articles, Skill skill, Depth depth) {
    return new Question.Labels(articles, List.of(skill), Optional.of(depth), "");
  }

  private static Solution solved(Key key, List<Evidence> evidence, String why) {
    return new Solution(key, evidence, new Solution.Comment(why, "", "", ""), false, false);
  }

  private Question question(Prompt prompt, Question.Labels labels, Solution solution) {
    Map<String, Place> places = Map.of("", entry.place(), "of", entry.place());
    return new Question(id(), List.of(), prompt, labels, Optional.of(solution), places);
  }
}
