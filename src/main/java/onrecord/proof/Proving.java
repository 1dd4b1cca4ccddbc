package onrecord.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.bank.Answer;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.corpus.Span;
import onrecord.grading.Marker;
import onrecord.value.PhraseKey;
import onrecord.value.Phrases;

/**
 * P1 to P3: marks the key, every wrong answer that can be made of what is offered, and the answers
 * of somebody who has not read, just as a learner's answer is marked.
 */
final class Proving {
  private final Item item;
  private final Findings findings;

  private Proving(Item item, Findings findings) {
    this.item = item;
    this.findings = findings;
  }

  static void look(Item item, Findings findings) {
    if (item.solution().key() instanceof Key.Rubric) {
      return;
    }
    Proving proving = new Proving(item, findings);
    try {
      proving.key();
      proving.listedForms();
      proving.wrongAnswers();
      proving.partly();
      proving.unread();
    } catch (IllegalArgumentException cannotBeMarked) {
      findings.add(
          Finding.P1,
          item.place(""),
          "this question cannot be marked: " + cannotBeMarked.getMessage(),
          "mend the other findings of this question first");
    }
  }

  private double credit(Answer answer) {
    return Marker.mark(item.question(), answer).credit();
  }

  private void key() {
    if (item.question().prompt() instanceof Prompt.Mark mark) {
      item.solution().evidence().forEach(evidence -> markable(mark, evidence));
    }
    double credit = credit(Marker.perfect(item.solution().key()));
    if (credit < 1) {
      findings.add(
          Finding.P1,
          item.place(
              "answer", "answers", "pairs", "items", "rows", "any", "errors", "passages", "of"),
          "the key itself earns " + credit,
          "mend the key; two things in it may look the same");
    }
  }

  /** An accepted form that lacks what every answer must hold contradicts its own key. */
  private void listedForms() {
    boolean typed = item.question().prompt() instanceof Prompt.Typed;
    if (typed && item.solution().key() instanceof Key.Typed key) {
      PhraseKey wording =
          new PhraseKey(
              List.of(),
              "",
              key.wording().must(),
              key.wording().mustNot(),
              key.wording().optional());
      for (int i = 0; i < key.accept().size(); i++) {
        if (Phrases.veto(wording, key.accept().get(i)).isPresent()) {
          findings.add(
              Finding.P1,
              i == 0 ? item.place("answer") : item.place("also[" + (i - 1) + "]", "also", "answer"),
              "this accepted form does not hold what \"must\" and \"must-not\" ask",
              "add its words to the groups, or mend the form");
        }
      }
    }
  }

  /** Words that stand in no sentence that can be marked would be left out of the key in silence. */
  private void markable(Prompt.Mark mark, Evidence evidence) {
    boolean there = evidence.article().equals(mark.article());
    boolean sentence = evidence.span().filter(s -> overlaps(mark, s)).isPresent();
    if (evidence.span().isPresent() && !(there && sentence)) {
      findings.add(
          Finding.P1,
          evidence.place(),
          there
              ? "these words lie in no sentence that can be marked"
              : "these words lie in another report",
          "quote a sentence of " + mark.article() + " below its headline");
    }
  }

  private static boolean overlaps(Prompt.Mark mark, Span span) {
    return mark.sentences().stream().anyMatch(span::overlaps);
  }

  private void wrongAnswers() {
    wrong()
        .forEach(
            (path, answer) -> {
              if (credit(answer) >= 1) {
                findings.add(
                    Finding.P2,
                    item.place(path),
                    "this wrong answer earns full credit",
                    "make it differ from the key, or the key from it");
              }
            });
  }

  /** What is listed as half right must earn just that. */
  private void partly() {
    if (item.solution().key() instanceof Key.Choose key) {
      key.partly().forEach((id, worth) -> worth(id, worth));
    } else if (item.solution().key() instanceof Key.Typed key) {
      WorkedOut.prove(item, key, findings);
    }
  }

  private void worth(String id, double worth) {
    double earned = credit(Answer.Chosen.of(id));
    if (earned != worth) {
      findings.add(
          Finding.P2,
          item.place("near", "acceptable"),
          id + " earns " + earned + ", not " + worth,
          "list it once, as right, as half right or as wrong");
    }
  }

  /** Wrong answers by the path of what makes them wrong. */
  private Map<String, Answer> wrong() {
    Question question = item.question();
    return switch (item.solution().key()) {
      case Key.Choose key -> chosen((Prompt.Choose) question.prompt(), key);
      case Key.Typed ignored -> Map.of();
      case Key.Match key -> swapped(key.pairs(), "pairs");
      case Key.Form key -> filled((Prompt.Form) question.prompt(), key);
      case Key.Grid key -> cells((Prompt.Grid) question.prompt(), key);
      case Key.Mark ignored -> Map.of();
      case Key.Arrange key when ((Prompt.Arrange) question.prompt()).some() ->
          chained((Prompt.Arrange) question.prompt(), key);
      case Key.Arrange ignored -> Map.of("ties", reversed());
      case Key.Compare key -> WrongMarks.compared((Prompt.Compare) question.prompt(), key);
      case Key.Rubric ignored -> Map.of();
      case Key.Desk key -> WrongMarks.mended((Prompt.Desk) question.prompt(), key);
    };
  }

  private Map<String, Answer> chosen(Prompt.Choose prompt, Key.Choose key) {
    Map<String, Answer> wrong = new TreeMap<>();
    List<Paths.Placed> options = Paths.choices(item, prompt);
    for (Paths.Placed placed : options) {
      SortedSet<String> ids = new TreeSet<>(prompt.several() ? key.right() : List.of());
      ids.add(placed.option().id());
      if (!placed.right() || repeated(options, placed)) {
        wrong.put(placed.path(), new Answer.Chosen(ids));
      }
    }
    return wrong;
  }

