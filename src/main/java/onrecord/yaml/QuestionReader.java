package onrecord.yaml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.Depth;
import onrecord.bank.Kind;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.bank.Slug;
import onrecord.bank.Solution;
import onrecord.corpus.Place;

/** Reads one question: what all kinds share; the rest is left to the reader of its kind. */
final class QuestionReader {
  private static final int MOST_SKILLS = 3;
  private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::word).toList();
  private static final List<String> SKILLS =
      Arrays.stream(Skill.values()).map(Skill::word).toList();
  private static final List<String> DEPTHS =
      Arrays.stream(Depth.values()).map(Depth::word).toList();

  private final Frame frame;
  private final Ids ids = new Ids();

  QuestionReader(Frame frame) {
    this.frame = frame;
  }

  /** The question of a node; empty if something about it was reported. */
  Optional<Question> read(Node node) {
    if (!(node instanceof Node.Fields fields)) {
      frame
          .findings()
          .error(
              node.place(),
              Finding.WRONG_TYPE,
              "a question is a map, here stands " + node.sort(),
              "begin it with its kind: \"- choice: ...\"");
      return Optional.empty();
    }
    return kind(fields).flatMap(kind -> read(fields, kind));
  }

  private Optional<Kind> kind(Node.Fields node) {
    List<Kind> kinds =
        KINDS.stream()
            .filter(node.fields()::containsKey)
            .flatMap(w -> Kind.of(w).stream())
            .toList();
    if (kinds.isEmpty()) {
      frame
          .findings()
          .error(
              node.place(),
              Finding.KIND,
              "this question has no kind",
              node.fields().keySet().stream()
                  .filter(k -> !Keys.COMMON.contains(k))
                  .flatMap(k -> Nearest.of(k, KINDS).stream())
                  .findFirst()
                  .map(w -> "did you mean \"" + w + "\"?")
                  .orElse("write its stem behind one of: " + String.join(", ", KINDS)));
      return Optional.empty();
    }
    if (kinds.size() > 1) {
      frame
          .findings()
          .error(
              node.place(),
              Finding.KIND,
              "this question has two kinds, " + kinds.get(0).word() + " and " + kinds.get(1).word(),
              "make two questions of it");
      return Optional.empty();
    }
    return Optional.of(kinds.getFirst());
  }

  private Optional<Question> read(Node.Fields node, Kind kind) {
    Section section = Section.open(node, Keys.of(kind), frame.findings());
    Optional<Section.Word> stem = section.text(kind.word());
    Optional<String> id = stem.flatMap(s -> id(section, kind, s));
    List<Section.Word> was = section.texts("was");
    ids.retire(section, was);
    Common common = common(section);
    Asked asked =
        new Asked(
            section,
            frame,
            kind,
            new Asked.Name(stem.map(Section.Word::text).orElse(""), id.orElse("")));
    Optional<Built> built = build(asked);
    List<String> former = was.stream().map(Section.Word::text).toList();
    return id.isPresent() ? built.map(b -> question(asked, former, common, b)) : Optional.empty();
  }

  private Optional<String> id(Section section, Kind kind, Section.Word stem) {
    Optional<Section.Word> id =
        section.has("id")
            ? section.text("id")
            : Optional.of(new Section.Word(kind.word() + "-" + Slug.of(stem.text()), stem.place()));
    return id.filter(i -> ids.take(section, i, "questions")).map(Section.Word::text);
  }

  /** What every question may say, whatever its kind. */
  private record Common(
      List<Skill> skills, Optional<Depth> depth, boolean inferred, Solution.Comment comment) {}

  private static Common common(Section section) {
    Solution.Comment comment =
        new Solution.Comment(
            section.textOr("why", ""),
            section.textOr("trap", ""),
            section.textOr("later", ""),
            section.textOr("working", ""));
    section.flag("invented");
    Optional<Depth> depth = section.oneOf("depth", depths(), Depth::of);
    return new Common(skills(section), depth, section.flag("inference"), comment);
  }

  private static List<Skill> skills(Section section) {
    List<Section.Word> words = section.texts("skill");
    if (words.size() > MOST_SKILLS) {
      section.bad(
          words.get(MOST_SKILLS).place(),
          "a question has at most three skills",
          "keep the three that matter");
    }
    return words.stream()
        .limit(MOST_SKILLS)
        .flatMap(w -> section.oneOf("skill", w, skillWords(), Skill::of).stream())
        .toList();
  }

  static List<String> skillWords() {
    return SKILLS;
  }

  static List<String> depths() {
    return DEPTHS;
  }

  private static Optional<Built> build(Asked asked) {
    return switch (asked.kind()) {
      case WHO -> WhoReader.read(asked);
      case CHOICE, CHOICES -> ChoiceReader.read(asked);
      case SHORT, NUMBER, DATE, WORK -> TypedReader.read(asked);
      case MATCH -> MatchReader.read(asked);
      case FIGURE -> FigureReader.read(asked);
      case GRID -> GridReader.read(asked);
      case SUPPORT -> SupportReader.read(asked);
      case ORDER, SOURCING -> OrderReader.read(asked);
      case STATUS -> StatusReader.read(asked);
      case RELAY -> RelayReader.read(asked);
      case SORT -> SortReader.read(asked);
      case WORDING -> WordingReader.read(asked);
      case COMPARE -> CompareReader.read(asked);
      case COPYDESK -> DeskReader.read(asked);
    };
  }

  private static Question question(Asked asked, List<String> was, Common common, Built built) {
    Section section = asked.section();
    Solution.Comment said = common.comment();
    Solution.Comment comment =
        said.working().isEmpty()
            ? new Solution.Comment(said.why(), said.trap(), said.later(), built.working())
            : said;
    Solution solution =
        new Solution(
            built.key(),
            built.evidence(),
            comment,
            asked.notStated(),
            common.inferred() || asked.kind() == Kind.WORK,
            built.notes());
    Question.Labels labels =
        new Question.Labels(
            asked.articles(built.evidence()),
            common.skills(),
            common.depth(),
            section.textOr("hint", ""));
    return new Question(
        asked.id(), was, built.prompt(), labels, Optional.of(solution), places(asked));
  }

  private static Map<String, Place> places(Asked asked) {
    Map<String, Place> places = new HashMap<>();
    places.put("", asked.section().place());
    places.put("stem", asked.section().place(asked.kind().word()));
    asked.section().eachPlace(places::put);
    asked
        .section()
        .value("invented")
        .filter(v -> v instanceof Node.Leaf leaf && leaf.text().strip().equals("false"))
        .ifPresent(no -> places.remove("invented"));
    return places;
  }
}
