package onrecord.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.bank.Change;
import onrecord.bank.Draft;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.corpus.Article;
import onrecord.corpus.Folded;
import onrecord.value.Letters;

/**
 * T5: apart from the errors that are declared, figures and names of a draft are those of its
 * reports; else a learner who mends a slip of the author's is marked down for it.
 */
final class DraftFacts {
  private static final int LONG_NAME = 6;
  private static final int SHORT_NAME = 4;

  private final Item item;
  private final Findings findings;
  private final Reports reports;

  /**
   * What one or more reports hold, found once for all drafts that are held against them.
   *
   * @param words every word
   * @param names words that have a capital though they open no sentence
   * @param numbers figures of the texts, and days and years of the reports' dates
   */
  record Reports(Set<String> words, Set<String> names, List<BigDecimal> numbers) {
    static Reports of(Article article, Worded worded) {
      List<BigDecimal> numbers = new ArrayList<>(worded.numbers());
      article.head().date().stream()
          .flatMapToInt(date -> IntStream.of(date.getDayOfMonth(), date.getYear()))
          .mapToObj(BigDecimal::valueOf)
          .forEach(numbers::add);
      return new Reports(
          worded.all().map(Words.Word::text).collect(Collectors.toSet()), worded.names(), numbers);
    }

    /** What several hold together. */
    static Reports all(List<Reports> reports) {
      return new Reports(
          reports.stream().flatMap(r -> r.words().stream()).collect(Collectors.toSet()),
          reports.stream().flatMap(r -> r.names().stream()).collect(Collectors.toSet()),
          reports.stream().flatMap(r -> r.numbers().stream()).toList());
    }
  }

  private DraftFacts(Item item, Findings findings) {
    this.item = item;
    this.findings = findings;
    this.reports = item.texts().reports(articles(item));
  }

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Desk desk
        && item.solution().key() instanceof Key.Desk key) {
      DraftFacts check = new DraftFacts(item, findings);
      for (String stretch : sound(desk.draft(), key)) {
        check.figures(stretch);
        check.names(stretch);
      }
    }
  }

  /** The draft with every error mended as the author would. */
  static String mended(Draft draft, Key.Desk key) {
    return draft.after(
        draft.whole(), key.errors().stream().map(e -> new Change(e.at(), e.correction())).toList());
  }

  private static List<Article> articles(Item item) {
    List<Article> own =
        item.question().labels().articles().stream()
            .flatMap(id -> item.bank().article(id).stream())
            .toList();
    return own.isEmpty() ? item.bank().articles() : own;
  }

  /** What stands between the errors, stretch by stretch, each within one paragraph. */
  private static List<String> sound(Draft draft, Key.Desk key) {
    List<String> stretches = new ArrayList<>();
    StringBuilder stretch = new StringBuilder();
    for (int n = 1; n <= draft.words().size(); n++) {
      int number = n;
      Draft.Word word = draft.words().get(n - 1);
      boolean planted = key.errors().stream().anyMatch(e -> e.at().holds(number));
      boolean breaks = n > 1 && draft.words().get(n - 2).paragraph() != word.paragraph();
      if (planted || breaks) {
        stretches.add(stretch.toString());
        stretch.setLength(0);
      }
      String text = word.before() + word.core() + word.after();
      // Behind an error a sentence goes on: a comma keeps its first word from opening one.
      stretch.append(planted ? opening(word) : text + " ");
    }
    stretches.add(stretch.toString());
    return stretches.stream().filter(s -> !s.isBlank()).toList();
  }

  private static String opening(Draft.Word planted) {
    return planted.after().matches(".*[.!?].*") ? "" : ", ";
  }

  private void figures(String stretch) {
    List<BigDecimal> digits = Numbers.inDigits(stretch);
    Numbers.in(stretch).stream()
        .filter(n -> n.compareTo(BigDecimal.ONE) != 0 || Numbers.has(digits, n))
        .filter(n -> !Numbers.has(reports.numbers(), n))
        .distinct()
        .forEach(
            n -> report(n.toPlainString() + " stands in no report this draft is held against"));
  }

  private void names(String stretch) {
    String folded = Folded.of(stretch).text();
    Words.cut(folded).stream()
        .filter(w -> w.capital() && !known(w.text()))
        .filter(w -> !w.opens() || slip(w.text()).isPresent())
        .map(w -> name(folded.substring(w.start(), w.end()), slip(w.text())))
        .distinct()
        .forEach(this::report);
  }

  private boolean known(String word) {
    return reports.words().contains(word) || item.texts().nameWords().contains(word);
  }

  private static String name(String word, Optional<String> slip) {
    return "the name "
        + word
        + " stands in no report this draft is held against"
        + slip.map(known -> "; " + known + " does").orElse("");
  }

  /** The name of the reports that a word misses by a letter or two, folded. */
  private Optional<String> slip(String word) {
    int most = word.length() > LONG_NAME ? 2 : 1;
    return reports.names().stream()
        .filter(name -> name.length() >= SHORT_NAME && name.charAt(0) == word.charAt(0))
        .filter(name -> Letters.distance(name, word, most) <= most)
        .sorted()
        .findFirst();
  }

  private void report(String wrong) {
    findings.add(
        Finding.T5,
        item.place("draft"),
        wrong,
        "declare it under errors:, or write what the report has");
  }
}
