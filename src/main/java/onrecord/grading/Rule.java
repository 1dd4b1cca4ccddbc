package onrecord.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every rule that a verdict may name, with what it means in one plain sentence; the words are for
 * whoever asks why an answer was marked as it was.
 */
public enum Rule {
  EMPTY("empty", "Nothing was given."),
  LISTED("listed", "The answer is one of the accepted forms, letter by letter."),
  CHOICE("choice", "One option was chosen; it earns what the key gives for it."),
  CHOICE_F1(
      "choice-f1",
      "Right options chosen count twice over all that were chosen and all that are right."),
  PAIRS("pairs", "Right pairs count; where statements are left over, a wrong pair costs a half."),
  FIELDS("fields", "Every field of the form weighs the same."),
  CELLS(
      "cells",
      "A cell with a value weighs 1, an empty one a half; an invented value costs a quarter."),
  CONCORDANCE("concordance", "Of all pairs of items, those in the right order count."),
  CHAIN(
      "chain",
      "Steps from one link to the next count, the last leading to the report; what does not"
          + " belong before the first source costs one."),
  HEAPS("heaps", "Every card weighs the same."),
  NEIGHBOUR("choice.near", "The option is not the best, but the key lists it at half the credit."),
  WORK_APPROXIMATOR(
      "work.approximator", "The number worked out is within the tolerance, though called a guess."),
  ROUTE("work.route", "The number comes of a wrong way that the key names: half of the credit."),
  SENTENCE_F1(
      "sentence-f1",
      "Sentences marked are held against the best set that proves it; marking too many is capped."),

  RUBRIC("rubric", "No machine marks an explanation: its writer ticks the points it makes."),
  COMPARE("compare", "Either sentence earns two fifths, the difference between them a fifth."),
  COMPARE_NONE("compare-none", "There is no difference: saying so alone is right."),
  DESK(
      "desk",
      "Half of each error for finding it, half for mending it; a change elsewhere costs a"
          + " quarter."),
  DESK_NAME(
      "desk.name",
      "A name put right and misspelt earns three quarters: at the copy desk a name is right only"
          + " as the report or the cast spells it."),
  DESK_SPELLING("desk.spelling", "A word of the correction is misspelt, which costs nothing."),
  DESK_BLANKET(
      "desk.blanket",
      "Where many sound words are marked or changed, finding an error counts for less, and from"
          + " half of them on for nothing."),

  NAME_SAME("name.same", "The name is the accepted one."),
  NAME_PART("name.part", "A part of the name that belongs to nobody else here is enough."),
  NAME_SPELLING("name.spelling", "The name is spelt another way than the house writes it."),
  NAME_ROLE("name.role", "The office names the person."),
  NAME_GIVEN_ONLY("name.given-only", "A first name alone earns half of the credit."),
  NAME_WHICH_ONE("name.which-one", "The name fits several people here, so it is asked again."),
  NAME_OTHER("name.other", "The name fits neither the person nor anybody else here."),
  NAME_EMPTY("name.empty", "No name could be found in the answer, so it is asked again."),
  NAME_MEANT("name.meant", "The answer names exactly one of the people listed."),
  NAME_NOBODY("name.nobody", "The answer names none of the people listed."),
  GENERATION(
      "veto.generation",
      "What tells father from son, or the number behind the name, differs: a veto."),
  ROLE_DATE("veto.role-date", "The office was not the person's on the day of the report: a veto."),
  SOMEONE_ELSE("veto.someone-else", "The answer fits somebody else of the cast better: a veto."),

  QUANTITY_SAME("quantity.same-words", "The figure stands there in the accepted words."),
  QUANTITY_EQUAL("quantity.equal", "The figure, its limit and its unit are equal to the key's."),
  QUANTITY_OTHER("quantity.other", "The figure is not the one in the report."),
  QUANTITY_OTHER_RANGE("quantity.other-range", "The range is not the one in the report."),
  QUANTITY_ONE_END("quantity.one-end", "One end of the range is right: half of the credit."),
  QUANTITY_NO_FIGURE("quantity.no-figure", "No figure could be found, so it is asked again."),
  QUANTITY_VAGUE("quantity.vague", "One is a figure, the other only says many or few."),
  QUANTITY_UNIT_MISSING(
      "quantity.unit-missing", "The figure lacks its unit, and the question does not give it."),
  QUANTITY_UNIT_ADDED(
      "quantity.unit-added", "The answer has a unit that the report does not give."),
  APPROXIMATOR_DROPPED(
      "quantity.approximator-dropped", "The source gave an estimate; the answer made it exact."),
  APPROXIMATOR_ADDED(
      "quantity.approximator-added", "The source was definite; the answer made it an estimate."),
  APPROXIMATOR_CHANGED(
      "quantity.approximator-changed", "The estimate leans another way, as nearly and about do."),
  COMPARATOR_DROPPED(
      "quantity.comparator-dropped", "The source set a limit; the answer made it exact."),
  COMPARATOR_ADDED(
      "quantity.comparator-added", "The source gave the figure; the answer made it a limit."),
  COMPARATOR_STRICTNESS(
      "quantity.comparator-strictness",
      "More than and at least, or less than and at most, differ."),
  COMPARATOR("veto.comparator", "The limit points the opposite way: a veto."),
  CURRENCY("veto.currency", "The currency is another, and money never converts: a veto."),
  UNIT("veto.unit", "The unit is another and does not convert to the right figure: a veto."),
  RELATION(
      "veto.relation", "Somebody else is told by the name asked for, as \"wife of\" does: a veto."),
  POINTS(
      "veto.points",
      "Percent and percentage points are mixed up, which are two different things: a veto."),
  SEVERAL("veto.several", "More than one is offered where one is asked for: a veto."),
  SIGN("veto.sign", "The figure has the opposite sign: a veto."),
  POWER_OF_TEN("veto.power-of-ten", "The digits are right, the power of ten is not: a veto."),
  TRANSPOSED("veto.transposed", "Two digits have changed places: a veto."),
  FIGURE("veto.figure", "The figure is another one: a veto."),

