package onrecord.bank;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of question a bank may hold; the word is the key that carries the stem in a file. */
public enum Kind {
  WHO("who", "Who said it?", "Say who it was, as the report has it."),
  MATCH(
      "match",
      "Match speakers and statements",
      "Give every speaker one statement; some are left over."),
  RELAY(
      "relay",
      "Who passed it on?",
      "Put the links that belong in order, from the first source to the reader."),
  FIGURE("figure", "What does the number count?", "Fill in the four fields of the fact box."),
  GRID("grid", "Compare the reports", "Give every cell a value, or - where a report gives none."),
  WORK("work", "Work it out", "Calculate, and type the number."),
  COMPARE(
      "compare", "Spot the discrepancy", "Mark a sentence in each report and name the difference."),
  STATUS("status", "Classify the claim", "Say how the claim stands on the day named."),
  COPYDESK("copydesk", "Fix the draft", "Mark each error in the draft and type the correction."),
  SOURCING(
      "sourcing", "How strong is the sourcing?", "Rank the statements, the best sourced first."),
  SORT("sort", "Sort the statements", "One key for each card."),
  SUPPORT(
      "support", "Mark the supporting sentence", "Mark the one to three sentences that prove it."),
  ORDER(
      "order", "Put in order", "Type the numbers in the right order, or carry items up and down."),
  WORDING("wording", "Verb and hedge", "Choose the wording that the source supports."),
  CHOICE("choice", "Choose one", "One answer is right."),
  CHOICES("choices", "Choose all that apply", "Several answers are right."),
  SHORT("short", "A few words", "Type the answer in a few words."),
  NUMBER("number", "A number", "Type the number."),
  DATE("date", "A date", "Type the date, as in 9 November or May 2022.");

  private final String word;
  private final String title;
  private final String how;

  Kind(String word, String title, String how) {
    this.word = word;
    this.title = title;
    this.how = how;
  }

  /** The key in a bank and the name in every export. */
  public String word() {
    return word;
  }

  /** What the question asks for, as a short heading. */
  public String title() {
    return title;
  }

  /** One line on how it is answered. */
  public String how() {
    return how;
  }

  /** The same where lines are typed and nothing is marked or carried by keys. */
  public String inLines() {
    return switch (this) {
      case MATCH -> "Type the number of every speaker with the letter of one statement.";
      case RELAY -> "Type the numbers of the links that belong, the first source first.";
      case FIGURE -> "Type the four fields of the fact box, parted by semicolons.";
      case GRID -> "Type the letters of the values cell by cell, or - where nothing is reported.";
      case COMPARE -> "Type a sentence's number for each report, and the letter of the difference.";
      case STATUS -> "Type the letter of how the claim stands on the day named.";
      case COPYDESK -> "Type each error of the draft, the sign > and the correction.";
      case SOURCING -> "Type the numbers of the statements, the best sourced first.";
      case SORT -> "Type the letter of a heap for each card.";
      case SUPPORT -> "Type the numbers of the one to three sentences that prove it.";
      case ORDER -> "Type the numbers in the right order.";
      case WORDING -> "Type the letter of the wording that the source supports.";
      case CHOICE -> "Type the letter of the one right answer.";
      case CHOICES -> "Type the letters of all right answers.";
      case WHO, WORK, SHORT, NUMBER, DATE -> how;
    };
  }

  /** The kind a key in a bank names. */
  public static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
