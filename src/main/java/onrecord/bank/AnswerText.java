package onrecord.bank;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
  private static final Pattern PAIR = Pattern.compile("([0-9]{1,3})\\s*[=:.)]?\\s*([A-Za-z])");
  private static final String PAIRS = "(?:" + PAIR.pattern() + "(?:[\\s,;]+|(?=[0-9])|$))+";

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
    String line = CleanText.line(text);
    return switch (prompt) {
      case Prompt.Choose choose -> chosen(choose, line);
      case Prompt.Typed ignored -> Optional.of(new Answer.Written(line));
      case Prompt.Match match -> pairs(match, line).or(() -> labelled(match, line));
      case Prompt.Form form -> cards(form, line).or(() -> fields(form, line));
      case Prompt.Grid grid -> cells(grid, line);
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

  private static Optional<Answer> chosen(Prompt.Choose choose, String line) {
    Optional<String> whole = option(choose.options(), line);
    if (whole.isPresent()) {
      return Optional.of(Answer.Chosen.of(whole.get()));
    }
    List<String> ids = new ArrayList<>();
    for (String item : items(line, choose.options())) {
      Optional<String> id = option(choose.options(), item);
      if (id.isEmpty()) {
        return Optional.empty();
      }
      ids.add(id.get());
    }
    boolean tooMany = !choose.several() && ids.size() > 1;
    return tooMany ? Optional.empty() : Optional.of(new Answer.Chosen(new TreeSet<>(ids)));
  }

  /** Splits at blanks and commas; a run of letters that are all labels is split too. */
  private static List<String> items(String line, List<Option> options) {
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

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static Optional<Answer> pairs(Prompt.Match match, String line) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String item : line.replaceAll("\\s*=\\s*", "=").split("[\\s,;]+")) {
      if (item.isEmpty()) {
        continue;
      }
      List<String> sides = sides(item);
      Optional<String> left = numbered(match.left(), sides.get(0));
      Optional<String> right = option(match.right(), sides.get(1));
      if (left.isEmpty() || right.isEmpty()) {
        return Optional.empty();
      }
      pairs.put(left.get(), right.get());
    }
    return Optional.of(new Answer.Filled(pairs));
  }

  /** Pairs of labels in any spelling that comes to mind: {@code 1b2a}, {@code 1 b, 2 a}. */
  private static Optional<Answer> labelled(Prompt.Match match, String line) {
    return line.matches(PAIRS)
        ? pairs(
            match,
            PAIR.matcher(line)
                .results()
                .map(pair -> pair.group(1) + "=" + pair.group(2))
                .collect(Collectors.joining(" ")))
        : Optional.empty();
  }

  /** Cuts {@code a=b}, or the short {@code 1b}, in two. */
  private static List<String> sides(String item) {
    int cut = item.indexOf('=');
    if (cut >= 0) {
      return List.of(item.substring(0, cut).strip(), item.substring(cut + 1).strip());
    }
    int digits = 0;
    while (digits < item.length() && Character.isDigit(item.charAt(digits))) {
      digits++;
    }
    return List.of(item.substring(0, digits), item.substring(digits));
  }

  private static Optional<String> numbered(List<Option> options, String label) {
    for (int i = 0; i < options.size(); i++) {
      if (label.equals(String.valueOf(i + 1)) || label.equals(options.get(i).id())) {
        return Optional.of(options.get(i).id());
      }
    }
    return Optional.empty();
  }

  private static Optional<Answer> fields(Prompt.Form form, String line) {
    Map<String, String> values = new LinkedHashMap<>();
    int next = 0;
    for (String item : line.split(";")) {
      int cut = item.indexOf('=');
      Optional<Prompt.Field> field = cut < 0 ? at(form, next) : named(form, item.substring(0, cut));
      String given = item.substring(cut + 1).strip();
      if (field.isEmpty()) {
        return Optional.empty();
      }
      Optional<String> value =
          given.isEmpty() || field.get().typed()
              ? Optional.of(given)
              : option(field.get().options(), given);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(field.get().id(), value.get());
      next = form.fields().indexOf(field.get()) + 1;
    }
    values.values().removeIf(String::isBlank);
    return Optional.of(new Answer.Filled(values));
  }

  /** Cards in their order, each by the letter of its heap: {@code abca}, {@code a b c a}. */
  private static Optional<Answer> cards(Prompt.Form form, String line) {
    List<String> heaps = form.cards() ? items(line, form.heaps()) : List.of();
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(heaps.size(), form.fields().size()); i++) {
      Optional<String> heap = option(form.heaps(), heaps.get(i));
      heap.ifPresent(id -> values.put(form.fields().get(values.size()).id(), id));
    }
    boolean whole = !heaps.isEmpty() && values.size() == heaps.size();
    return whole ? Optional.of(new Answer.Filled(values)) : Optional.empty();
  }

  private static Optional<Prompt.Field> at(Prompt.Form form, int index) {
    return form.fields().stream().skip(index).findFirst();
  }

  private static Optional<Prompt.Field> named(Prompt.Form form, String name) {
    String sought = fold(name.strip());
    return form.fields().stream()
        .filter(f -> fold(f.id()).equals(sought) || fold(f.label()).equals(sought))
        .findFirst();
  }

  /**
   * Cells as {@code cell=value}, or in reading order parted by commas or semicolons, a cell left
   * open by leaving its place blank; labels may be parted by blanks alone.
   */
  private static Optional<Answer> cells(Prompt.Grid grid, String line) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> cells = grid.cells();
    int next = 0;
    for (String item : cellItems(grid, line)) {
      int cut = item.indexOf('=');
      String cell = cut < 0 ? cellAt(cells, next) : item.substring(0, cut).strip();
      String given = item.substring(cut + 1).strip();
      Optional<String> value = given.isEmpty() ? Optional.of(given) : option(grid.values(), given);
      if (!cells.contains(cell) || value.isEmpty()) {
        return Optional.empty();
      }
      values.put(cell, value.get());
      next = cells.indexOf(cell) + 1;
    }
    values.values().removeIf(String::isEmpty);
    return Optional.of(new Answer.Filled(values));
  }

  private static String cellAt(List<String> cells, int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  private static List<String> cellItems(Prompt.Grid grid, String line) {
    if (line.isEmpty()) {
      return List.of();
    }
    String[] byBlanks = line.split("\\s+");
    boolean labels =
        byBlanks.length > 1
            && option(grid.values(), line).isEmpty()
            && Arrays.stream(byBlanks).allMatch(item -> isLabel(grid.values(), item));
    return List.of(labels ? byBlanks : line.split("\\s*[;,]\\s*|\\s+(?=[^\\s]+=)"));
  }

  private static boolean isLabel(List<Option> options, String item) {
    return item.equals(Option.none().text())
        || IntStream.range(0, options.size()).anyMatch(i -> item.equalsIgnoreCase(letter(i)));
  }

  private static Optional<Answer> sentences(Prompt.Mark mark, String line) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String item : line.split("[\\s,]+")) {
      if (item.isEmpty()) {
        continue;
      }
      if (!item.matches("[0-9]{1,4}") || !in(mark, Integer.parseInt(item))) {
        return Optional.empty();
      }
      numbers.add(Integer.parseInt(item));
    }
    return numbers.size() > mark.most()
        ? Optional.empty()
        : Optional.of(new Answer.Marked(numbers));
  }

  private static boolean in(Prompt.Mark mark, int number) {
    return number >= 1 && number <= mark.sentences().size();
  }

  private static Optional<Answer> arranged(Prompt.Arrange arrange, String line) {
    List<String> ids = new ArrayList<>();
    String spaced = line.matches("[0-9]+") ? String.join(" ", line.split("")) : line;
    String between = line.indexOf('>') < 0 ? "[\\s,;]+" : "[\\s,;]*>[\\s,;]*";
    for (String item : spaced.split(between)) {
      Optional<String> id =
          numbered(arrange.items(), item)
              .or(() -> firstId(arrange.items(), option -> same(item, option.text())));
      boolean unusable = id.isEmpty() || ids.contains(id.get());
      if (unusable && !item.isEmpty()) {
        return Optional.empty();
      }
      id.ifPresent(ids::add);
    }
    return Optional.of(new Answer.Arranged(ids));
  }
}
