package onrecord.bank;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Numbers from 1 as one text, such as {@code 2 5}: the one written form of marks and ticks. */
public final class Numbers {
  private Numbers() {}

  /** The numbers with blanks between; empty where there are none. */
  public static String write(Collection<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** The numbers of a text; what is no number from 1 on is left out. */
  public static SortedSet<Integer> read(String text) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (String word : text.split(" ")) {
      if (word.matches("[1-9][0-9]{0,8}")) {
        numbers.add(Integer.valueOf(word));
      }
    }
    return numbers;
  }
}
