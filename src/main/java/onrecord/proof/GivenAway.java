package onrecord.proof;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Source;
import onrecord.corpus.Paragraph;
import onrecord.corpus.Sentences;
import onrecord.corpus.Span;

/**
 * M14: a stem that holds the key of another question on the same sentence gives that one away. Keys
 * are indexed by sentence and words, so that in a bank of thousands each takes no longer.
 */
final class GivenAway {
  private static final int LONGEST = 8;

  /** By sentence and words, the first two questions with that key: one of them is another one. */
  private final Map<Clue, List<Item>> keys = new HashMap<>();

  /** The first words of all keys. */
  private final Set<String> openings = new HashSet<>();

  /** The sentences of each paragraph, cut once. */
  private final Map<Paragraph, List<Span>> cut = new HashMap<>();

  private final Findings findings;

  private GivenAway(Findings findings) {
    this.findings = findings;
  }

  /** Words that settle a question on one sentence of a report. */
  private record Clue(String sentence, String words) {}

  static void look(Texts texts, List<Item> items, Findings findings) {
    GivenAway check = new GivenAway(findings);
    items.forEach(check::file);
    items.forEach(check::stem);
  }

  private void file(Item item) {
    Set<String> sentences = sentences(item);
    for (String key : keys(item)) {
      openings.add(key.split(" ")[0]);
      for (String sentence : sentences) {
        List<Item> same = keys.computeIfAbsent(new Clue(sentence, key), c -> new ArrayList<>());
        if (same.size() < 2) {
          same.add(item);
        }
      }
    }
  }

  private void stem(Item item) {
    Set<String> clues = clues(item.question().stem());
    if (!clues.isEmpty()) {
      sentences(item).stream()
          .flatMap(sentence -> clues.stream().map(words -> new Clue(sentence, words)))
          .flatMap(clue -> other(clue, item).stream())
          .findFirst()
          .ifPresent(other -> report(item, other));
    }
  }

  private Optional<Item> other(Clue clue, Item item) {
    return keys.getOrDefault(clue, List.of()).stream()
        .filter(other -> !other.question().id().equals(item.question().id()))
        .findFirst();
  }

  private void report(Item item, Item other) {
    findings.add(
        Finding.M14,
        item.stemPlace(),
        "the stem holds the key of "
            + other.question().id()
            + ", which asks about the same sentence",
        "say it in other words, if a learner is not to find it here");
  }

  /** Words and figures of a stem with which a key might begin. */
  private Set<String> clues(String stem) {
    List<String> words = Words.of(stem);
    Set<String> clues =
        Numbers.inDigits(Days.without(stem)).stream()
            .map(GivenAway::plain)
            .filter(openings::contains)
            .collect(Collectors.toCollection(HashSet::new));
    for (int from = 0; from < words.size(); from++) {
      if (openings.contains(words.get(from))) {
        int most = Math.min(words.size(), from + LONGEST);
        for (int to = from + 1; to <= most; to++) {
          clues.add(String.join(" ", words.subList(from, to)));
        }
      }
    }
    return clues;
  }

  private Set<String> sentences(Item item) {
    return item.solution().evidence().stream()
        .flatMap(evidence -> sentences(item, evidence))
        .collect(Collectors.toSet());
  }

  private Stream<String> sentences(Item item, Evidence evidence) {
    return evidence.span().stream()
        .flatMap(
            span ->
                item.bank().article(evidence.article()).stream()
                    .flatMap(article -> article.paragraph(span.paragraph()).stream())
                    .flatMap(p -> cut.computeIfAbsent(p, Sentences::of).stream())
                    .filter(span::overlaps)
                    .map(s -> evidence.article() + " " + s.paragraph() + " " + s.start()));
  }

  private static Set<String> keys(Item item) {
    Stream<String> keys =
        item.solution().notStated() || item.kind() == Kind.STATUS
            ? Stream.of()
            : item.question().prompt() instanceof Prompt.Typed typed
                    && item.solution().key() instanceof Key.Typed key
                ? key.accept().stream()
                    .filter(form -> !dateline(item, form))
                    .flatMap(form -> typed(typed.sort(), form))
                : item.question().prompt() instanceof Prompt.Choose choose
                    ? Paths.stated(item, choose).stream()
                        .filter(Paths.Placed::right)
                        .flatMap(placed -> chosen(item, placed.option()))
                    : Stream.of();
    return keys.filter(key -> !key.isEmpty()).collect(Collectors.toSet());
  }

  /** By its date a report is named. */
  private static boolean dateline(Item item, String form) {
    return item.bank().articles().stream()
        .flatMap(article -> article.head().date().stream())
        .anyMatch(date -> date.toString().equals(form));
  }

  private static Stream<String> typed(Prompt.Typed.Sort sort, String form) {
    return switch (sort) {
      case NAME, WORDS -> Stream.of(phrase(form));
      case NUMBER -> Numbers.inDigits(form).stream().limit(1).map(GivenAway::plain);
      case DATE -> day(form);
    };
  }

  private static Stream<String> chosen(Item item, Option option) {
    Optional<Source> source = item.bank().cast().byId(option.id());
    return source.stream().flatMap(s -> s.names().stream()).findAny().isPresent()
        ? source.stream().flatMap(s -> s.names().stream()).map(GivenAway::phrase)
        : Stream.of(phrase(option.text()));
  }

  /** A day as it is mostly written, without its year. */
  private static Stream<String> day(String iso) {
    try {
      LocalDate day = LocalDate.parse(iso);
      String month =
          day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      return Stream.of(day.getDayOfMonth() + " " + month, month + " " + day.getDayOfMonth());
    } catch (DateTimeException notOneDay) {
      return Stream.of();
    }
  }

  /** Words without the article before them; single short words tell nothing. */
  private static String phrase(String text) {
    String words = Words.joined(text).replaceFirst("^(?:the|an?) ", "");
    return Words.content(words).isEmpty() || words.split(" ").length > LONGEST ? "" : words;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
