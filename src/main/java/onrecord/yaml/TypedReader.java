package onrecord.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Prompt;
import onrecord.bank.Wording;
import onrecord.value.Day;

/** Reads {@code short}, {@code number} and {@code date}. */
final class TypedReader {
  /** What may be typed where the report does not say. */
  static final List<String> NOT_STATED =
      List.of("the report does not say", "not stated", "not reported", "does not say");

  private static final int LEAST_POINTS = 2;

  private TypedReader() {}

  static Optional<Built> read(Asked asked) {
    return asked.kind() == Kind.SHORT && asked.section().has("rubric")
        ? explained(asked)
        : marked(asked);
  }

  /** An explanation: the points it should make instead of an answer. */
  private static Optional<Built> explained(Asked asked) {
    Section section = asked.section();
    List<String> points =
        section.texts("rubric").stream().map(Section.Word::text).distinct().toList();
    List.of("answer", "also", "must", "must-not", "optional").stream()
        .filter(section::has)
        .forEach(
            key ->
                section.bad(
                    section.place(key),
                    "an explanation has a rubric and no \"" + key + "\"",
                    "delete the key or the rubric"));
    if (points.size() < LEAST_POINTS) {
      section.bad(
          section.place("rubric"),
          "a rubric has at least two different points",
          "write each point as an item of the list");
      return Optional.empty();
    }
    Prompt prompt = new Prompt.Typed(asked.kind(), asked.stem(), Prompt.Typed.Sort.WORDS, "", "");
    return Optional.of(new Built(prompt, new Key.Rubric(points), asked.evidence()));
  }

  private static Optional<Built> marked(Asked asked) {
    List<String> accept = accept(asked);
    BigDecimal tolerance = numeric(asked) ? tolerance(asked.section()) : BigDecimal.ZERO;
    List<Key.Route> routes = asked.kind() == Kind.WORK ? routes(asked.section()) : List.of();
    if (accept.isEmpty()) {
      return Optional.empty();
    }
    Prompt prompt =
        new Prompt.Typed(
            asked.kind(), asked.stem(), sort(asked.kind()), unit(asked), slack(asked, tolerance));
    Key key =
        new Key.Typed(
            accept,
            tolerance,
            asked.frame().cast().sources(),
            asked.article().flatMap(article -> article.head().date()),
            wording(asked),
            routes);
    return Optional.of(new Built(prompt, key, asked.evidence()));
  }

  private static boolean numeric(Asked asked) {
    return asked.kind() == Kind.NUMBER || asked.kind() == Kind.WORK;
  }

  /** How far off still counts is told where it is to be calculated. */
  private static String slack(Asked asked, BigDecimal tolerance) {
    boolean told = asked.kind() == Kind.WORK && tolerance.signum() > 0;
    return told ? tolerance.stripTrailingZeros().toPlainString() : "";
  }

  private static List<Key.Route> routes(Section section) {
    return section.sections("routes", Keys.ROUTE).stream()
        .flatMap(route -> route(route).stream())
        .toList();
  }

  private static Optional<Key.Route> route(Section section) {
    List<String> answer =
        section.text("answer").map(word -> number(section, word)).orElse(List.of());
    Optional<Section.Word> because = section.text("because");
    return answer.stream()
        .findFirst()
        .flatMap(number -> because.map(b -> new Key.Route(number, b.text())));
  }

  private static Prompt.Typed.Sort sort(Kind kind) {
    return switch (kind) {
      case NUMBER, WORK -> Prompt.Typed.Sort.NUMBER;
      case DATE -> Prompt.Typed.Sort.DATE;
      default -> Prompt.Typed.Sort.WORDS;
    };
  }

  private static String unit(Asked asked) {
    if (!numeric(asked)) {
      return "";
    }
    return asked.section().textOr("unit", asked.figure().map(LedgerEntry.Figure::unit).orElse(""));
  }

  private static List<String> accept(Asked asked) {
    if (asked.notStated()) {
      return NOT_STATED;
    }
    Optional<Section.Word> answer = asked.section().text("answer").or(() -> ofFigure(asked));
    if (answer.isEmpty() && !asked.section().has("answer")) {
      asked.section().missing("answer");
    }
    return answer.map(a -> accept(asked, a)).orElse(List.of());
  }

  private static Optional<Section.Word> ofFigure(Asked asked) {
    return asked
        .figure()
        .filter(f -> asked.kind() == Kind.NUMBER)
        .map(f -> new Section.Word(f.value(), asked.section().place("of")));
  }

  private static List<String> accept(Asked asked, Section.Word answer) {
    return switch (asked.kind()) {
      case DATE -> with(asked, Days.forms(asked.section(), answer), TypedReader::date);
      case NUMBER, WORK -> with(asked, number(asked.section(), answer), TypedReader::number);
      default -> with(asked, List.of(answer.text()), TypedReader::text);
    };
  }

  /** The forms and those beside them, each read as its kind is. */
  private static List<String> with(
      Asked asked, List<String> forms, BiFunction<Section, Section.Word, List<String>> read) {
    Stream<String> also =
        asked.section().texts("also").stream()
            .flatMap(word -> read.apply(asked.section(), word).stream());
    List<String> all = Stream.concat(forms.stream(), also).distinct().toList();
    return forms.isEmpty() ? forms : all;
  }

  /** A day may have a name of its own, such as polling day; what has digits is read as a date. */
  private static List<String> date(Section section, Section.Word form) {
    if (Day.isNamed(form.text())) {
      return List.of(form.text());
    }
    section.bad(
        form.place(),
        Findings.quoted(form.text()) + " is no date",
        "write a day as people do: 9 November, 2022-11-09 or Wednesday");
    return List.of();
  }

  private static List<String> text(Section section, Section.Word form) {
    return List.of(form.text());
  }

  private static Wording wording(Asked asked) {
    boolean words = asked.kind() == Kind.SHORT && !asked.notStated();
    return words ? MustReader.read(asked.section()) : Wording.FREE;
  }

  private static List<String> number(Section section, Section.Word answer) {
    if (Numbers.plain(answer.text()).isPresent()) {
      return List.of(answer.text());
    }
    section.bad(
        answer.place(),
        Findings.quoted(answer.text()) + " is no number",
        "write digits: 41, 100000 or 2.5; the unit has a key of its own");
    return List.of();
  }

  private static BigDecimal tolerance(Section section) {
    Optional<Section.Word> word = section.text("tolerance");
    Optional<BigDecimal> tolerance =
        word.flatMap(w -> Numbers.plain(w.text())).filter(t -> t.signum() >= 0);
    if (word.isPresent() && tolerance.isEmpty()) {
      section.bad(
          word.get().place(),
          Findings.quoted(word.get().text()) + " is no tolerance",
          "write how far off a number may be: 0, 0.5 or 10");
    }
    return tolerance.orElse(BigDecimal.ZERO);
  }
}
