package onrecord.tui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onrecord.bank.Answer;
import onrecord.bank.Bank;
import onrecord.bank.Prompt;
import onrecord.bank.Sample;

/**
 * Marking sentences of an article. One more than may be marked is refused with a word why: taking
 * the oldest mark away by itself would change an answer nobody looks at.
 *
 * @param sentences the words of each sentence, in the order of the prompt
 * @param marked numbers of the marked sentences, from 1
 * @param cursor number of the sentence under the cursor, from 1
 * @param jump the number typed so far that another digit may go on with, 0 if none
 * @param refused whether the last key asked for one mark too many
 */
record MarkEntry(
    Prompt.Mark prompt,
    List<String> sentences,
    SortedSet<Integer> marked,
    int cursor,
    int jump,
    boolean refused)
    implements Entry {
  MarkEntry {
    sentences = List.copyOf(sentences);
    marked = Collections.unmodifiableSortedSet(new TreeSet<>(marked));
    cursor = Math.clamp(cursor, 1, Math.max(1, sentences.size()));
  }

  static MarkEntry of(Prompt.Mark prompt, Bank bank) {
    List<String> sentences =
        prompt.sentences().stream()
            .map(span -> bank.article(prompt.article()).map(a -> a.words(span)).orElse(""))
            .toList();
    return new MarkEntry(prompt, sentences, new TreeSet<>(), 1, 0, false);
  }

  @Override
  public Answer.Marked answer() {
    return new Answer.Marked(marked);
  }

  @Override
  public Entry with(Answer draft) {
    return draft instanceof Answer.Marked(SortedSet<Integer> numbers)
            && numbers.size() <= prompt.most()
            && numbers.stream().allMatch(n -> n >= 1 && n <= sentences.size())
        ? marking(numbers, numbers.isEmpty() ? 1 : numbers.first())
        : this;
  }

  private MarkEntry marking(SortedSet<Integer> numbers, int at) {
    return new MarkEntry(prompt, sentences, numbers, at, 0, false);
  }

  @Override
  public boolean typing() {
    return false;
  }

  @Override
  public Optional<Entry> on(Stroke key) {
    if (key.types(" ")) {
      return Optional.of(toggled());
    }
    return switch (key.key()) {
      case UP -> Optional.of(marking(marked, cursor - 1));
      case DOWN -> Optional.of(marking(marked, cursor + 1));
      case BACKSPACE, DELETE -> Optional.of(marked.contains(cursor) ? toggled() : still());
      case TEXT -> typed(key);
      default -> Optional.empty();
    };
  }

  private Optional<Entry> typed(Stroke key) {
    if (key.types("j") || key.types("k")) {
      return Optional.of(marking(marked, cursor + (key.types("j") ? 1 : -1)));
    }
    return Labels.digit(key).flatMap(this::jumped);
  }

  private MarkEntry still() {
    return marking(marked, cursor);
  }

  private MarkEntry toggled() {
    SortedSet<Integer> now = new TreeSet<>(marked);
    if (sentences.isEmpty() || now.remove(cursor)) {
      return marking(now, cursor);
    }
    now.add(cursor);
    return now.size() > prompt.most()
        ? new MarkEntry(prompt, sentences, marked, cursor, 0, true)
        : marking(now, cursor);
  }

  /**
   * To the sentence whose number is typed. Digits in a row join as long as there is such a
   * sentence; where no further digit leads to one, the number is complete.
   */
  private Optional<Entry> jumped(int digit) {
    int joined = jump * 10 + digit;
    int number = joined <= sentences.size() ? joined : digit;
    boolean there = number >= 1 && number <= sentences.size();
    return there
        ? Optional.of(new MarkEntry(prompt, sentences, marked, number, open(number), false))
        : Optional.empty();
  }

  private int open(int number) {
    return number * 10 <= sentences.size() ? number : 0;
  }

  @Override
  public Entry settled() {
    return jump == 0 ? this : still();
  }

  @Override
  public String unknown(Stroke key) {
    return Labels.unknown(key, "sentence", Labels.numberRange(sentences.size()));
  }

  @Override
  public String missing() {
    if (!marked.isEmpty()) {
      return "";
    }
    return prompt.most() == 1
        ? "Mark the sentence that proves it."
        : "Mark at least one sentence, at most " + prompt.most() + ".";
  }

  @Override
  public Entry toNextOpen() {
    return settled();
  }

  /** What is marked, in words, and the number that is being typed. */
  String said() {
    String numbers = marked.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "Marked: "
        + (numbers.isEmpty() ? "none" : numbers)
        + ", of at most "
        + prompt.most()
        + (jump == 0 ? "" : ". Going to " + jump + "_");
  }

  /** Why one more may not be marked. */
  String refusal() {
    String some = Labels.counted(marked.size(), "sentence is", "sentences are");
    return some + " marked already. Take one back first.";
  }

  @Override
  public Block view(int width) {
    return new MarkedText(this, Hanging.column(width)).block();
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(
        new KeyHint("Space", "mark", "Marks the sentence, or takes the mark back."),
        new KeyHint("Up Down", "sentence", "Move from sentence to sentence; so do k and j."),
        new KeyHint(
            Labels.numbers(sentences.size()), "go to", "Go to the sentence of the number typed."));
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>();
    int paragraph = -1;
    for (int i = 0; i < sentences.size(); i++) {
      int number = prompt.sentences().get(i).paragraph();
      if (number != paragraph) {
        lines.add(number == 0 ? "Headline" : "Paragraph " + number);
        paragraph = number;
      }
      lines.add((i + 1) + ": " + sentences.get(i));
    }
    lines.add(
        prompt.most() == 1
            ? "Type the number of one sentence, as in 1."
            : "Type the numbers of at most "
                + prompt.most()
                + " sentences, as in "
                + Sample.of(prompt)
                + ".");
    return List.copyOf(lines);
  }
}
