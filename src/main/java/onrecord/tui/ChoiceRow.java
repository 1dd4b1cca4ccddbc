package onrecord.tui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Depth;
import onrecord.bank.Kind;
import onrecord.bank.Skill;
import onrecord.corpus.Article;
import onrecord.corpus.Label;
import onrecord.study.Choice;

/** One thing to choose about a round: its key, its name, and what the unit offers of it. */
enum ChoiceRow {
  REPORT("a", "article"),
  SKILL("s", "skill"),
  KIND("k", "kind"),
  DEPTH("d", "depth"),
  FROM("o", "out of"),
  NUMBER("n", "number");

  private static final String ANY = "any";
  private static final List<Integer> NUMBERS = List.of(5, 10, 20, 40);

  private final String key;
  private final String title;

  ChoiceRow(String key, String title) {
    this.key = key;
    this.title = title;
  }

  String key() {
    return key;
  }

  String title() {
    return title;
  }

  /** What its key does. */
  String turns() {
    return this == FROM ? "All, missed, due or made questions." : "The next " + title + ".";
  }

  /** What is chosen, in words. */
  String word(Bank bank, Choice choice) {
    return switch (this) {
      case REPORT ->
          choice.article().map(id -> bank.article(id).map(Label::dated).orElse(id)).orElse(ANY);
      case SKILL -> choice.skill().map(Skill::word).orElse(ANY);
      case KIND -> choice.kind().map(k -> k.word() + " (" + k.title() + ")").orElse(ANY);
      case DEPTH -> choice.depth().map(Depth::word).orElse(ANY);
      case FROM -> from(choice);
      case NUMBER -> String.valueOf(choice.number());
    };
  }

  private static String from(Choice choice) {
    return switch (choice.from()) {
      case ALL -> "all questions";
      case MISTAKES -> "my mistakes";
      case DUE -> "what is due today";
      case DRILL -> "questions made from the ledger";
      case QUARTER -> "fifteen minutes";
    };
  }

  /** The choice with the next or the one before of what the unit offers. */
  Choice turned(Bank bank, Choice choice, int by) {
    List<Choice> all = all(bank, choice);
    int at = Math.max(0, all.indexOf(choice));
    return all.get(Math.floorMod(at + by, all.size()));
  }

  private List<Choice> all(Bank bank, Choice choice) {
    return switch (this) {
      case REPORT -> with(bank.articles().stream().map(Article::id), choice::about);
      case SKILL -> with(offered(bank, Skill.values(), Choice.ANY::training), choice::training);
      case KIND -> with(offered(bank, Kind.values(), Choice.ANY::of), choice::of);
      case DEPTH -> with(offered(bank, Depth.values(), Choice.ANY::at), choice::at);
      case FROM ->
          Stream.of(Choice.From.ALL, Choice.From.MISTAKES, Choice.From.DRILL)
              .map(choice::out)
              .toList();
      case NUMBER ->
          Stream.concat(NUMBERS.stream(), Stream.of(choice.number()))
              .distinct()
              .sorted()
              .map(choice::many)
              .toList();
    };
  }

  private static <T> List<Choice> with(Stream<T> values, Function<Optional<T>, Choice> chosen) {
    List<Choice> all = new ArrayList<>(List.of(chosen.apply(Optional.empty())));
    values.map(Optional::of).map(chosen).forEach(all::add);
    return all;
  }

  /** Those that the unit has at all, whatever else is chosen. */
  private static <T> Stream<T> offered(Bank bank, T[] values, Function<Optional<T>, Choice> alone) {
    return Arrays.stream(values)
        .filter(v -> bank.questions().stream().anyMatch(alone.apply(Optional.of(v))::fits));
  }
}
