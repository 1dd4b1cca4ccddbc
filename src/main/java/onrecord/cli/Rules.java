package onrecord.cli;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.corpus.Level;
import onrecord.exchange.ProblemsSarif;
import onrecord.yaml.Finding;

/** Every id that a check may print, with its sentence, gathered from the rooms that find them. */
final class Rules {
  /** A1, A2 and so on, as docs/bank-format.md lists them. */
  private static final List<String> OF_ARTICLES =
      List.of(
          "an article without a headline",
          "an article without text",
          "a line of an article's head that is not key: value",
          "an unknown key in an article's head",
          "a key twice in an article's head",
          "a mark without text behind it",
          "a date of an article that is no day",
          "a date's basis that is neither stated nor inferred",
          "a use that is not classroom");

  private Rules() {}

  static List<ProblemsSarif.Rule> all() {
    return Stream.of(articles(), files(), ProblemsSarif.ofBanks()).flatMap(List::stream).toList();
  }

  private static List<ProblemsSarif.Rule> files() {
    return Stream.of(Finding.values()).map(f -> rule(f.id(), f.title())).toList();
  }

  private static List<ProblemsSarif.Rule> articles() {
    return IntStream.range(0, OF_ARTICLES.size())
        .mapToObj(n -> rule("A" + (n + 1), OF_ARTICLES.get(n)))
        .toList();
  }

  private static ProblemsSarif.Rule rule(String id, String text) {
    String help = "What was found: " + text + ".";
    return new ProblemsSarif.Rule(id, text, help, Level.ERROR.word());
  }
}
