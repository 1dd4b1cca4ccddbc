package onrecord.proof;

import java.util.ArrayList;
import java.util.List;
import onrecord.bank.Bank;
import onrecord.corpus.Article;
import onrecord.corpus.Head;
import onrecord.corpus.Level;
import onrecord.corpus.Problem;

/** B5: what may be passed on says whence and when it came; what may not is noted as such. */
final class Origins {
  private Origins() {}

  static void look(Bank bank, Findings findings) {
    for (Article article : bank.articles()) {
      List<String> missing = missing(article.head());
      boolean free = article.head().mayBePassedOn();
      if (free && !missing.isEmpty()) {
        findings.add(
            Finding.B5,
            article.place(),
            article.id() + " has a licence but no " + String.join(" and no ", missing),
            "add to its head: " + String.join(", ", missing));
      } else if (!free && !bank.about().licence().isEmpty()) {
        findings.add(
            Finding.B5,
            article.place(),
            "the bank has a licence, its article " + article.id() + " is for use in class only",
            "give the article a licence, or say use: classroom in the bank");
      } else if (!free) {
        findings.add(classroom(article));
      }
    }
  }

  private static Problem classroom(Article article) {
    return new Problem(
        article.place(),
        Level.NOTE,
        Finding.B5.name(),
        article.id() + " is for use in class only",
        "nothing, or give it a licence if it may be passed on");
  }

  private static List<String> missing(Head head) {
    List<String> missing = new ArrayList<>();
    if (head.date().isEmpty()) {
      missing.add("date");
    }
    if (head.provenance().isBlank()) {
      missing.add("provenance");
    }
    return missing;
  }
}
