package onrecord.tui;

import java.util.List;
import java.util.Optional;
import onrecord.bank.Answer;
import onrecord.bank.Bank;
import onrecord.bank.Prompt;

/**
 * An answer in the making: one kind of entry for each shape of prompt. It knows the keys that
 * change the answer and how it looks; handing in and leaving are the asking screen's.
 */
sealed interface Entry
    permits ChooseEntry,
        TypedEntry,
        MatchEntry,
        FormEntry,
        SortEntry,
        GridEntry,
        MarkEntry,
        ArrangeEntry,
        CompareEntry,
        DeskEntry {

  /** An empty entry for a prompt of a bank. */
  static Entry of(Prompt prompt, Bank bank) {
    return switch (prompt) {
      case Prompt.Choose p -> ChooseEntry.of(p);
      case Prompt.Typed p -> TypedEntry.of(p);
      case Prompt.Match p -> MatchEntry.of(p);
      case Prompt.Form p when p.cards() -> SortEntry.of(p);
      case Prompt.Form p -> FormEntry.of(p);
      case Prompt.Grid p -> GridEntry.of(p);
      case Prompt.Mark p -> MarkEntry.of(p, bank);
      case Prompt.Arrange p -> ArrangeEntry.of(p);
      case Prompt.Compare p -> CompareEntry.of(p, bank);
      case Prompt.Desk p -> DeskEntry.of(p);
    };
  }

  Prompt prompt();

  /** What has been given so far. */
  Answer answer();

  /** The entry with a draft put back; a draft that does not fit leaves it as it is. */
  Entry with(Answer draft);

  /** Whether a printable key is text here and now. */
  boolean typing();

  /** The entry after a key; empty if the key means nothing here. */
  Optional<Entry> on(Stroke key);

  /** The same where a key depends on how wide the entry is drawn, as a step down a line does. */
  default Optional<Entry> on(Stroke key, int width) {
    return on(key);
  }

  /** The same after a key that is none of its own: a number that was being typed is complete. */
  default Entry settled() {
    return this;
  }

  /** Why a key that means nothing here means nothing; empty where there is nothing to say. */
  default String unknown(Stroke key) {
    return "";
  }

  /** The key that hands in; Enter, unless that has work of its own here. */
  default Stroke handsIn() {
    return Stroke.of(Stroke.Key.ENTER);
  }

  /** What Esc does here before it leaves, as a footer names it; empty where it leaves. */
  default String escape() {
    return "";
  }

  /** How to answer by keys, for whoever meets the kind for the first time. */
  default String how() {
    return prompt().kind().how();
  }

  /** The least of it, in one line for a screen without room for more; empty if keys say it all. */
  default String briefly() {
    return "";
  }

  /** Whether it needs the whole screen where there is room for a report beside it. */
  default boolean alone() {
    return false;
  }

  /** What is missing before it can be handed in; empty if it can. */
  String missing();

  /** The entry with the cursor on the next open place, for an Enter that cannot hand in yet. */
  Entry toNextOpen();

  /** How it looks in a column of that width; a row limit is the screen's business. */
  Block view(int width);

  /** The same where it can give way to the number of rows there is room for. */
  default Block view(int width, int room) {
    return view(width);
  }

  /** Its keys, the likely one first, for footer and help; without Enter, Esc, Tab. */
  List<KeyHint> keys();

  /** The same as lines of text: what can be chosen with its labels, and how to answer. */
  List<String> spoken();

  /** What has been entered so far, where lines add to one another; none where each is a whole. */
  default List<String> standing() {
    return List.of();
  }

  /**
   * A key and what it does, for keys an entry handles itself.
   *
   * @param keys as a footer names them, such as {@code a-d} or {@code Up Down}
   * @param label one or two words for the footer; empty if only the help names it
   * @param hint one sentence for the help
   */
  record KeyHint(String keys, String label, String hint) {}
}
