package onrecord.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.bank.DayOrder;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Slug;

/** Reads {@code choice} and {@code choices}, and builds every prompt that offers options. */
final class ChoiceReader {
  private static final Set<String> NOT_STATED = Set.of("not-stated", "the-report-does-not-say");

  private ChoiceReader() {}

  static Optional<Built> read(Asked asked) {
    String key = asked.kind() == Kind.CHOICE ? "answer" : "answers";
    List<Option> options = new ArrayList<>(right(asked, key));
    int right = options.size();
    asked.section().texts("wrong").forEach(w -> options.add(option(w.text())));
    boolean usable = right > 0 && options.size() > right;
    return usable ? Optional.of(built(asked, options, right)) : Optional.empty();
  }

  private static List<Option> right(Asked asked, String key) {
    if (asked.notStated()) {
      return List.of(Option.notStated());
    }
    if (!asked.section().has(key)) {
      asked.section().missing(key);
    }
    List<Section.Word> words =
        asked.kind() == Kind.CHOICE
            ? asked.section().text(key).map(List::of).orElse(List.of())
            : asked.section().texts(key);
    return words.stream().map(w -> option(w.text())).toList();
  }

  /** The option of a text; "the report does not say" is always the same option. */
  static Option option(String text) {
    return NOT_STATED.contains(Slug.of(text)) ? Option.notStated() : Option.of(text);
  }

  /**
   * Options, the first of which are right. What is fixed is not shuffled later, so it is put in
   * order here: by day or number where every option is or begins with one, else as the author wrote
   * the wrong ones, with the right ones among them at a place that the question's id decides.
   */
  static Built built(Asked asked, List<Option> wanted, int right) {
    boolean fixed = asked.section().flag("fixed");
    List<Option> unique = Ids.options(wanted);
    Set<String> ids = unique.stream().limit(right).map(Option::id).collect(Collectors.toSet());
    List<Option> options = fixed ? ordered(asked, unique, right) : asWritten(unique);
    Prompt prompt =
        new Prompt.Choose(asked.kind(), asked.stem(), options, asked.kind() == Kind.CHOICES, fixed);
    return new Built(prompt, new Key.Choose(ids, Map.of()), asked.evidence());
  }

  /** The wrong options keep the author's order, by which findings are placed in the file. */
  private static List<Option> asWritten(List<Option> options) {
    boolean key = options.getFirst().equals(Option.notStated());
    return key ? lastNotStated(options) : options;
  }

  private static List<Option> ordered(Asked asked, List<Option> options, int right) {
    List<Option> stated = options.stream().filter(o -> !o.equals(Option.notStated())).toList();
    List<Option> ordered = new ArrayList<>();
    if (stated.stream().allMatch(o -> DayOrder.of(o.text()).isPresent())) {
      options.stream()
          .sorted(Comparator.comparing(o -> DayOrder.of(o.text()).orElse(0)))
          .forEach(ordered::add);
    } else if (stated.stream().allMatch(o -> number(o).isPresent())) {
      options.stream()
          .sorted(Comparator.comparing(o -> number(o).orElse(BigDecimal.ZERO)))
          .forEach(ordered::add);
    } else {
      ordered.addAll(options.subList(right, options.size()));
      for (int i = 0; i < right; i++) {
        ordered.add(asked.chance().draw(i, ordered.size() + 1), options.get(i));
      }
    }
    return lastNotStated(ordered);
  }

  private static Optional<BigDecimal> number(Option option) {
    return Numbers.in(option.text()).stream().findFirst();
  }

  private static List<Option> lastNotStated(List<Option> options) {
    return options.stream()
        .sorted(Comparator.comparing(o -> o.equals(Option.notStated())))
        .toList();
  }
}
