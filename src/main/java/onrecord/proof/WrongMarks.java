package onrecord.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.bank.Answer;
import onrecord.bank.Change;
import onrecord.bank.Difference;
import onrecord.bank.Draft;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.bank.Prompt.Compare;
import onrecord.grading.Marker;

/** Wrong answers to compared passages and mended drafts, by the path of what makes them wrong. */
final class WrongMarks {
  private WrongMarks() {}

  /** Each other difference, and each part of the answer left out. */
  static Map<String, Answer> compared(Compare prompt, Key.Compare key) {
    Map<String, Answer> wrong = new LinkedHashMap<>();
    Map<String, String> right = values(key);
    for (Difference other : Difference.values()) {
      if (other != key.difference()) {
        Map<String, String> values = new LinkedHashMap<>(right);
        values.put(Compare.DIFFERENCE, other.word());
        wrong.put("difference." + other.word(), new Answer.Filled(values));
      }
    }
    if (key.difference() == Difference.NONE) {
      Map<String, String> values = new LinkedHashMap<>(right);
      values.put(Compare.FIRST, "1");
      wrong.put("passages", new Answer.Filled(values));
    } else {
      IntStream.range(0, 2).forEach(i -> wrong.put("passages[" + i + "]", without(right, i)));
    }
    return wrong;
  }

  private static Map<String, String> values(Key key) {
    return ((Answer.Filled) Marker.perfect(key)).values();
  }

  private static Answer without(Map<String, String> right, int index) {
    Map<String, String> values = new LinkedHashMap<>(right);
    values.remove(index == 0 ? Compare.FIRST : Compare.SECOND);
    return new Answer.Filled(values);
  }

  /** Each error left, each only marked, and each with the wrong words typed again. */
  static Map<String, Answer> mended(Prompt.Desk prompt, Key.Desk key) {
    Map<String, Answer> wrong = new LinkedHashMap<>();
    Map<String, String> right = values(key);
    for (int i = 0; i < key.errors().size(); i++) {
      String range = key.errors().get(i).at().text();
      Map<String, String> left = new LinkedHashMap<>(right);
      left.remove(range);
      Map<String, String> marked = new LinkedHashMap<>(right);
      marked.put(range, Change.MARKED);
      wrong.put("errors[" + i + "]", new Answer.Filled(left));
      wrong.put("errors[" + i + "].wrong", new Answer.Filled(marked));
    }
    return wrong;
  }

  /** Every word marked, one by one. */
  static Answer everyWord(Draft draft) {
    return new Answer.Filled(
        IntStream.rangeClosed(1, draft.words().size())
            .boxed()
            .collect(
                Collectors.toMap(
                    String::valueOf, n -> Change.MARKED, (a, b) -> a, LinkedHashMap::new)));
  }
}