  /** An option that shares its id with another was written as a wrong one. */
  private static boolean repeated(List<Paths.Placed> options, Paths.Placed placed) {
    return options.stream().filter(o -> o.option().id().equals(placed.option().id())).count() > 1;
  }

  private static Map<String, Answer> swapped(Map<String, String> right, String path) {
    List<String> keys = List.copyOf(right.keySet());
    Map<String, Answer> wrong = new LinkedHashMap<>();
    for (int i = 1; i < keys.size(); i++) {
      Map<String, String> pairs = new LinkedHashMap<>(right);
      pairs.put(keys.get(i), right.getOrDefault(keys.get(i - 1), ""));
      pairs.put(keys.get(i - 1), right.getOrDefault(keys.get(i), ""));
      wrong.put(path + "[" + i + "]", new Answer.Filled(pairs));
    }
    return wrong;
  }

  private Map<String, Answer> filled(Prompt.Form form, Key.Form key) {
    Map<String, String> right = ((Answer.Filled) Marker.perfect(key)).values();
    Map<String, Answer> wrong = new TreeMap<>();
    for (Prompt.Field field : form.fields()) {
      for (Option option : field.options()) {
        Map<String, String> values = new LinkedHashMap<>(right);
        if (!option.id().equals(values.put(field.id(), option.id()))) {
          String path = form.cards() ? card(form, field) : field(field);
          wrong.put(path + "." + option.id(), new Answer.Filled(values));
        }
      }
    }
    return wrong;
  }

  private static String field(Prompt.Field field) {
    return field.id().equals("source") ? "wrong.sources" : "wrong." + field.id();
  }

  private static String card(Prompt.Form form, Prompt.Field field) {
    return "cards[" + form.fields().indexOf(field) + "]";
  }

  /** The chain turned round, without its first source, and with each stranger before and behind. */
  private Map<String, Answer> chained(Prompt.Arrange prompt, Key.Arrange key) {
    List<String> links = ((Answer.Arranged) Marker.perfect(key)).items();
    Map<String, Answer> wrong = new TreeMap<>();
    wrong.put("chain", new Answer.Arranged(links.reversed()));
    wrong.put("chain[0]", new Answer.Arranged(links.subList(1, links.size())));
    int extra = 0;
    for (Option option : prompt.items()) {
      if (!links.contains(option.id())) {
        String path = "extra[" + extra++ + "].";
        wrong.put(path + "first", new Answer.Arranged(joined(List.of(option.id()), links)));
        wrong.put(path + "last", new Answer.Arranged(joined(links, List.of(option.id()))));
      }
    }
    return wrong;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static Map<String, Answer> cells(Prompt.Grid grid, Key.Grid key) {
    Map<String, Answer> wrong = new TreeMap<>();
    for (Option value : grid.values()) {
      Map<String, String> cells =
          grid.cells().stream().collect(Collectors.toMap(cell -> cell, cell -> value.id()));
      boolean same =
          grid.cells().stream()
              .allMatch(cell -> key.cells().getOrDefault(cell, Option.NONE).equals(value.id()));
      if (!same) {
        wrong.put("rows." + value.id(), new Answer.Filled(cells));
      }
    }
    return wrong;
  }

  private Answer reversed() {
    List<String> items =
        new ArrayList<>(((Answer.Arranged) Marker.perfect(item.solution().key())).items());
    return new Answer.Arranged(items.reversed());
  }

  private void unread() {
    for (Answer answer : List.of(empty(), everything())) {
      if (credit(answer) > (answer.isEmpty() ? 0 : 1 - SURE)) {
        findings.add(
            Finding.P3,
            item.place("answers", "any", "answer"),
            answer.isEmpty() ? "an empty answer earns something" : "marking everything is right",
            "leave something that is wrong to mark");
      }
    }
  }

  private static final double SURE = 1e-9;

  private Answer empty() {
    return switch (item.question().prompt()) {
      case Prompt.Choose ignored -> Answer.Chosen.of();
      case Prompt.Typed ignored -> new Answer.Written("");
      case Prompt.Match ignored -> new Answer.Filled(Map.of());
      case Prompt.Form ignored -> new Answer.Filled(Map.of());
      case Prompt.Grid ignored -> new Answer.Filled(Map.of());
      case Prompt.Mark ignored -> Answer.Marked.of();
      case Prompt.Arrange ignored -> new Answer.Arranged(List.of());
      case Prompt.Compare ignored -> new Answer.Filled(Map.of());
      case Prompt.Desk ignored -> new Answer.Filled(Map.of());
    };
  }

  /** Everything at once, where that can be given; elsewhere nothing. */
  private Answer everything() {
    return switch (item.question().prompt()) {
      case Prompt.Choose choose when choose.several() ->
          new Answer.Chosen(
              choose.options().stream()
                  .map(Option::id)
                  .collect(Collectors.toCollection(TreeSet::new)));
      case Prompt.Mark mark ->
          new Answer.Marked(
              IntStream.rangeClosed(1, mark.sentences().size())
                  .boxed()
                  .collect(Collectors.toCollection(TreeSet::new)));
      case Prompt.Arrange all when all.some() ->
          new Answer.Arranged(all.items().stream().map(Option::id).toList());
      case Prompt.Choose ignored -> empty();
      case Prompt.Typed ignored -> empty();
      case Prompt.Match ignored -> empty();
      case Prompt.Form ignored -> empty();
      case Prompt.Grid ignored -> empty();
      case Prompt.Arrange ignored -> empty();
      case Prompt.Compare ignored -> empty();
      case Prompt.Desk desk -> WrongMarks.everyWord(desk.draft());
    };
  }
}
