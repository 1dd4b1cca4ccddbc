package onrecord.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.corpus.Article;
import onrecord.yaml.BankYaml;
import org.junit.jupiter.api.Test;

/** How many words in a row a retold article shares with its source, names and titles aside. */
class OwnWordsTest {
  private static final String SOURCE =
      "At noon the Mayor of Brannock Ines Okafor opened the long and winding road to the sea.";

  private static List<OwnWords.Run> runs(String text) {
    Bank bank = bank(text);
    Article article = bank.articles().getFirst();
    return OwnWords.of(bank).runs(article, Map.of("source", SOURCE));
  }

  private static Bank bank(String text) {
    String file =
        "title: A road\narticle: |\n  "
            + text
            + "\ncast:\n  okafor: {name: Ines Okafor, role: mayor}\nquestions: []\n";
    return BankYaml.read(new BankYaml.Source("road.yaml", file), id -> Optional.empty())
        .bank()
        .orElseThrow();
  }

  @Test
  void theLongestRunComesFirst() {
    List<OwnWords.Run> runs =
        runs("They opened the long and narrow lane, a winding road to the sea.");
    assertThat(runs).extracting(OwnWords.Run::length).containsExactly(5, 4);
    assertThat(runs.getFirst().words()).isEqualTo("winding road to the sea");
  }

  @Test
  void sixWordsAreFreeAndSevenAreNot() {
    Map<String, String> sources = Map.of("source", SOURCE);
    Bank six = bank("Now the long and winding road to nowhere.");
    Bank seven = bank("Now the long and winding road to the hills.");
    assertThat(Proof.compare(six, sources)).isEmpty();
    assertThat(Proof.compare(seven, sources))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.id()).isEqualTo("B6");
              assertThat(p.wrong())
                  .contains("7 words")
                  .contains("the long and winding road to the");
              assertThat(p.place().line()).isEqualTo(3);
            });
  }

  @Test
  void namesAndTitlesDoNotCount() {
    OwnWords.Run run = runs("There the Mayor of Brannock Ines Okafor opened the gates.").getFirst();
    assertThat(run.whole()).isEqualTo(8);
    assertThat(run.length()).isEqualTo(4);
  }

  @Test
  void aRunEndsWithItsParagraph() {
    assertThat(runs("It was the long and.\n\n  Winding road to the sea.").getFirst().whole())
        .isEqualTo(5);
  }
}
