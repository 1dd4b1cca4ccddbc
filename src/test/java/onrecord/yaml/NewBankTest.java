package onrecord.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.bank.Bank;
import onrecord.bank.Kind;
import onrecord.bank.Question;
import onrecord.corpus.Article;
import onrecord.corpus.Problem;
import onrecord.grading.Marker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pasted text becomes a bank that reads back as it was meant. */
class NewBankTest {
  private static final String TEXT =
      "The council approved the harbour plan on Tuesday by 31 votes to 12.\n\n"
          + "\u201CWe waited nine years for this,\u201D said Ines Okafor, the mayor.\n";

  private static BankYaml.Read read(String text) {
    return BankYaml.read(new BankYaml.Source("new.yaml", text), id -> java.util.Optional.empty());
  }

  private static List<String> paragraphs(String title, String pasted) {
    BankYaml.Read read = read(NewBank.text(title, pasted));
    assertThat(read.problems()).extracting(Problem::id).containsExactly("Y18");
    Article article = read.bank().orElseThrow().articles().getFirst();
    return article.paragraphs().stream().skip(1).map(p -> p.text()).toList();
  }

  @Test
  void paragraphsAreKeptAndWrappedLinesJoined() {
    assertThat(paragraphs("The plan", "One line\r\nand another.\r\n\r\n\r\nSecond.\r\n"))
        .containsExactly("One line and another.", "Second.");
  }

  @Test
  void longLinesAreBrokenWithoutLoss() {
    String words = "word and \u0441\u043B\u043E\u0432\u043E, ".repeat(300).strip();
    assertThat(paragraphs("Long", words)).containsExactly(words);
    assertThat(NewBank.text("Long", words).lines().mapToInt(String::length).max().orElse(0))
        .isLessThan(110);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# not a comment",
        "- no list\n- at all",
        "key: value\nquestions: none",
        "'quoted",
        "\"quoted\": \"twice\"",
        "---\ntext\n...",
        "    indented\n  less",
        "\ttab",
        "[noise",
        "{brace}",
        "| bar",
        "> more",
        "%percent",
        "@at",
        "!bang",
        "headline:",
        "use: none",
        "[post]",
        "\\[post] literal",
        "@TITLE@ @ID@ @ARTICLE@",
        "",
        "   \n \n",
        "\u0000\u0007\uFEFF\uFFFFx"
      })
  void whateverIsPastedReadsBack(String pasted) {
    assertThat(paragraphs("T: \"x\" \\ # y", pasted)).isNotEmpty();
    assertThat(paragraphs("", "Before.\n\n" + pasted + "\n\nAfter."))
        .contains("Before.")
        .endsWith("After.");
  }

  @Test
  void theTitleIsKept() {
    Bank bank = read(NewBank.text("He said: \"No\" \\ it's # 1", TEXT)).bank().orElseThrow();
    assertThat(bank.about().title()).isEqualTo("He said: \"No\" \\ it's # 1");
    assertThat(read(NewBank.text(" ", TEXT)).bank().orElseThrow().about().title())
        .isEqualTo("Untitled");
  }

  @Test
  void everyExampleUncommentedPlays() {
    String text =
        NewBank.text("The plan", TEXT)
            .lines()
            .map(l -> l.matches("#(  |cast|ledger).*") ? l.substring(1) : l)
            .collect(Collectors.joining("\n", "", "\n"));
    BankYaml.Read read = read(text);
    assertThat(read.problems()).isEmpty();
    List<Question> questions = read.bank().orElseThrow().questions();
    assertThat(questions).extracting(q -> q.kind()).containsExactlyInAnyOrder(Kind.values());
    assertThat(questions)
        .allSatisfy(
            q -> {
              assertThat(Marker.mark(q, Marker.perfect(q.solution().orElseThrow().key())).credit())
                  .isEqualTo(1);
              assertThat(q.solution().orElseThrow().evidence())
                  .isNotEmpty()
                  .allSatisfy(e -> assertThat(e.span()).isPresent());
            });
  }
}