  DATE_SAME("date.same-words", "The date stands there in the accepted words."),
  DATE_FIELDS("date.fields", "Day, month and year agree as far as the key asks for them."),
  DATE_COARSE("date.coarse", "The date is right, but less exact than the report's."),
  DATE_TOO_FINE("date.too-fine", "The date is right, but more exact than the report's."),
  DATE_YEAR_MISSING("date.year-missing", "The year is asked for and is not given."),
  DATE_WEEKDAY(
      "date.weekday", "The weekday was held against the date; alone it must leave no doubt."),
  DATE_WEEKDAY_ONLY("date.weekday-only", "A weekday alone is not the date that is asked for."),
  DATE_IMPOSSIBLE("date.impossible", "The calendar has no such day."),
  DATE_ORDER("date.order", "It is unclear which number is the day, so it is asked again."),
  DATE_NONE("date.none", "No date could be found in the answer, so it is asked again."),
  DATE_OTHER("date.other", "The date is not the one in the report."),
  DAY("veto.day", "The month is right, the day is another: a veto."),
  ORDINAL("veto.ordinal", "An ordinal is a place in a row, not a number of things: a veto."),
  YEAR("veto.year", "The day is right, the year is another: a veto."),
  DAY_AND_MONTH("veto.day-and-month", "Day and month have changed places: a veto."),

  TIME_SAME("time.same", "The time of day is the one in the report."),
  TIME_NONE("time.none", "No time of day could be found, so it is asked again."),
  TIME_OTHER("time.other", "The time of day is not the one in the report."),
  HALF_DAY("veto.half-day", "Morning and evening are mixed up: a veto."),
  ZONE("veto.zone", "The clock is right, the time zone is another: a veto."),

  PHRASE_SAME("phrase.same-words", "The answer has the same words as an accepted form."),
  PHRASE_WORDS("phrase.words", "Every word that matters is there."),
  PHRASE_ONE_WORD("phrase.one-word", "The one word that matters is there."),
  PHRASE_EXPLAINED("phrase.explained", "The further words repeat the question or explain."),
  PHRASE_SHORT_FORM("phrase.short-form", "A short form that is enough to know it by."),
  PHRASE_TOO_SHORT("phrase.too-short", "A word that matters is missing."),
  PHRASE_PART("phrase.part", "A part of the words that matter is there."),
  PHRASE_OTHER_SORT("phrase.other-sort", "The sort of thing is another: a region, not a city."),
  PHRASE_MUST("phrase.must", "Words that the key demands are missing."),
  PHRASE_MUST_GROUPS("phrase.must-groups", "Every group of words that the key demands is there."),
  PHRASE_OTHER("phrase.other", "The words are not those of an accepted form."),
  PHRASE_EMPTY("phrase.empty", "No word could be found in the answer, so it is asked again."),
  INITIALS("phrase.initials", "The first letters of a name in several words stand for it."),
  MUST_NOT("veto.must-not", "The answer has a word that the key rules out: a veto."),
  CONTRAST(
      "veto.contrast",
      "A word that tells one thing from another, as new, west or deputy, is on one side only."),
  NUMBER("veto.number", "A number within the words is another: a veto."),
  NEGATION("veto.negation", "Answer or key denies what the other says: a veto."),
  UNACCOUNTED(
      "words.unaccounted",
      "Every word typed must be accounted for by a rule; one is not, so part of the credit is"
          + " lost."),

  LIST_ALL("list.all", "Every item of the list is there and none too many."),
  LIST_PART("list.part", "Some items of the list are missing or too many."),
  LIST_NONE("list.none", "No item of the list is right."),
  LIST_EMPTY("list.empty", "No item could be found in the answer, so it is asked again.");

  private final String id;
  private final String means;

  Rule(String id, String means) {
    this.id = id;
    this.means = means;
  }

  /** The short stable name under which a verdict lists it. */
  public String id() {
    return id;
  }

  /** One sentence that begins with a capital letter and ends in a full stop. */
  public String means() {
    return means;
  }

  /** The rule of that name, if there is one. */
  public static Optional<Rule> of(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
  }

  /** The rules of a verdict in words, in its order; a name without a rule stands for itself. */
  public static List<String> explain(List<String> ids) {
    return ids.stream().map(id -> id + ": " + of(id).map(Rule::means).orElse(id)).toList();
  }
}
