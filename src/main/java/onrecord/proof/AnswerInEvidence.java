package onrecord.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Source;

/**
 * E3: the answer stands in the evidence, numbers compared as numbers and names by every listed
 * form. A paraphrase is held to its figures and to the names in it.
 */
final class AnswerInEvidence {
  private final Item item;
  private final Findings findings;

  private AnswerInEvidence(Item item, Findings findings) {
    this.item = item;
    this.findings = findings;
  }

  static void look(Item item, Findings findings) {
    sum(item, findings);
    if (item.solution().inferred()) {
      working(item, findings);
    } else if (!item.solution().notStated()) {
      new AnswerInEvidence(item, findings).look();
    }
  }

  /**
   * Whoever the ledger says spoke is named in the words, or in those under {@code speaker}; a
   * picture speaks for itself.
   */
  static void speaker(
      LedgerEntry entry, LedgerEntry.Report report, Texts texts, Findings findings) {
    List<Evidence> evidence = report.evidence();
    boolean found = !evidence.isEmpty() && evidence.stream().allMatch(e -> e.span().isPresent());
    Optional<Source> by = report.by().flatMap(texts.bank().cast()::byId);
    String shown = evidence.stream().map(texts::shown).collect(Collectors.joining("\n"));
    boolean named =
        by.filter(s -> s.sort() == Source.Sort.UNKNOWN || texts.names().in(shown, s)).isPresent();
    boolean picture =
        entry instanceof LedgerEntry.Statement s && s.how() == LedgerEntry.How.PICTURE;
    if (found && by.isPresent() && !named && !picture) {
      findings.add(
          Finding.E3,
          evidence.getFirst().place(),
          "the words of " + entry.id() + " do not name " + by.get().name(),
          "quote words that name the speaker under speaker:, or list the form they use under"
              + " also:");
    }
  }

  /** A ledger figure's value must stand in the words it names. */
  static void look(LedgerEntry.Figure figure, Findings findings) {
    Evidence words = figure.report().evidence().getFirst();
    boolean found = words.span().isEmpty() || holds(words.words(), figure.value());
    if (!found) {
      findings.add(
          Finding.E3,
          words.place(),
          "the value " + figure.value() + " does not stand in these words",
          "quote the words that hold the figure, or mend the value");
    }
  }

  /** A sum that is written out must come to the answer. */
  private static void sum(Item item, Findings findings) {
    String working = item.solution().comment().working();
    boolean summed = item.kind() == Kind.NUMBER || item.kind() == Kind.WORK;
    if (summed && item.solution().key() instanceof Key.Typed key) {
      List<BigDecimal> answer = Numbers.inDigits(key.accept().getFirst());
      Working.result(working)
          .filter(sum -> answer.size() == 1)
          .filter(sum -> sum.subtract(answer.getFirst()).abs().compareTo(slack(key)) > 0)
          .ifPresent(
              sum ->
                  findings.add(
                      Finding.E3,
                      item.place("answer"),
                      working
                          + " is "
                          + sum.stripTrailingZeros().toPlainString()
                          + ", not "
                          + key.accept().getFirst(),
                      "mend the answer or the working"));
    }
  }

  /** The question's tolerance, or half of one where a quotient was rounded. */
  private static BigDecimal slack(Key.Typed key) {
    return key.tolerance().max(new BigDecimal("0.5"));
  }

  private static void working(Item item, Findings findings) {
    if (item.solution().comment().working().isBlank()) {
      findings.add(
          Finding.E3,
          item.place("inference", "working"),
          item.kind() == Kind.WORK
              ? "what is worked out needs its working"
              : "an inferred answer needs its working",
          "say under working: how the answer follows from the evidence");
    }
  }

  private void look() {
    switch (item.solution().key()) {
      case Key.Choose ignored -> chosen((Prompt.Choose) item.question().prompt());
      case Key.Typed key -> typed((Prompt.Typed) item.question().prompt(), key);
      case Key.Match key -> pairs((Prompt.Match) item.question().prompt(), key);
      case Key.Form key -> form((Prompt.Form) item.question().prompt(), key);
      case Key.Grid ignored -> {}
      case Key.Mark ignored -> {}
      case Key.Arrange ignored -> {}
      case Key.Compare ignored -> {}
      case Key.Rubric ignored -> {}
      case Key.Desk key -> DeskErrors.inEvidence(item, key, findings);
    }
  }

  private void chosen(Prompt.Choose prompt) {
    for (Paths.Placed placed : Paths.choices(item, prompt)) {
      List<Evidence> evidence = item.evidenceOf(placed.option().id());
      if (placed.right() && item.anchored(evidence)) {
        if (item.kind() == Kind.WHO) {
          speaker(placed.option(), evidence, placed.path());
        } else {
          figures(placed.option().text(), evidence, placed.path());
        }
      }
    }
  }

