package onrecord.cli;

import java.util.List;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.corpus.Article;
import onrecord.records.Round;
import onrecord.study.Choice;
import onrecord.tui.Effect;
import onrecord.tui.Msg;

/** What the way of a round to begin asks for, and what is said where that cannot be had. */
final class Asked {
  private static final String PLAY = "play";

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
    return choice.equals(Choice.ANY.out(Choice.From.MISTAKES))
        ? new Msg.Failed("Nothing in " + title + " is missed.", "Play a round of all questions.")
        : new Msg.Failed(
            "No question of " + title + " fits " + choice.text() + ".", "Choose less narrowly.");
  }
}
