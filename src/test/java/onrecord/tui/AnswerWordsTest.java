package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.bank.AnswerWords;
import onrecord.bank.Prompt;
import org.junit.jupiter.api.Test;

/** An answer told again in the words its learner saw. */
class AnswerWordsTest {
  private static String words(Prompt prompt, String typed) {
    return AnswerWords.of(prompt, Desk.read(prompt, typed));
  }

  @Test
  void everyKindIsToldWithoutIds() {
    assertThat(words(Desk.who(), "c")).isEqualTo("Olena Marchenko");
    assertThat(words(Desk.several(), "c a")).isEqualTo("the ferry was full; no one was hurt");
    assertThat(words(Desk.form(), "41; b; c; a"))
        .isEqualTo(
            "value: 41; what it counts: crew; how exact: more than; who says so: Olena Marchenko");
    assertThat(words(Desk.match(), "1d")).isEqualTo("Olena Marchenko: the company was to blame");
    assertThat(words(Desk.grid(3), "b, -")).startsWith("passengers on board, A, Friday: 41; ");
    assertThat(words(Desk.relay(), "21")).isEqualTo("mayor > agency");
    assertThat(words(Desk.mark(3), "1 2")).isEqualTo("sentences 1, 2");
    assertThat(words(CompareEntryTest.PROMPT, "1 1 a"))
        .startsWith("first passage, sentence 1; second passage, sentence 1; ");
  }
}
