package onrecord.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Answer;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.bank.Source;
import onrecord.bank.Tenure;
import onrecord.bank.Wording;
import onrecord.value.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys that say what words matter, and offices that count only while they were held. */
class WordingTest {
  private static final LocalDate THEN = LocalDate.of(2022, 11, 10);
  private static final Wording WORDING =
      new Wording(
          List.of(List.of("blown up", "blew up", "destroyed"), List.of("bridge", "crossing")),
          List.of("Ukrainian"),
          List.of("reportedly", "overnight"));
  private static final Source EARLIER =
      new Source(
          "wall",
          "Ben Wall",
          List.of(),
          "",
          Source.Sort.PERSON,
          List.of(
              new Tenure(
                  "defence secretary",
                  Optional.of(LocalDate.of(2019, 7, 24)),
                  Optional.of(LocalDate.of(2023, 8, 31)))));
  private static final Source LATER =
      new Source(
          "shap",
          "Grace Shap",
          List.of(),
          "energy secretary",
          Source.Sort.PERSON,
          List.of(
              new Tenure(
                  "defence secretary", Optional.of(LocalDate.of(2023, 8, 31)), Optional.empty())));

  private static Verdict words(String typed) {
    Key key =
        new Key.Typed(
            List.of("the bridge was destroyed by retreating troops"),
            BigDecimal.ZERO,
            List.of(),
            Optional.of(THEN),
            WORDING,
            List.of());
    return Marker.mark(
        new Prompt.Typed(Kind.SHORT, "What happened?", Prompt.Typed.Sort.WORDS, ""),
        key,
        new Answer.Written(typed));
  }

  private static Verdict name(Source right, LocalDate day, String typed) {
    Key key =
        new Key.Typed(right.names(), BigDecimal.ZERO, List.of(EARLIER, LATER), Optional.of(day));
    return Marker.mark(
        new Prompt.Typed(Kind.WHO, "Who said it?", Prompt.Typed.Sort.NAME, ""),
        key,
        new Answer.Written(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the bridge was destroyed by retreating troops | 1 | phrase.same-words
          troops blew up the bridge                     | 1 | phrase.must-groups
          The crossing was reportedly blown up overnight| 1 | phrase.must-groups
          the bridge, destroied                         | 1 | phrase.must-groups
          the bridge was not destroyed                  | 0 | veto.negation
          Ukrainian troops destroyed the bridge         | 0 | veto.must-not
          the bridge                                    | .25 | phrase.must
          retreating troops                             | 0 | phrase.must
          the bridge was destroyed by aliens            | .5 | words.unaccounted
          14 troops destroyed the bridge                | .5 | words.unaccounted
          """)
  void groupsDecideAndEveryOtherWordIsAccountedFor(String typed, double credit, String rule) {
    Verdict verdict = words(typed);
    assertThat(verdict.credit()).as(verdict.toString()).isEqualTo(credit);
    assertThat(verdict.rules()).contains(rule);
  }

  @Test
  void anOfficeIsItsHoldersOnTheDayOfTheReport() {
    Verdict then = name(EARLIER, THEN, "the defence secretary");
    assertThat(then.status()).isEqualTo(Status.NOTED);
    assertThat(then.rules()).containsExactly("name.role");
    Verdict wrong = name(LATER, THEN, "the defence secretary");
    assertThat(wrong.status()).isEqualTo(Status.NEAR_MISS);
    assertThat(wrong.says()).contains("Ben Wall");
    assertThat(name(LATER, LocalDate.of(2024, 1, 1), "defence secretary").credit()).isEqualTo(1);
  }

  @Test
  void anOfficeOfAnotherTimeIsRefusedAndSaysSo() {
    Verdict before = name(EARLIER, LocalDate.of(2018, 1, 1), "the defence secretary");
    assertThat(before.status()).isEqualTo(Status.NEAR_MISS);
    assertThat(before.rules()).containsExactly("veto.role-date");
  }

  @Test
  void twoHoldersOnOneDayAreAskedApart() {
    Verdict change = name(EARLIER, LocalDate.of(2023, 8, 31), "defence secretary");
    assertThat(change.status()).isEqualTo(Status.UNREADABLE);
  }

  @Test
  void aRoleWithoutDaysAlwaysCounts() {
    assertThat(name(LATER, THEN, "the energy secretary").credit()).isEqualTo(1);
    assertThat(name(EARLIER, THEN, "the energy secretary").credit()).isZero();
  }
}
