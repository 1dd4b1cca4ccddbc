package onrecord.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.Draft;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.bank.WordRange;
import onrecord.library.Library;
import org.junit.jupiter.api.Test;

/** In every draft that travels with the program right words beside the wrong ones mend nothing. */
class DraftLeftoversTest {
  private static final Set<String> LITTLE =
      Set.of("a", "an", "the", "of", "in", "on", "at", "to", "is", "its", "have", "would");

  /** An error of a shipped draft. */
  private record Slip(String question, Prompt.Desk prompt, Key.Desk key, int number) {
    Key.Planted error() {
      return key.inOrder().get(number);
    }

    WordRange at() {
      return error().at();
    }

    Draft draft() {
      return prompt.draft();
    }

    List<String> wrong() {
      return words(draft().text(at()));
    }

    Stream<String> forms() {
      return error().right().accept().stream().filter(form -> !form.isEmpty());
    }

    /** Words with a meaning that only the wrong text has. */
    List<String> lost() {
      List<String> right = forms().flatMap(form -> words(form).stream()).map(Slip::plain).toList();
      return wrong().stream()
          .filter(word -> !right.contains(plain(word)) && !LITTLE.contains(plain(word)))
          .toList();
    }

    private static String plain(String word) {
      return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** What this error earns where all others are mended. */
    double earns(WordRange range, String text) {
      Map<String, String> changes = new LinkedHashMap<>(((Answer.Filled) perfect()).values());
      changes.remove(at().text());
      changes.put(range.text(), text);
      return Marker.mark(prompt, key, new Answer.Filled(changes)).parts().get(number).credit();
    }

    private Answer perfect() {
      return Marker.perfect(key);
    }

    String shown(WordRange range, String text) {
      return question + ": " + draft().text(range) + " > " + text;
    }

    /** Whether a stretch holds no word of another error and stays in its paragraph. */
    boolean free(WordRange range) {
      boolean inside = range.last() <= draft().words().size();
      return inside
          && key.errors().stream().filter(e -> e.at().overlaps(range)).count() == 1
          && draft().words().get(range.first() - 1).paragraph()
              == draft().words().get(range.last() - 1).paragraph();
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isBlank()).toList();
  }

  private static List<Slip> slips() {
    Library library = Library.open(List.of(Path.of("")), Optional.empty());
    List<Slip> slips = new ArrayList<>();
    library.bankFiles().stream()
        .flatMap(file -> library.load(file).bank().stream())
        .flatMap(bank -> bank.questions().stream())
        .forEach(
            question -> {
              if (question.prompt() instanceof Prompt.Desk prompt
                  && question.solution().orElseThrow().key() instanceof Key.Desk key) {
                IntStream.range(0, key.errors().size())
                    .forEach(i -> slips.add(new Slip(question.id(), prompt, key, i)));
              }
            });
    assertThat(slips).hasSizeGreaterThan(30);
    return slips;
  }

  /** The form with a word put in at each place, and with each end of the wrong text kept. */
  private static Stream<String> mixed(Slip slip, String form) {
    List<String> mixed = new ArrayList<>();
    for (String word : slip.lost()) {
      for (int at = 0; at <= words(form).size(); at++) {
        List<String> all = new ArrayList<>(words(form));
        all.add(at, word);
        mixed.add(String.join(" ", all));
        all.set(at, word.toUpperCase(Locale.ROOT) + "\u2019s");
        mixed.add(String.join(" ", all));
      }
      int here = slip.wrong().indexOf(word);
      mixed.add(String.join(" ", slip.wrong().subList(0, here + 1)) + " " + form);
      mixed.add(form + " " + String.join(" ", slip.wrong().subList(here, slip.wrong().size())));
    }
    return mixed.stream();
  }

  @Test
  void aWrongWordLeftBesideTheRightOnesMendsNothing() {
    List<String> tried = new ArrayList<>();
    List<String> mended = new ArrayList<>();
    for (Slip slip : slips()) {
      slip.forms()
          .flatMap(form -> mixed(slip, form))
          .distinct()
          .forEach(
              text -> {
                tried.add(text);
                if (slip.earns(slip.at(), text) >= 1) {
                  mended.add(slip.shown(slip.at(), text));
                }
              });
    }
    assertThat(mended).isEmpty();
    assertThat(tried).hasSizeGreaterThan(300);
  }

  @Test
  void neighboursTakenInThatReadAsBeforeCostNothing() {
    List<String> lost = new ArrayList<>();
    int tried = 0;
    for (Slip slip : slips()) {
      for (String form : slip.forms().toList()) {
        for (WordRange range : around(slip)) {
          String text = taken(slip, range, form);
          tried++;
          if (slip.earns(range, text) < 1) {
            lost.add(slip.shown(range, text));
          }
        }
      }
    }
    assertThat(lost).isEmpty();
    assertThat(tried).isGreaterThan(300);
  }

  private static List<WordRange> around(Slip slip) {
    List<WordRange> ranges = new ArrayList<>();
    for (int first = Math.max(1, slip.at().first() - 2); first <= slip.at().first(); first++) {
      for (int last = slip.at().last(); last <= slip.at().last() + 2; last++) {
        ranges.add(new WordRange(first, last));
      }
    }
    return ranges.stream().filter(slip::free).toList();
  }

  private static String taken(Slip slip, WordRange range, String form) {
    WordRange at = slip.at();
    String before =
        range.first() < at.first()
            ? slip.draft().text(new WordRange(range.first(), at.first() - 1)) + " "
            : "";
    String after =
        range.last() > at.last()
            ? " " + slip.draft().text(new WordRange(at.last() + 1, range.last()))
            : "";
    return before + form + after;
  }

  @Test
  void wordsThatBothHaveMayBeLeftAlone() {
    List<String> lost = new ArrayList<>();
    int tried = 0;
    for (Slip slip : slips()) {
      for (String form : slip.forms().toList()) {
        for (int left = 0; left < slip.wrong().size(); left++) {
          Optional<Map.Entry<WordRange, String>> less = without(slip, form, left);
          tried += less.isPresent() ? 1 : 0;
          less.filter(l -> slip.earns(l.getKey(), l.getValue()) < 1)
              .ifPresent(l -> lost.add(slip.shown(l.getKey(), l.getValue())));
        }
      }
    }
    assertThat(lost).isEmpty();
    assertThat(tried).isGreaterThan(30);
  }

  /** The correction without so many words in front, and without all that both end with. */
  private static Optional<Map.Entry<WordRange, String>> without(Slip slip, String form, int left) {
    List<String> wrong = slip.wrong();
    List<String> right = words(form);
    int end = 0;
    while (end < Math.min(wrong.size(), right.size()) - 1 - left
        && wrong.get(wrong.size() - 1 - end).equals(right.get(right.size() - 1 - end))) {
      end++;
    }
    boolean same =
        left + end > 0
            && right.size() > left + end
            && wrong.subList(0, left).equals(right.subList(0, Math.min(left, right.size())));
    WordRange at = slip.at();
    return same
        ? Optional.of(
            Map.entry(
                new WordRange(at.first() + left, at.last() - end),
                String.join(" ", right.subList(left, right.size() - end))))
        : Optional.empty();
  }
}
