package onrecord.bank;

import java.util.Optional;

/**
 * Neighbouring words of a draft, by their numbers; the written form is {@code 5} or {@code 9-11}.
 *
 * @param first number of the first word, from 1
 * @param last number of the last word, not below the first
 */
public record WordRange(int first, int last) implements Comparable<WordRange> {
  private static final String WRITTEN = "[1-9][0-9]{0,3}(-[1-9][0-9]{0,3})?";

  public WordRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("no words " + first + " to " + last);
    }
  }

  /** The range of that written form, if it is one. */
  public static Optional<WordRange> of(String written) {
    if (!written.matches(WRITTEN)) {
      return Optional.empty();
    }
    int dash = written.indexOf('-');
    int first = Integer.parseInt(dash < 0 ? written : written.substring(0, dash));
    int last = Integer.parseInt(written.substring(dash + 1));
    return last < first ? Optional.empty() : Optional.of(new WordRange(first, last));
  }

  /** The written form. */
  public String text() {
    return first == last ? String.valueOf(first) : first + "-" + last;
  }

  /** How many words. */
  public int length() {
    return last - first + 1;
  }

  /** Whether the word of that number is one of them. */
  public boolean holds(int word) {
    return word >= first && word <= last;
  }

  /** Whether both share a word. */
  public boolean overlaps(WordRange other) {
    return first <= other.last && other.first <= last;
  }

  /** The smallest range that holds both. */
  public WordRange with(WordRange other) {
    return new WordRange(Math.min(first, other.first), Math.max(last, other.last));
  }

  @Override
  public int compareTo(WordRange other) {
    return first != other.first ? first - other.first : last - other.last;
  }
}
