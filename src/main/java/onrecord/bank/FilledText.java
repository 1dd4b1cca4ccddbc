package onrecord.bank;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads answers that give something to each part of a prompt: pairs, fields, cards and cells. */
final class FilledText {
  private static final Pattern PAIR = Pattern.compile("([0-9]{1,3})\\s*[=:.)]?\\s*([A-Za-z])");
  private static final String PAIRS = "(?:" + PAIR.pattern() + "(?:[\\s,;]+|(?=[0-9])|$))+";

  private FilledText() {}

  /** Pairs as {@code 1=b 2=a}, or in any spelling of labels that comes to mind. */
  static Reading pairs(Prompt.Match match, String line) {
    Reading strict = strictPairs(match, line);
    return strict instanceof Misread && line.matches(PAIRS)
        ? strictPairs(
            match,
            PAIR.matcher(line)
                .results()
                .map(pair -> pair.group(1) + "=" + pair.group(2))
                .collect(Collectors.joining(" ")))
        : strict;
  }

  private static Reading strictPairs(Prompt.Match match, String line) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String item : line.replaceAll("\\s*=\\s*", "=").split("[\\s,;]+")) {
      if (item.isEmpty()) {
        continue;
      }
      List<String> sides = sides(item);
      Optional<String> left = AnswerText.numbered(match.left(), sides.get(0));
      Optional<String> right = AnswerText.option(match.right(), sides.get(1));
      if (left.isEmpty() || right.isEmpty()) {
        return noPair(match, item, left.isPresent());
      }
      pairs.put(left.get(), right.get());
    }
    return new Reading.Meant(new Answer.Filled(pairs));
  }

  private static Misread noPair(Prompt.Match match, String item, boolean speaker) {
    String left = sides(item).get(0);
    String right = sides(item).get(1);
    if (left.isEmpty() || right.isEmpty()) {
      return new Misread.Formless(item, Sample.of(match));
    }
    return speaker
        ? new Misread.NoSuch(
            Misread.Thing.STATEMENT, right, "for speaker " + left, match.right().size())
        : new Misread.NoSuch(Misread.Thing.SPEAKER, left, "", match.left().size());
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

  /** Cards by the letters of their heaps, or fields as {@code id=value} and in their order. */
  static Reading form(Prompt.Form form, String line) {
    if (!form.cards()) {
      return fields(form, line);
    }
    Reading cards = cards(form, line);
    Reading fields = cards instanceof Misread ? fields(form, line) : cards;
    return fields instanceof Misread && line.indexOf('=') < 0 ? cards : fields;
  }

  private static Reading fields(Prompt.Form form, String line) {
    Misread.Thing what = form.cards() ? Misread.Thing.CARD : Misread.Thing.FIELD;
    Map<String, String> values = new LinkedHashMap<>();
    int next = 0;
    String[] items = line.split(";");
    for (String item : items) {
      int cut = item.indexOf('=');
      Optional<Prompt.Field> field = cut < 0 ? at(form, next) : named(form, item.substring(0, cut));
      String given = item.substring(cut + 1).strip();
      if (field.isEmpty()) {
        return cut < 0
            ? beyond(what, given, items.length, form.fields().size())
            : new Misread.NoName(
                what,
                item.substring(0, cut).strip(),
                form.fields().stream().map(Prompt.Field::id).toList());
      }
      Optional<String> value = value(field.get(), given);
      if (value.isEmpty()) {
        return noValue(form, field.get(), given);
      }
      values.put(field.get().id(), value.get());
      next = form.fields().indexOf(field.get()) + 1;
    }
    values.values().removeIf(String::isBlank);
    return new Reading.Meant(new Answer.Filled(values));
  }

  /** One too many, unless a named one went on from the middle. */
  private static Misread beyond(Misread.Thing what, String typed, int given, int most) {
    return given > most ? new Misread.TooMany(what, given, most) : new Misread.Beyond(what, typed);
  }

  private static Misread noValue(Prompt.Form form, Prompt.Field field, String given) {
    Misread.Thing what = form.cards() ? Misread.Thing.HEAP : Misread.Thing.OPTION;
    return new Misread.NoSuch(what, given, "for " + field.label(), field.options().size());
  }

  private static Optional<String> value(Prompt.Field field, String given) {
    return given.isEmpty() || field.typed()
        ? Optional.of(given)
        : AnswerText.option(field.options(), given);
  }

  /** Cards in their order, each by the letter of its heap: {@code abca}, {@code a b c a}. */
  private static Reading cards(Prompt.Form form, String line) {
    List<String> heaps = heaps(form, line);
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < heaps.size(); i++) {
      Optional<String> heap = AnswerText.option(form.heaps(), heaps.get(i));
      if (heap.isEmpty()) {
        String where = i < form.fields().size() ? "for card " + (i + 1) : "";
        return new Misread.NoSuch(Misread.Thing.HEAP, heaps.get(i), where, form.heaps().size());
      }
      if (i < form.fields().size()) {
        values.put(form.fields().get(i).id(), heap.get());
      }
    }
    return heaps.size() > form.fields().size()
        ? new Misread.TooMany(Misread.Thing.CARD, heaps.size(), form.fields().size())
        : new Reading.Meant(new Answer.Filled(values));
  }

  /** The heaps one by one; a run of letters is one too where some of them label no heap. */
  private static List<String> heaps(Prompt.Form form, String line) {
    boolean run = line.matches("[A-Za-z]{2,}") && AnswerText.option(form.heaps(), line).isEmpty();
    return run ? List.of(line.split("")) : AnswerText.items(line, form.heaps());
  }

  private static Optional<Prompt.Field> at(Prompt.Form form, int index) {
    return form.fields().stream().skip(index).findFirst();
  }

  private static Optional<Prompt.Field> named(Prompt.Form form, String name) {
    String sought = AnswerText.fold(name.strip());
    return form.fields().stream()
        .filter(
            f ->
                AnswerText.fold(f.id()).equals(sought) || AnswerText.fold(f.label()).equals(sought))
        .findFirst();
  }

  /**
   * Cells as {@code cell=value}, or in reading order parted by commas or semicolons, a cell left
   * open by leaving its place blank; labels may be parted by blanks alone.
   */
  static Reading cells(Prompt.Grid grid, String line) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> cells = grid.cells();
    List<String> items = cellItems(grid, line);
    int next = 0;
    for (String item : items) {
      int cut = item.indexOf('=');
      String cell = cut < 0 ? cellAt(cells, next) : item.substring(0, cut).strip();
      String given = item.substring(cut + 1).strip();
      Optional<String> value =
          given.isEmpty() ? Optional.of(given) : AnswerText.option(grid.values(), given);
      if (!cells.contains(cell)) {
        return cut < 0
            ? beyond(Misread.Thing.CELL, given, items.size(), cells.size())
            : new Misread.NoName(Misread.Thing.CELL, cell, cells);
      }
      next = cells.indexOf(cell) + 1;
      if (value.isEmpty()) {
        return new Misread.NoSuch(
            Misread.Thing.VALUE, given, "for cell " + next, grid.values().size());
      }
      values.put(cell, value.get());
    }
    values.values().removeIf(String::isEmpty);
    return new Reading.Meant(new Answer.Filled(values));
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
            && AnswerText.option(grid.values(), line).isEmpty()
            && Arrays.stream(byBlanks).allMatch(item -> isLabel(grid.values(), item));
    return List.of(labels ? byBlanks : line.split("\\s*[;,]\\s*|\\s+(?=[^\\s]+=)"));
  }

  private static boolean isLabel(List<Option> options, String item) {
    return item.equals(Option.none().text())
        || IntStream.range(0, options.size())
            .anyMatch(i -> item.equalsIgnoreCase(AnswerText.letter(i)));
  }
}
