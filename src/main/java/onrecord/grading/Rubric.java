package onrecord.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import onrecord.bank.Answer;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;

/** An explanation held against a rubric: by the learner, never by the machine. */
public final class Rubric {
  private static final String POINT = "p";

  private Rubric() {}

  /** The points to be ticked, in their own order, below the text they are held against. */
  public static Prompt.Choose points(String stem, String text, Key.Rubric rubric) {
    List<Option> points = new ArrayList<>();
    for (String point : rubric.points()) {
      points.add(new Option(POINT + (points.size() + 1), point));
    }
    String all = stem + " You wrote: \u201C" + text + "\u201D Which of these points does it make?";
    return new Prompt.Choose(Kind.SHORT, all, points, true, true);
  }

  /** The numbers of the points, from 1, that an answer to {@link #points} ticks. */
  public static SortedSet<Integer> ticked(Answer.Chosen ticks) {
    SortedSet<Integer> numbers = new TreeSet<>();
    ticks.options().forEach(id -> numbers.add(Integer.valueOf(id.substring(POINT.length()))));
    return numbers;
  }

  /** The answer that ticks the points of those numbers. */
  public static Answer.Chosen ticks(SortedSet<Integer> numbers) {
    return Answer.Chosen.of(numbers.stream().map(n -> POINT + n).toArray(String[]::new));
  }

  /** Ticked points / all points; a number beyond them counts for nothing. */
  public static Verdict mark(Key.Rubric rubric, SortedSet<Integer> ticked) {
    List<Verdict.Part> parts = new ArrayList<>();
    for (String point : rubric.points()) {
      int number = parts.size() + 1;
      boolean met = ticked.contains(number);
      parts.add(new Verdict.Part(POINT + number, met ? point : "", point, met ? 1 : 0, ""));
    }
    long met = parts.stream().filter(p -> p.credit() > 0).count();
    return Verdict.ofCredit((double) met / parts.size(), parts, "rubric")
        .saying(met + " of " + parts.size() + " points, marked by yourself.");
  }
}
