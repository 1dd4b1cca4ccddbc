package onrecord.yaml;

import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.bank.Question;
import onrecord.corpus.Article;
import onrecord.corpus.ArticleText;

/** Two invented reports, and banks about them that tests write in a line or two. */
final class Harbour {
  private static final String A =
      """
      headline: Council votes on the harbour
      outlet: daily newspaper
      date: 2022-11-09

      The council approved the harbour plan on Tuesday by 31 votes to 12.

      "We waited nine years for this," said Ines Okafor, the mayor. Per Lind, the harbour master, noted that more than 4,000 ships a year would call.

      [noise] More: the budget.
      """;
  private static final String B =
      """
      headline: Harbour plan passes
      outlet: news agency

      Town councillors backed the plan by 30 votes. Lind spoke of about 4,000 ships. She had hoped for it since 2013, Okafor said.
      """;

  private Harbour() {}

  static Optional<Article> article(String id) {
    return switch (id) {
      case "harbour-a" -> parse(id, A);
      case "harbour-b" -> parse(id, B);
      default -> Optional.empty();
    };
  }

  private static Optional<Article> parse(String id, String text) {
    return ArticleText.parse(ArticleText.Origin.file(id + ".txt", id), text).article();
  }

  static BankYaml.Read read(String text) {
    return BankYaml.read(new BankYaml.Source("test.yaml", text), Harbour::article);
  }

  /** The bank of a text that must have no problems. */
  static Bank bank(String text) {
    BankYaml.Read read = read(text);
    if (!read.problems().isEmpty()) {
      throw new AssertionError(read.problems());
    }
    return read.bank().orElseThrow();
  }

  /** The only question of a bank on both reports, with cast and ledger. */
  static Question question(String text) {
    return bank(HEAD + "questions:\n" + text).questions().getFirst();
  }

  static final String HEAD =
      """
      title: Harbour
      articles: [harbour-a, harbour-b]
      cast:
        okafor: {name: Ines Okafor, also: [Okafor], role: mayor}
        lind: {name: Per Lind, also: [Lind], role: harbour master}
        ruiz: {name: Ana Ruiz}
        ng: {name: Kai Ng}
        council: {name: the council, sort: office}
        press: {name: the press office, sort: office}
      ledger:
        - figure: ships a year
          id: a-ships
          fact: ships
          in: harbour-a
          by: lind
          via: [press]
          value: 4000
          unit: ships
          approximator: more than
          verb: noted
          words: more than 4,000 ships a year
        - figure: ships a year
          id: b-ships
          fact: ships
          in: harbour-b
          by: lind
          value: 4000
          approximator: about
          words: about 4,000 ships
        - figure: votes for the plan
          id: a-votes
          fact: votes
          in: harbour-a
          value: 31
          words: by 31 votes
        - figure: years of waiting
          id: a-years
          in: harbour-a
          by: okafor
          value: 9
          words: waited nine years
        - statement: the wait was long
          id: b-hope
          in: harbour-b
          by: okafor
          words: She had hoped for it
          speaker: Okafor said
      """;
}
