package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Role;
import onrecord.bank.Solution;
import onrecord.corpus.Span;
import onrecord.grading.Verdict;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Wrap;
import onrecord.study.Answered;
import onrecord.value.Status;

/**
 * What was given beside what is right, part by part in the order of the question, each with its
 * sign; of an answer that is one whole and has no such order, what was given comes first.
 */
final class OutcomeLines {
  private static final String REPORT = "this report";

  private final Bank bank;
  private final Answered answered;
  private final int column;
  private final List<Line> lines = new ArrayList<>();

  private OutcomeLines(Bank bank, Answered answered, int column) {
    this.bank = bank;
    this.answered = answered;
    this.column = column;
  }

  static List<Line> of(Bank bank, Answered answered, int column) {
    OutcomeLines outcome = new OutcomeLines(bank, answered, column);
    answered.question().solution().map(Solution::key).ifPresent(outcome::add);
    return List.copyOf(outcome.lines);
  }

  /** Whether the parts come with their evidence, so that it need not follow. */
  static boolean tellsEvidence(Prompt prompt) {
    return prompt instanceof Prompt.Desk || prompt instanceof Prompt.Compare;
  }

  private void add(Key key) {
    switch (answered.question().prompt()) {
      case Prompt.Choose prompt when prompt.several() -> several(prompt);
      case Prompt.Choose prompt -> one(prompt, (Key.Choose) key);
      case Prompt.Typed ignored when key instanceof Key.Rubric -> ticked();
      case Prompt.Typed prompt -> typed(prompt, (Key.Typed) key);
      case Prompt.Match prompt -> parts(prompt.left(), prompt.right());
      case Prompt.Form prompt when prompt.cards() -> cards(prompt);
      case Prompt.Form prompt -> form(prompt);
      case Prompt.Grid prompt -> grid(prompt);
      case Prompt.Mark prompt -> marked(prompt);
      case Prompt.Arrange prompt when prompt.some() -> chained(prompt, (Key.Arrange) key);
      case Prompt.Arrange prompt -> arranged(prompt, (Key.Arrange) key);
      case Prompt.Compare ignored ->
          lines.addAll(CompareOutcome.of(bank, answered, (Key.Compare) key, column));
      case Prompt.Desk prompt ->
          lines.addAll(DeskOutcome.of(bank, answered, (Key.Desk) key, column));
    }
  }

  private void one(Prompt.Choose prompt, Key.Choose key) {
    for (int i = 0; i < prompt.options().size(); i++) {
      Option option = prompt.options().get(i);
      boolean given =
          answered.answer() instanceof Answer.Chosen c && c.options().contains(option.id());
      boolean right = key.right().contains(option.id());
      double worth = key.partly().getOrDefault(option.id(), 0.0);
      boolean will = prompt.kind() == Kind.WORDING && worth > 0;
      if (given || right || will) {
        String mine = given && !right ? "  (your answer)" : will ? "  (will do)" : "";
        row(Signs.of(right ? 1 : worth), option.text() + mine);
      }
    }
  }

  private void several(Prompt.Choose prompt) {
    prompt.options().forEach(option -> part(option.id()).ifPresent(p -> chosen(option, p)));
  }

  private void chosen(Option option, Verdict.Part part) {
    String note =
        part.credit() >= 1
            ? ""
            : part.given().isEmpty() ? "  (right, not chosen)" : "  (your answer)";
    row(Signs.of(part.credit()), option.text() + note);
  }

  private void typed(Prompt.Typed prompt, Key.Typed key) {
    String unit = prompt.unit().isEmpty() ? "" : " " + prompt.unit();
    String given = answered.answer() instanceof Answer.Written w ? w.text() : "";
    String written = key.accept().getFirst();
    String house = house(prompt, key);
    if (answered.verdict().status().right()) {
      boolean same = given.equalsIgnoreCase(house) || given.equalsIgnoreCase(written);
      row(Signs.of(1), house + unit + (same ? "" : "  (yours: " + given + ")"));
    } else {
      row(Signs.of(answered.verdict().credit()), given + unit + "  (your answer)");
      row(Signs.of(1), house + unit);
    }
  }

