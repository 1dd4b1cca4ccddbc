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
import onrecord.corpus.Article;
import onrecord.corpus.Locator;
import onrecord.corpus.Paragraph;
import onrecord.corpus.Sentences;
import onrecord.corpus.Span;

/** Finds in the sentences around a quotation who speaks, with which verb, and the figure. */
final class Highlights {
  private static final int LONGEST_PARAGRAPH = 20_000;
  private static final Pattern NUMBER =
      Pattern.compile("\\d[\\d,. \u00A0]*(?:\\s(?:thousand|million|billion))?");
  private static final List<String> WORDS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

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
          : names.flatMap(n -> Stream.of(n, n.substring(n.lastIndexOf(' ') + 1))).filter(n -> n.length() > 2);
    }
  }

  static List<Evidence.Highlight> of(Article article, Span words, Cues cues) {
    Optional<Paragraph> paragraph =
        article.paragraph(words.paragraph()).filter(p -> p.text().length() <= LONGEST_PARAGRAPH);
    return paragraph.map(p -> of(p, words, cues)).orElse(List.of());
  }

  private static List<Evidence.Highlight> of(Paragraph paragraph, Span words, Cues cues) {
    List<Evidence.Highlight> lights = new ArrayList<>();
    Span around = around(paragraph, words);
    for (String name : cues.names()) {
      Locator.find(paragraph, name).stream().filter(around::covers)
          .forEach(s -> add(lights, s, Role.SPEAKER));
    }
    if (!cues.verb().isEmpty()) {
      Locator.find(paragraph, cues.verb()).stream().filter(around::covers)
          .min(Comparator.comparingInt(s -> distance(s, words)))
          .ifPresent(s -> add(lights, s, Role.VERB));
    }
    figures(paragraph, words, cues.value()).forEach(s -> add(lights, s, Role.FIGURE));
    lights.sort(Comparator.comparingInt(l -> l.span().start()));
    return lights;
  }

  private static void add(List<Evidence.Highlight> lights, Span span, Role role) {
    if (lights.stream().noneMatch(l -> l.span().overlaps(span))) {
      lights.add(new Evidence.Highlight(span, role));
    }
  }

  private static Span around(Paragraph paragraph, Span words) {
    List<Span> sentences = Sentences.around(paragraph, words);
    return sentences.isEmpty()
        ? words
        : new Span(words.paragraph(), sentences.getFirst().start(), sentences.getLast().end());
  }

  private static int distance(Span a, Span b) {
    return a.end() <= b.start() ? b.start() - a.end() : Math.max(0, a.start() - b.end());
  }

  private static List<Span> figures(Paragraph paragraph, Span words, String value) {
    List<BigDecimal> sought = Numbers.in(value);
    String text = paragraph.words(words);
    List<Span> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(sought.isEmpty() ? "" : text);
    while (number.find()) {
      String figure = number.group().replaceAll("[,. \u00A0]+$", "");
      boolean same = Numbers.in(figure).stream().anyMatch(n -> sought.stream().anyMatch(s -> s.compareTo(n) == 0));
      if (same) {
        int start = words.start() + text.codePointCount(0, number.start());
        found.add(new Span(paragraph.number(), start, start + figure.codePointCount(0, figure.length())));
      }
    }
    spelled(paragraph, words, sought).forEach(found::add);
    return found;
  }

  private static Stream<Span> spelled(Paragraph paragraph, Span words, List<BigDecimal> sought) {
    return sought.stream()
        .filter(n -> n.scale() <= 0 && n.compareTo(BigDecimal.valueOf(WORDS.size() - 1L)) <= 0 && n.signum() >= 0)
        .flatMap(n -> Locator.find(paragraph, WORDS.get(n.intValue())).stream())
        .filter(words::covers);
  }
}