  private void speaker(Option option, List<Evidence> evidence, String path) {
    Optional<Source> source = Names.source(item.bank().cast(), option.id(), option.text());
    String shown = item.shown(evidence);
    boolean nobody = source.filter(s -> s.sort() == Source.Sort.UNKNOWN).isPresent();
    boolean named =
        source
            .map(s -> item.texts().names().in(shown, s))
            .orElseGet(() -> Names.in(shown, option.text()));
    boolean told = item.entries(evidence).stream().anyMatch(e -> by(e, option));
    if (!nobody && !named && !told) {
      report(
          path,
          option.text() + " is not named in the evidence",
          "quote the words that name the speaker too, under speaker: in the ledger or as more"
              + " evidence");
    }
  }

  /** What an entry lacks is told where the entry stands, once. */
  private static boolean by(LedgerEntry entry, Option option) {
    return entry.reported().flatMap(LedgerEntry.Report::by).filter(option.id()::equals).isPresent();
  }

  private void figures(String text, List<Evidence> evidence, String path) {
    List<BigDecimal> sought = Numbers.inDigits(Days.without(text));
    List<BigDecimal> there = sought.isEmpty() ? List.of() : Numbers.in(item.shown(evidence));
    for (BigDecimal number : sought) {
      if (!Numbers.has(there, number)) {
        report(
            path,
            number.toPlainString() + " does not stand in the evidence",
            "quote the words that hold it, or say inference: true and give the working");
      }
    }
  }

  private void typed(Prompt.Typed prompt, Key.Typed key) {
    List<Evidence> evidence = item.evidenceOf("");
    if (!item.anchored(evidence)) {
      return;
    }
    String shown = item.shown(evidence);
    boolean found =
        switch (prompt.sort()) {
          case NAME -> name(key, shown);
          case WORDS -> key.accept().stream().anyMatch(form -> Words.contains(shown, form));
          case NUMBER -> holds(shown, key.accept().getFirst());
          case DATE -> Days.in(shown, key.accept().getFirst());
        };
    if (!found) {
      report(
          "answer",
          "the answer " + key.accept().getFirst() + " does not stand in the evidence",
          "quote the words that hold it, list the form they use under also:, or say inference: true"
              + " and give the working");
    }
  }

  private boolean name(Key.Typed key, String shown) {
    boolean listed = key.accept().stream().anyMatch(form -> Names.in(shown, form));
    Optional<Source> source = item.bank().cast().named(key.accept().getFirst());
    return listed || source.filter(s -> item.texts().names().in(shown, s)).isPresent();
  }

  private void pairs(Prompt.Match prompt, Key.Match key) {
    int index = 0;
    for (Map.Entry<String, String> pair : key.pairs().entrySet()) {
      List<Evidence> evidence = evidenceOfPair(pair);
      String path = "pairs[" + index + "]";
      if (item.anchored(evidence)) {
        prompt.left().stream()
            .filter(o -> o.id().equals(pair.getKey()))
            .forEach(o -> speaker(o, evidence, path + ".who"));
        prompt.right().stream()
            .filter(o -> o.id().equals(pair.getValue()))
            .forEach(o -> figures(o.text(), evidence, path + ".said"));
      }
      index++;
    }
  }

  private List<Evidence> evidenceOfPair(Map.Entry<String, String> pair) {
    Set<String> parts = Set.of(pair.getKey(), pair.getValue());
    List<Evidence> own =
        item.solution().evidence().stream().filter(e -> parts.contains(e.part())).toList();
    return own.isEmpty() ? item.evidenceOf("") : own;
  }

  /** The figures of a part of the answer stand in the evidence of that part. */
  static void figures(Item item, Option part, String path, Findings findings) {
    new AnswerInEvidence(item, findings).figures(part.text(), item.evidenceOf(part.id()), path);
  }

  private void form(Prompt.Form prompt, Key.Form key) {
    List<Evidence> evidence = item.solution().evidence();
    if (prompt.cards() || !item.anchored(evidence)) {
      return;
    }
    prompt.fields().stream()
        .filter(field -> field.id().equals("source"))
        .flatMap(field -> field.options().stream())
        .filter(option -> option.id().equals(key.chosen().get("source")))
        .filter(option -> item.bank().cast().byId(option.id()).isPresent())
        .forEach(option -> speaker(option, evidence, "of"));
  }

  /** Whether a text holds a value: its words, or all its numbers. */
  static boolean holds(String text, String value) {
    List<BigDecimal> sought = Numbers.in(value);
    List<BigDecimal> there = Numbers.in(text);
    boolean numbers = !sought.isEmpty() && sought.stream().allMatch(n -> Numbers.has(there, n));
    return numbers || Words.contains(text, value);
  }

  private void report(String path, String wrong, String todo) {
    findings.add(Finding.E3, item.place(path, "of"), wrong, todo);
  }
}