  private void ticked() {
    String given = answered.answer() instanceof Answer.Written w ? w.text() : "";
    row(Run.quiet(">"), given + "  (your answer)");
    answered.verdict().parts().forEach(part -> row(Signs.of(part.credit()), part.right()));
  }

  /** The right answer as print has it: a day in words, a large number in groups of three. */
  private static String house(Prompt.Typed prompt, Key.Typed key) {
    String written = key.accept().getFirst();
    return switch (prompt.sort()) {
      case DATE ->
          key.accept().stream()
              .filter(form -> form.chars().anyMatch(Character::isLetter))
              .findFirst()
              .orElse(written);
      case NUMBER -> grouped(written);
      case NAME, WORDS -> written;
    };
  }

  private static String grouped(String number) {
    return number.matches("\\d{5,}") ? number.replaceAll("\\B(?=(?:\\d{3})+$)", ",") : number;
  }

  private void parts(List<Option> left, List<Option> right) {
    left.forEach(one -> part(one.id()).ifPresent(p -> pair(one, right, p)));
  }

  private void pair(Option one, List<Option> right, Verdict.Part part) {
    String given = part.given().isEmpty() ? "nothing" : text(right, part.given());
    String mine = part.credit() >= 1 ? "" : "  (yours: " + given + ")";
    row(Signs.of(part.credit()), one.text() + ": " + text(right, part.right()) + mine);
  }

  private void form(Prompt.Form prompt) {
    for (Prompt.Field field : prompt.fields()) {
      Optional<Verdict.Part> part = part(field.id());
      part.ifPresent(p -> field(field, p));
    }
  }

  /** Each card behind its heap, with the word that decides it. */
  private void cards(Prompt.Form prompt) {
    int room = prompt.heaps().stream().mapToInt(h -> Cells.width(h.text())).max().orElse(0);
    for (Prompt.Field card : prompt.fields()) {
      part(card.id()).ifPresent(p -> card(prompt, card, p, room));
    }
  }

  private void card(Prompt.Form prompt, Prompt.Field card, Verdict.Part part, int room) {
    String heap = text(prompt.heaps(), part.right());
    String given = part.given().isEmpty() ? "nothing" : text(prompt.heaps(), part.given());
    String mine = part.credit() >= 1 ? "" : "  (yours: " + given + ")";
    String gap = " ".repeat(Math.max(1, room + 2 - Cells.width(heap)));
    Line margin =
        Line.of(
            Run.plain("   "),
            Signs.of(part.credit()),
            Run.plain(" "),
            Run.strong(heap + ":"),
            Run.plain(gap));
    Line text = Line.plain(card.label() + mine + word(card.id()));
    lines.addAll(Hanging.lines(margin, text, column));
  }

  private String word(String part) {
    return answered.question().solution().stream()
        .flatMap(s -> s.evidence().stream())
        .filter(e -> e.part().equals(part))
        .flatMap(
            e -> e.highlights().stream().filter(h -> h.role() == Role.WORD).map(h -> word(e, h)))
        .findFirst()
        .map(word -> " \u2013 \u201C" + word + "\u201D")
        .orElse("");
  }

  private String word(Evidence evidence, Evidence.Highlight light) {
    return bank.article(evidence.article()).map(a -> a.words(light.span())).orElse("");
  }

  private void field(Prompt.Field field, Verdict.Part part) {
    String right = field.typed() ? grouped(part.right()) : text(field.options(), part.right());
    String given = field.typed() ? part.given() : text(field.options(), part.given());
    String shown = given.isEmpty() ? "nothing" : given;
    String mine = part.credit() >= 1 ? "" : "  (yours: " + shown + ")";
    boolean plainly = part.says().isEmpty() || part.says().equals(Signs.words(Status.CORRECT));
    String says = plainly ? "" : " " + part.says();
    row(Signs.of(part.credit()), field.label() + ": " + right + mine + says);
  }

