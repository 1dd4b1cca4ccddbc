package onrecord.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines that add up to a mended draft. */
class MendedLineTest {
  private static final Prompt.Desk DESK =
      new Prompt.Desk(
          Kind.COPYDESK,
          "Mend it.",
          Draft.of(List.of("About forty people were on the ferry, and forty on the quay.")),
          Optional.of(3));

  private Answer.Filled answer = new Answer.Filled(Map.of());

  private List<String> types(String line) {
    MendedLine mended = MendedLine.of(DESK, answer, line);
    answer = mended.answer();
    return mended.wrong().stream().map(Misread::says).toList();
  }

  private void stands(String written) {
    assertThat(AnswerText.write(answer)).isEqualTo(written);
  }

  @Test
  void everyLineAddsItsChanges() {
    assertThat(types("About > Exactly; people > sailors")).isEmpty();
    assertThat(types("ferry > -")).isEmpty();
    stands("1=Exactly; 3=sailors; 7=-");
  }

  @Test
  void aPartThatIsWrongLeavesTheGoodOnesStanding() {
    assertThat(types("About > Exactly; forty > 41; ship > boat; ferry > boat"))
        .containsExactly(
            "\"forty\" stands 2 times in the draft. Say which by a word beside it on both sides of"
                + " the sign >: About forty > About right words; or and forty > and right words.",
            "\"ship\" does not stand in the draft.");
    stands("1=Exactly; 7=boat");
  }

  @Test
  void theSameWordsAgainReplaceAChange() {
    types("ferry > boat");
    assertThat(types("ferry > ship")).isEmpty();
    stands("7=ship");
    assertThat(types("ship > raft")).isEmpty();
    stands("7=raft");
    assertThat(types("the ferry > a raft")).isEmpty();
    stands("6-7=a raft");
  }

  @Test
  void wordsChangedIntoThemselvesTakeAChangeBack() {
    types("ferry > boat; About > Some");
    assertThat(types("ferry > ferry")).isEmpty();
    stands("1=Some");
    assertThat(types("ferry > ferry")).containsExactly("\"ferry > ferry\" changes nothing.");
    stands("1=Some");
  }

  @Test
  void twoPartsOfOneLineDoNotChangeTheSameWords() {
    assertThat(types("ferry > boat; the ferry > a boat"))
        .containsExactly("\"the ferry > a boat\" changes words that are changed already.");
    stands("7=boat");
  }

  @Test
  void wordsThatStandTwiceAreToldApartByTheWordsBesideThem() {
    assertThat(Sample.apart(DESK.draft())).contains("About forty > About right words");
    assertThat(types("and forty > and thirty")).isEmpty();
    stands("8-9=and thirty");
  }

  @Test
  void aDraftIsCutIntoItsParagraphs() {
    Draft draft = Draft.of(List.of("One two.", "Three."));
    assertThat(draft.paragraph(0)).isEqualTo(new WordRange(1, 2));
    assertThat(draft.paragraph(1)).isEqualTo(new WordRange(3, 3));
  }
}
