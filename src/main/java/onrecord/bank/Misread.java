package onrecord.bank;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Why a line is no answer to a prompt, or not yet a whole one; {@link #says} has the words, so that
 * every room that reads lines tells the same.
 */
public sealed interface Misread extends Reading {

  /** What a label may stand for; by letters or by numbers. */
  enum Thing {
    OPTION("option", true),
    SPEAKER("speaker", false),
    STATEMENT("statement", true),
    FIELD("field", false),
    CARD("card", false),
    HEAP("heap", true),
    CELL("cell", false),
    VALUE("value", true),
    SENTENCE("sentence", false),
    ITEM("item", false),
    DIFFERENCE("difference", true);

    private final String word;
    private final boolean lettered;

    Thing(String word, boolean lettered) {
      this.word = word;
      this.lettered = lettered;
    }

    private String label(int index) {
      return lettered ? AnswerText.letter(index) : String.valueOf(index + 1);
    }
  }

  /**
   * A label that stands for nothing.
   *
   * @param where of what it was said, such as {@code for card 3}; empty if there is but one place
   * @param count how many such things there are
   */
  record NoSuch(Thing thing, String typed, String where, int count) implements Misread {}

  /** A name before an equals sign that is none of those. */
  record NoName(Thing thing, String typed, List<String> names) implements Misread {
    public NoName {
      names = List.copyOf(names);
    }
  }

  /** More than there is room for. */
  record TooMany(Thing thing, int given, int most) implements Misread {}

  /** Something behind the last place, where places before it may be open. */
  record Beyond(Thing thing, String typed) implements Misread {}

  /** The same thing named twice. */
  record Twice(Thing thing, String typed) implements Misread {}

  /**
   * A part that is no pair of a number and a letter.
   *
   * @param sample a line of the right form
   */
  record Formless(String typed, String sample) implements Misread {}

  /** Words that do not stand in the draft. */
  record NotInDraft(String words) implements Misread {}

  /** Words that stand in the draft more than once. */
  record OftenInDraft(String words, List<WordRange> places) implements Misread {
    public OftenInDraft {
      places = List.copyOf(places);
    }
  }

  /** Numbers of words beyond the draft's last. */
  record NoWords(String numbers, int count) implements Misread {}

  /** Two changes of the same words. */
  record Overlapping(String change) implements Misread {}

  /**
   * Things that were given nothing.
   *
   * @param open their numbers, from 1
   * @param lacks what they have not got
   */
  record Open(Thing thing, List<Integer> open, String lacks) implements Misread {
    public Open {
      open = List.copyOf(open);
    }
  }

  /** A difference was named without the two sentences that differ. */
  record NoSentences(String sample) implements Misread {}

  /** Nothing was given at all. */
  record Nothing(Kind kind) implements Misread {}

  /** What is wrong with the line and what would be right: one or two sentences. */
  default String says() {
    return switch (this) {
      case NoSuch(Thing thing, String typed, String where, int count) ->
          "There is no " + thing.word + " " + label(typed) + behind(where) + range(thing, count);
      case NoName(Thing thing, String typed, List<String> names) ->
          there(thing, typed) + listed(names) + ".";
      case TooMany(Thing thing, int given, int most) ->
          given + " " + thing.word + "s are given, but at most " + most + " can be.";
      case Beyond(Thing thing, String typed) ->
          label(typed) + " comes after the last " + thing.word + ".";
      case Twice(Thing thing, String typed) ->
          "The " + thing.word + " " + label(typed) + " is named twice.";
      case Formless(String typed, String sample) ->
          label(typed) + " has not the form of an answer here, which is as in " + sample + ".";
      case NotInDraft(String words) -> "\"" + words + "\" does not stand in the draft.";
      case OftenInDraft(String words, List<WordRange> places) -> often(words, places);
      case NoWords(String numbers, int count) ->
          "There are no words " + numbers + ": the draft has " + count + " words.";
      case Overlapping(String change) ->
          "\"" + change + "\" changes words that are changed already.";
      case Open(Thing thing, List<Integer> open, String lacks) -> open(thing, open, lacks);
      case NoSentences(String sample) ->
          "A difference needs a sentence of each passage before its letter, as in " + sample + ".";
      case Nothing(Kind kind) -> "Nothing is typed yet. " + kind.inLines();
    };
  }

  private static String there(Thing thing, String typed) {
    return "There is no " + thing.word + " " + label(typed) + "; there are ";
  }

  private static String label(String typed) {
    return typed.matches("[A-Za-z]{1,2}|[0-9]{1,4}|-") ? typed : "\"" + typed + "\"";
  }

  private static String behind(String where) {
    return where.isEmpty() ? "" : " " + where;
  }

  private static String range(Thing thing, int count) {
    String to = count < 2 ? "" : (count == 2 ? " and " : " to ") + thing.label(count - 1);
    return count < 2
        ? "; there is only " + thing.label(0) + "."
        : "; there are " + thing.label(0) + to + ".";
  }

  private static String often(String words, List<WordRange> places) {
    List<String> numbers = places.stream().map(WordRange::text).toList();
    return "\""
        + words
        + "\" stands "
        + places.size()
        + " times in the draft. Take in words beside it, or go by the numbers of the words: "
        + listed(numbers)
        + ".";
  }

  private static String open(Thing thing, List<Integer> open, String lacks) {
    String numbers = listed(open.stream().map(String::valueOf).toList());
    String one = thing.word.substring(0, 1).toUpperCase(Locale.ROOT);
    String name = one + thing.word.substring(1) + (open.size() == 1 ? " " : "s ");
    return name + numbers + (open.size() == 1 ? " has no " : " have no ") + lacks + " yet.";
  }

  private static String listed(List<String> all) {
    int last = all.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> (i == 0 ? "" : i == last ? " and " : ", ") + all.get(i))
        .collect(Collectors.joining());
  }
}