  private void grid(Prompt.Grid prompt) {
    for (Option line : prompt.rows()) {
      Wrap.lines(line.text(), column).forEach(l -> lines.add(l.indent(3)));
      for (Option report : prompt.columns()) {
        part(Prompt.Grid.cell(line, report)).ifPresent(p -> cell(prompt, report, p));
      }
    }
  }

  private void cell(Prompt.Grid prompt, Option report, Verdict.Part part) {
    String given = part.given().isEmpty() ? "nothing" : text(prompt.values(), part.given());
    String mine = part.credit() >= 1 ? "" : "  (yours: " + given + ")";
    row(
        Signs.of(part.credit()),
        "  " + report.text() + ": " + text(prompt.values(), part.right()) + mine);
  }

  private void marked(Prompt.Mark prompt) {
    for (int number = 1; number <= prompt.sentences().size(); number++) {
      part(String.valueOf(number)).ifPresent(p -> marked(prompt, p));
    }
  }

  private void marked(Prompt.Mark prompt, Verdict.Part part) {
    String note =
        part.credit() >= 1
            ? ""
            : part.given().isEmpty() ? "(needed, not marked) " : "(not needed) ";
    row(Signs.of(part.credit()), "[" + part.id() + "] " + note + sentence(prompt, part.id()));
  }

  private String sentence(Prompt.Mark prompt, String number) {
    Span span = prompt.sentences().get(Integer.parseInt(number) - 1);
    return bank.article(prompt.article()).map(a -> a.words(span)).orElse("");
  }

  private void arranged(Prompt.Arrange prompt, Key.Arrange key) {
    int place = 1;
    for (java.util.Set<String> group : key.groups()) {
      for (String id : group.stream().sorted().toList()) {
        Optional<Verdict.Part> part = part(id);
        String stood = part.map(Verdict.Part::given).filter(g -> !g.isEmpty()).orElse("nowhere");
        double credit = part.map(Verdict.Part::credit).orElse(0.0);
        String mine = credit >= 1 ? "" : "  (yours: " + stood + ")";
        row(Signs.of(credit), place + "  " + text(prompt.items(), id) + mine + because(id));
      }
      place += group.size();
    }
  }

  private String because(String id) {
    return answered
        .question()
        .solution()
        .flatMap(s -> Optional.ofNullable(s.notes().get(id)))
        .map(note -> " \u2013 " + note)
        .orElse("");
  }

  /** The chain that was given above the right one, each drawn up to the report. */
  private void chained(Prompt.Arrange prompt, Key.Arrange key) {
    if (!answered.verdict().status().right()
        && answered.answer() instanceof Answer.Arranged(List<String> given)) {
      String mine = chain(prompt, given) + "  (your answer)";
      row(Signs.of(answered.verdict().credit()), mine);
    }
    row(Signs.of(1), chain(prompt, key.groups().stream().flatMap(Set::stream).toList()));
  }

  static String chain(Prompt.Arrange prompt, List<String> ids) {
    return Stream.concat(ids.stream().map(id -> text(prompt.items(), id)), Stream.of(REPORT))
        .collect(Collectors.joining(" > "));
  }

  private Optional<Verdict.Part> part(String id) {
    return answered.verdict().parts().stream().filter(p -> p.id().equals(id)).findFirst();
  }

  private static String text(List<Option> options, String id) {
    return options.stream().filter(o -> o.id().equals(id)).map(Option::text).findFirst().orElse(id);
  }

  private void row(Run sign, String text) {
    List<Line> wrapped = Wrap.lines(text, Math.max(10, column - 5));
    for (int i = 0; i < wrapped.size(); i++) {
      Line start = i == 0 ? Line.of(Run.plain("   "), sign, Run.plain(" ")) : Line.plain("     ");
      lines.add(start.then(wrapped.get(i)));
    }
  }
}
