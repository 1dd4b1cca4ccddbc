package onrecord.bank;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.corpus.CleanText;

/**
 * The one written form of an answer, used by the plain mode, the records and every export. Written
 * are ids ({@code zaluzhny}, {@code value=41; source=zaluzhny}, {@code 3 4}); read are, beside
 * these, the labels on the screen: letters of options ({@code b}, {@code ac}), numbers of what is
 * matched or put in order ({@code 1=c 2=a}, {@code 3142}) and an option's full text.
 */
public final class AnswerText {
  private static final int LETTERS = 26;

  private AnswerText() {}

  /** The canonical text; empty for an empty answer. */
  public static String write(Answer answer) {
    return switch (answer) {
      case Answer.Chosen chosen -> String.join(" ", chosen.options());
      case Answer.Written written -> CleanText.line(written.text());
      case Answer.Filled filled ->
          filled.values().entrySet().stream()
              .filter(e -> !e.getValue().isBlank())
              .map(e -> e.getKey() + "=" + CleanText.line(e.getValue().replace(';', ',')))
              .collect(Collectors.joining("; "));
      case Answer.Marked marked ->
          marked.sentences().stream().map(String::valueOf).collect(Collectors.joining(" "));
      case Answer.Arranged arranged -> String.join(" ", arranged.items());
    };
  }

  /** The answer a text means to a prompt as it is shown; empty if it cannot be read as one. */
  public static Optional<Answer> read(Prompt prompt, String text) {
    return reading(prompt, text).meant();
  }

  /** The same, with the reason where it cannot be read. */
  public static Reading reading(Prompt prompt, String text) {
    String line = CleanText.line(text);
    return switch (prompt) {
      case Prompt.Choose choose -> chosen(choose, line);
      case Prompt.Typed ignored -> new Reading.Meant(new Answer.Written(line));
      case Prompt.Match match -> FilledText.pairs(match, line);
      case Prompt.Form form -> FilledText.form(form, line);
      case Prompt.Grid grid -> FilledText.cells(grid, line);
      case Prompt.Mark mark -> sentences(mark, line);
      case Prompt.Arrange arrange -> arranged(arrange, line);
      case Prompt.Compare compare -> CompareText.read(compare, line);
      case Prompt.Desk desk -> DeskText.read(desk.draft(), line);
    };
  }

  /** The letters that label the option at an index: a, b, c ... z, then aa, ab ... */
  public static String letter(int index) {
    String last = String.valueOf((char) ('a' + index % LETTERS));
    return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
  }

  private static Reading chosen(Prompt.Choose choose, String line) {
    Optional<String> whole = option(choose.options(), line);
    if (whole.isPresent()) {
      return new Reading.Meant(Answer.Chosen.of(whole.get()));
    }
    List<String> ids = new ArrayList<>();
    for (String item : items(line, choose.options())) {
      Optional<String> id = option(choose.options(), item);
      if (id.isEmpty()) {
        return new Misread.NoSuch(Misread.Thing.OPTION, item, "", choose.options().size());
      }
      ids.add(id.get());
    }
    return !choose.several() && ids.size() > 1
        ? new Misread.TooMany(Misread.Thing.OPTION, ids.size(), 1)
        : new Reading.Meant(new Answer.Chosen(new TreeSet<>(ids)));
  }

  /** Splits at blanks and commas; a run of letters that are all labels is split too. */
  static List<String> items(String line, List<Option> options) {
    String last = letter(Math.clamp(options.size() - 1, 0, LETTERS - 1));
    String labels = "(?i)[a-" + last + "]{2,}";
    return Arrays.stream(line.split("[\\s,]+"))
        .filter(item -> !item.isEmpty())
        .flatMap(
            i ->
                i.matches(labels) && option(options, i).isEmpty()
                    ? Arrays.stream(i.split(""))
                    : Stream.of(i))
        .toList();
  }

  /** A label goes before an id, and an id before a text: what is written must read back. */
  static Optional<String> option(List<Option> options, String item) {
    String sought = item.strip();
    return IntStream.range(0, options.size())
        .filter(i -> sought.equalsIgnoreCase(letter(i)))
        .mapToObj(i -> options.get(i).id())
        .findFirst()
        .or(() -> firstId(options, option -> sought.equals(option.id())))
        .or(() -> firstId(options, option -> same(sought, option.text())));
  }

  private static Optional<String> firstId(List<Option> options, Predicate<Option> wanted) {
    return options.stream().filter(wanted).map(Option::id).findFirst();
  }

  private static boolean same(String a, String b) {
    return fold(a).equals(fold(b));
  }

  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static Reading sentences(Prompt.Mark mark, String line) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String item : line.split("[\\s,]+")) {
      if (item.isEmpty()) {
        continue;
      }
      if (!item.matches("[0-9]{1,4}") || !in(mark, Integer.parseInt(item))) {
        return new Misread.NoSuch(Misread.Thing.SENTENCE, item, "", mark.sentences().size());
      }
      numbers.add(Integer.parseInt(item));
    }
    return numbers.size() > mark.most()
        ? new Misread.TooMany(Misread.Thing.SENTENCE, numbers.size(), mark.most())
        : new Reading.Meant(new Answer.Marked(numbers));
  }

  private static boolean in(Prompt.Mark mark, int number) {
    return number >= 1 && number <= mark.sentences().size();
  }

  private static Reading arranged(Prompt.Arrange arrange, String line) {
    List<String> ids = new ArrayList<>();
    String spaced = line.matches("[0-9]+") ? String.join(" ", line.split("")) : line;
    String between = line.indexOf('>') < 0 ? "[\\s,;]+" : "[\\s,;]*>[\\s,;]*";
    for (String item : spaced.split(between)) {
      Optional<String> id = item(arrange.items(), item);
      if (id.isEmpty() && !item.isEmpty()) {
        return new Misread.NoSuch(Misread.Thing.ITEM, item, "", arrange.items().size());
      }
      if (id.filter(ids::contains).isPresent()) {
        return new Misread.Twice(Misread.Thing.ITEM, item);
      }
      id.ifPresent(ids::add);
    }
    return new Reading.Meant(new Answer.Arranged(ids));
  }

  private static Optional<String> item(List<Option> items, String typed) {
    return numbered(items, typed).or(() -> firstId(items, option -> same(typed, option.text())));
  }

  static Optional<String> numbered(List<Option> options, String label) {
    for (int i = 0; i < options.size(); i++) {
      if (label.equals(String.valueOf(i + 1)) || label.equals(options.get(i).id())) {
        return Optional.of(options.get(i).id());
      }
    }
    return Optional.empty();
  }
}
