package onrecord.proof;

import onrecord.corpus.Level;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;

/**
 * Every check of this room, so that documents, tests and messages speak of the same list. The level
 * is the usual one: B5 falls to a note where an article is for use in class only, M2 over a whole
 * bank and M6 where a stem denies twice rise to an error.
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
  M2("The key does not stand out as the longest option", Level.WARNING),
  M3("Keys of fixed options have no favourite position", Level.WARNING),
  M4("No \"all of the above\"", Level.ERROR),
  M5("No option alone says always or usually", Level.WARNING),
  M6("A stem that denies does so once, in capitals", Level.WARNING),
  M7("Grammar does not tell the options apart", Level.WARNING),
  M8("No figure among the options includes the key", Level.ERROR),
  M9("Figures and days among the options stand in their order", Level.WARNING),
  M10("Options are of one sort", Level.WARNING),
  M11("Figures and names among the wrong options stand in the reports", Level.NOTE),
  M12("No two options alike", Level.ERROR),
  M13("Three to five options", Level.WARNING),
  M14("No stem gives away the key of another question", Level.NOTE),
  M15("Captions and bylines are not asked about", Level.NOTE),
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
  B1("A bank of twenty questions or more is balanced", Level.WARNING),
  B2("The reason has 8 to 40 words and is no copy of the key", Level.WARNING),
  B3("Death and injury are spoken of soberly, and feedback makes no jokes", Level.WARNING),
  B4("A stem has under 40 words, an option under 15", Level.NOTE),
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
    return at(place, level, wrong, todo);
  }

  /** The same at another level than usual. */
  Problem at(Place place, Level other, String wrong, String todo) {
    return new Problem(place, other, name(), wrong, todo);
  }
}
