package onrecord.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onrecord.Generated;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
  private static final String REPORT =
      """
      id: harbour
      headline: Council votes on the harbour
      outlet: daily newspaper
      date: 2022-11-10
      date-basis: inferred
      based-on: one, two
      licence: CC-BY-4.0

      The council approved the plan
      on Tuesday.

      [subhead] What next?

      [post] A post with “curly” quotes.

      \\[sic] stays prose.

      [noise] Read also
      """;

  private static ArticleText.Parsed parse(String text) {
    return ArticleText.parse(ArticleText.Origin.file("a.txt", "a"), text);
  }

  private static Article article(String text) {
    return parse(text).article().orElseThrow();
  }

  @Test
  void theHeadIsReadFieldByField() {
    Article article = article(REPORT);
    Head head = article.head();
    assertThat(article.id()).isEqualTo("harbour");
    assertThat(head.headline()).isEqualTo("Council votes on the harbour");
    assertThat(head.date()).contains(LocalDate.of(2022, 11, 10));
    assertThat(head.dateStated()).isFalse();
    assertThat(head.basedOn()).containsExactly("one", "two");
    assertThat(head.mayBePassedOn()).isTrue();
  }

  @Test
  void paragraphsAreJoinedMarkedAndNumberedAfterTheHeadline() {
    Article article = article(REPORT);
    assertThat(article.paragraphs())
        .extracting(Paragraph::kind)
        .containsExactly(
            ParagraphKind.HEADLINE,
            ParagraphKind.PROSE,
            ParagraphKind.SUBHEAD,
            ParagraphKind.POST,
            ParagraphKind.PROSE,
            ParagraphKind.NOISE);
    assertThat(article.paragraphs().get(1).text())
        .isEqualTo("The council approved the plan on Tuesday.");
    assertThat(article.paragraphs().get(4).text()).isEqualTo("[sic] stays prose.");
    assertThat(article.paragraphs().get(1).place()).isEqualTo(new Place("a.txt", 9, 1));
  }

  @Test
  void windowsLineEndsGiveTheSameArticle() {
    assertThat(article(REPORT.replace("\n", "\r\n"))).isEqualTo(article(REPORT));
  }

  @Test
  void everyMistakeInTheHeadIsToldWithItsPlace() {
    ArticleText.Parsed parsed =
        parse(
            """
            headline: A
            headline: B
            colour: red
            date: 10 November
            date-basis: guessed
            use: profit
            no colon here

            Text.
            """);
    assertThat(parsed.article()).isEmpty();
    assertThat(parsed.problems())
        .extracting(p -> p.id() + " " + p.place().line() + ":" + p.place().column())
        .containsExactlyInAnyOrder("A5 2:1", "A4 3:1", "A7 4:7", "A8 5:13", "A9 6:6", "A3 7:1");
  }

  @Test
  void anArticleNeedsAHeadlineAndText() {
    assertThat(parse("headline: A\n\n").problems()).extracting(Problem::id).contains("A2");
    assertThat(parse("Only text.").problems()).extracting(Problem::id).contains("A1");
    assertThat(parse("headline: A\n\n[post]\n\nText").problems())
        .extracting(Problem::id)
        .contains("A6");
  }

  @Test
  void aTextInsideABankTakesTheBanksTitle() {
    ArticleText.Origin origin = new ArticleText.Origin(new Place("b.yaml", 3, 3), "b", "The title");
    ArticleText.Parsed parsed = ArticleText.parse(origin, "Note: this is text.\n\nMore.");
    assertThat(parsed.article().orElseThrow().head().headline()).isEqualTo("The title");
    assertThat(parsed.article().orElseThrow().paragraphs()).hasSize(3);
    assertThat(parsed.article().orElseThrow().paragraphs().get(2).place())
        .isEqualTo(new Place("b.yaml", 5, 3));
  }

  @Test
  void controlAndDirectionCharactersAreDroppedAtTheDoor() {
    String cleaned = CleanText.line("a\u0007b\u202Ec\u200Bd\u00A0e\te\u0301");
    assertThat(cleaned).isEqualTo("abcd e \u00E9");
  }

  @Test
  void noTextMakesItThrow() {
    Generated.seeds(
        500,
        (random, seed) -> {
          String text = "headline: x\n\n" + Generated.text(random, 80).replace(' ', '\n');
          for (Paragraph p : parse(text).article().map(Article::paragraphs).orElse(List.of())) {
            assertThat(p.text().codePoints()).noneMatch(Character::isISOControl);
          }
        });
  }
}
