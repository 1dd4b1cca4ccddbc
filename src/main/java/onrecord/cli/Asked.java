package onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.bank.Bank;
import onrecord.bank.Question;
import onrecord.corpus.Article;
import onrecord.proof.Proof;
import onrecord.records.Round;
import onrecord.study.Choice;
import onrecord.study.Drill;
import onrecord.study.Selection;
import onrecord.study.Spoilers;
import onrecord.tui.Effect;
import onrecord.tui.Msg;

/** What the way of a round to begin asks for, and what is said where that cannot be had. */
final class Asked {
  private static final String PLAY = "play";

  /** Which kinds can be made hardly hangs on the seed. */
  private static final long ANY_SEED = 1;

  private Asked() {}

  /** Whether a round that was left may serve. */
  static boolean goesOn(Effect.Begin begin) {
    return begin.way().equals(PLAY) || begin.way().startsWith(PLAY + " ");
  }

  /** What the round is to be about. */
  static Choice choice(Effect.Begin begin) {
    String way = goesOn(begin) ? begin.way().substring(PLAY.length()).strip() : begin.way();
    return Choice.read(way).orElse(Choice.ANY);
  }

  /** Whether a stored round was chosen in that way; without a choice any will do. */
  static boolean chosenSo(Effect.Begin begin, Round round) {
    return begin.way().equals(PLAY)
        || Choice.read(round.way()).filter(choice(begin)::equals).isPresent();
  }

  /** The round that a choice makes; it is chosen again where one question gives another away. */
  static Selection selection(Bank bank, Choice choice, Selection.Draw draw) {
    Selection chosen = Selection.of(bank, choice, draw);
    Spoilers known = draw.spoilers();
    Spoilers all = known.and(among(bank, chosen, draw.seed()));
    return all.equals(known) ? chosen : selection(bank, choice, draw.keepingApart(all));
  }

  private static Spoilers among(Bank bank, Selection chosen, long seed) {
    List<Question> asked =
        chosen.questions().stream()
            .flatMap(id -> bank.question(id).or(() -> Drill.question(bank, id, seed)).stream())
            .toList();
    return new Spoilers(Proof.givenAway(bank.asking(asked)));
  }

  /** A round of just these questions; what gives another of them away comes after it. */
  static Selection listed(String way, Bank bank, List<String> ids) {
    List<Question> questions = ids.stream().flatMap(id -> bank.question(id).stream()).toList();
    Spoilers spoilers = new Spoilers(Proof.givenAway(bank.asking(questions)));
    List<String> ordered = spoilers.ordered(questions).stream().map(Question::id).toList();
    return new Selection(way, questions.size() < ids.size() ? ids : ordered);
  }

  /** What is wrong with the choice in this unit. */
  static Optional<Msg> wrong(Effect.Begin begin, Bank bank) {
    List<String> there = bank.articles().stream().map(Article::id).toList();
    return choice(begin)
        .article()
        .filter(id -> !there.contains(id))
        .map(
            id ->
                new Msg.Failed(
                    "There is no report \""
                        + id
                        + "\" in "
                        + bank.about().title()
                        + Alike.meant(id, there),
                    "It has " + String.join(", ", there) + "."));
  }

  /** That there is nothing to ask. */
  static Msg nothing(Effect.Begin begin, Bank bank) {
    String title = bank.about().title();
    Choice choice = choice(begin);
    if (bank.questions().isEmpty()) {
      return new Msg.Failed(
          title + " has no questions yet.", "Write one and `onrecord check` the file.");
    }
    if (choice.equals(Choice.ANY.out(Choice.From.DUE))) {
      return new Msg.Failed(
          "Nothing in " + title + " is due today.",
          "What you answer comes back the next day or in a week.");
    }
    if (choice.from() == Choice.From.DRILL) {
      return new Msg.Failed(
          "No question made of " + title + " fits " + choice.text() + ".", drilled(bank));
    }
    return choice.equals(Choice.ANY.out(Choice.From.MISTAKES))
        ? new Msg.Failed("Nothing in " + title + " is missed.", "Play a round of all questions.")
        : new Msg.Failed(
            "No question of " + title + " fits " + choice.text() + ".", "Choose less narrowly.");
  }

  /** Which kinds are made of a unit's ledger. */
  private static String drilled(Bank bank) {
    String kinds =
        Drill.all(bank, ANY_SEED).stream()
            .map(question -> question.kind().word())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return kinds.isEmpty()
        ? "Its ledger holds too little to make questions of; play those that are written."
        : "A drill of it has the kinds " + kinds + ".";
  }
}
