package onrecord.proof;

import onrecord.corpus.Level;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;

/**
 * Every check of this room, so that documents, tests and messages speak of the same list. The level
 * is the usual one: B5 falls to a note where an article is for use in class only.
 */
public enum Finding {
  E1("Evidence is present", Level.ERROR),
  E2("Evidence is found in the article, once", Level.ERROR),
  E3("The answer stands in the evidence", Level.ERROR),
  E4("The stem does not give the key away", Level.WARNING),
  E5("The stem is not copied from the report", Level.WARNING),
  E6("The stem says which report where reports differ", Level.ERROR),
  E7("Evidence does not lie in noise", Level.ERROR),
  E8("Quoted words stand in the reports", Level.ERROR),
  M1("Just as many right options as the kind says", Level.ERROR),
  M4("No \"all of the above\"", Level.ERROR),
  M8("No figure among the options includes the key", Level.ERROR),
  M12("No two options alike", Level.ERROR),
  M13("Three to five options", Level.WARNING),
  T1("Typed names take every spelling in the reports, and one person each", Level.WARNING),
  T2("Numbers have unit, approximator and tolerance", Level.ERROR),
  T3("Matching has one or two statements too many, each true of one speaker", Level.ERROR),
  T4(
      "Ordering has three to six items, ranking three or four, each with a date or evidence",
      Level.ERROR),
  T5("Each error planted in a draft has its right text, and there are no others", Level.ERROR),
  T6(
      "A claim is asked for its day, and reports speak for it, or both ways where disputed",
      Level.ERROR),
  T7("Two passages of two reports part in the sentences named", Level.ERROR),
  B2("The reason has 8 to 40 words and is no copy of the key", Level.WARNING),
  B5(
      "An article says when it was written, where it comes from and under which licence",
      Level.ERROR),
  B6("No more than six words in a row are shared with a source", Level.ERROR),
  P1("The key earns full credit", Level.ERROR),
  P2("Every wrong answer earns less", Level.ERROR),
  P3("Nothing is earned without reading", Level.ERROR);

  private final String title;
  private final Level level;

  Finding(String title, Level level) {
    this.title = title;
    this.level = level;
  }

  /** What holds where the check finds nothing, as one phrase. */
  public String title() {
    return title;
  }

  public Level level() {
    return level;
  }

  Problem at(Place place, String wrong, String todo) {
    return new Problem(place, level, name(), wrong, todo);
  }
}
