package onrecord.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.bank.Evidence;
import onrecord.bank.Role;
import onrecord.bank.Source;
import onrecord.corpus.Paragraph;
import onrecord.corpus.Span;

/** Finds in the sentences around a quotation who speaks, with which verb, and the figure. */
final class Highlights {
  private static final int LONGEST_PARAGRAPH = 20_000;
  private static final Pattern NUMBER =
      Pattern.compile("\\d[\\d,. \u00A0]*(?:\\s(?:thousand|million|billion))?");
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final BigDecimal LARGEST_WORD = BigDecimal.valueOf(WORDS.size() - 1L);

  private Highlights() {}

  /**
   * What to look for.
   *
   * @param names names of those who may speak
   * @param verb the reporting verb, perhaps empty
   * @param value the figure as the ledger has it, perhaps empty
   */
  record Cues(List<String> names, String verb, String value) {
    Cues {
      names = names.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    static Cues names(Collection<Source> sources) {
      return new Cues(sources.stream().limit(100).flatMap(Cues::forms).distinct().toList(), "", "");
    }

    /** Every name and, for persons, the last word of each. */
    static Stream<String> forms(Source source) {
      Stream<String> names = source.names().stream();
      return source.sort() != Source.Sort.PERSON
          ? names
          : names
              .flatMap(n -> Stream.of(n, n.substring(n.lastIndexOf(' ') + 1)))
              .filter(n -> n.length() > 2);
    }
  }

  static List<Evidence.Highlight> of(Searchable text, Span words, Cues cues) {
    Optional<Paragraph> paragraph =
        text.article()
            .paragraph(words.paragraph())
            .filter(p -> p.text().length() <= LONGEST_PARAGRAPH);
    return paragraph.map(p -> of(text, p, words, cues)).orElse(List.of());
  }

  private static List<Evidence.Highlight> of(
      Searchable text, Paragraph paragraph, Span words, Cues cues) {
    List<Evidence.Highlight> lights = new ArrayList<>();
    Span around = text.around(words);
    text.names(cues.names(), around).forEach(s -> add(lights, s, Role.SPEAKER));
    if (!cues.verb().isEmpty()) {
      text.find(cues.verb(), around).stream()
          .min(Comparator.comparingInt(s -> distance(s, words)))
          .ifPresent(s -> add(lights, s, Role.VERB));
    }
    digits(paragraph, words, cues.value()).forEach(s -> add(lights, s, Role.FIGURE));
    spelled(text, words, cues.value()).forEach(s -> add(lights, s, Role.FIGURE));
    lights.sort(Comparator.comparingInt(l -> l.span().start()));
    return lights;
  }

  private static void add(List<Evidence.Highlight> lights, Span span, Role role) {
    if (lights.stream().noneMatch(l -> l.span().overlaps(span))) {
      lights.add(new Evidence.Highlight(span, role));
    }
  }

  private static int distance(Span a, Span b) {
    return a.end() <= b.start() ? b.start() - a.end() : Math.max(0, a.start() - b.end());
  }

  private static List<Span> digits(Paragraph paragraph, Span words, String value) {
    List<BigDecimal> sought = Numbers.in(value);
    String text = sought.isEmpty() ? "" : paragraph.words(words);
    List<Span> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String figure = number.group().replaceAll("[,. \u00A0]+$", "");
      if (Numbers.in(figure).stream()
          .anyMatch(n -> sought.stream().anyMatch(s -> s.compareTo(n) == 0))) {
        int start = words.start() + text.codePointCount(0, number.start());
        found.add(new Span(paragraph.number(), start, start + figure.length()));
      }
    }
    return found;
  }

  private static List<Span> spelled(Searchable text, Span words, String value) {
    return Numbers.in(value).stream()
        .filter(n -> n.scale() <= 0 && n.signum() >= 0 && n.compareTo(LARGEST_WORD) <= 0)
        .flatMap(n -> text.find(WORDS.get(n.intValue()), words).stream())
        .toList();
  }
}
