package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onrecord.bank.Answer;
import onrecord.bank.Kind;
import onrecord.bank.Layer;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.cli.Answers;
import onrecord.cli.Student;
import onrecord.grading.Certainty;
import onrecord.grading.ShowMe;
import onrecord.records.Attempt;
import onrecord.records.Steps;
import onrecord.value.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certainty, proof, hints and second try around questions of several kinds. */
class LayersTest {
  private static final List<String> TWO = List.of("a-behind-the-fear", "b-span-begins");

  @TempDir Path data;
  private Student ana;

  @BeforeEach
  void sitsDown() {
    ana = Student.at(data, Student.USUAL);
  }

  @AfterEach
  void leaves() {
    ana.close();
  }

  private Student plays(Layer... layers) {
    return ana.hasOpen("kherson", TWO, Set.of(layers)).opens().presses("g");
  }

  /** The program is gone without a word, and started anew. */
  private void killed() {
    ana.close();
    ana = Student.at(data, 1, Student.USUAL, App::start).opens().presses("g");
  }

  private Attempt last() {
    return ana.attempts().getLast();
  }

  private Answer.Marked proof() {
    Question question = ana.question();
    Prompt.Mark prompt = ShowMe.prompt(ana.place().bank("kherson"), question).orElseThrow();
    for (int i = 1; i <= prompt.sentences().size(); i++) {
      Answer.Marked one = Answer.Marked.of(i);
      if (ShowMe.share(prompt, question, one) == 1) {
        return one;
      }
    }
    throw new AssertionError("no one sentence proves " + question.id());
  }

  private void marks(int sentence) {
    String.valueOf(sentence).chars().forEach(c -> ana.presses(String.valueOf((char) c)));
    ana.presses("Space", "Enter");
  }

  @Test
  void whatNoRuleReadsAsADateCostsNothing() {
    plays(Layer.CERTAINTY).answers(Answers::right).presses("3", "Enter").sees("2 of 2");
    ana.types("31 Foo").presses("Enter").sees("I cannot find a date in that.", "31 Foo");
    ana.presses("Ctrl-U").types("99").presses("Enter").sees("I cannot find a date in that.");
    assertThat(ana.attempts()).hasSize(1);
    ana.presses("Ctrl-U").answers(Answers::right).sees("How sure?");
  }

  @Test
  void certaintyIsAskedBeforeAnythingIsTold() {
    plays(Layer.CERTAINTY).answers(Answers::right).sees("How sure?").seesNothingOf("Right.");
    assertThat(ana.attempts()).isEmpty();
    ana.presses("Enter").sees("1 a guess, 2 fairly, 3 certain.");
    ana.presses("3").sees("Right.", "You were certain. +3 marks.");
    assertThat(last().steps()).isEqualTo(Steps.NONE.sure(Certainty.CERTAIN));
    assertThat(last().marks()).contains(3);
  }

  @Test
  void backspaceGoesBackToTheAnswer() {
    plays(Layer.CERTAINTY).answers(Answers::wrong).presses("Backspace").seesNothingOf("How sure?");
    ana.answers(Answers::right).presses("1").sees("You called it a guess. +1 mark.");
    assertThat(last().outcome().status()).isEqualTo(Status.CORRECT);
  }

  @Test
  void aConfidentErrorCostsSixAndStandsFirstUnderTheCorrections() {
    plays(Layer.CERTAINTY).answers(Answers::wrong).presses("2", "Enter");
    ana.answers(Answers::wrong).presses("3").sees("Not quite.").presses("Space");
    ana.sees("You were certain; look again. -6 marks.");
    ana.presses("Enter").sees("Calibration: of 1 answer you were certain of, 0 were right");
    ana.sees("marks -8 of 6.");
    String shown = ana.shown().replaceAll("\\s+", " ");
    String second = ana.place().bank("kherson").question(TWO.get(1)).orElseThrow().stem();
    assertThat(shown).contains("Corrections You were certain: \u201C" + second.substring(0, 20));
    assertThat(last().confidentError()).isTrue();
  }

  @Test
  void anAnswerGivenIsNotLostBeforeItsCertaintyIsSaid() {
    plays(Layer.CERTAINTY).answers(Answers::right);
    killed();
    ana.sees("How sure?", "Taken up where you left it.").presses("2").sees("Right.");
    assertThat(last().marks()).contains(2);
  }

  @Test
  void theProofIsAFigureOfItsOwn() {
    plays(Layer.SHOW_ME).answers(Answers::right).sees("What proves your answer?");
    ana.presses("Enter").sees("Mark at least one sentence");
    int wrong = proof().sentences().first() == 1 ? 2 : 1;
    marks(wrong);
    ana.sees("Right.")
        .presses("Space")
        .sees("Right answer, wrong proof.", "You marked: \u201C" + sentence(wrong));
    assertThat(last().outcome().credit()).isEqualTo(1);
    assertThat(last().steps().proof()).contains(new Steps.Proof(new TreeSet<>(Set.of(wrong)), 0));
    ana.presses("Enter").answers(Answers::right);
    marks(proof().sentences().first());
    ana.sees("The right proof.").seesNothingOf("You marked").presses("Enter");
    ana.sees("Evidence: 1 of 2 proofs right. Right answer, wrong proof: 1.");
  }

  @Test
  void aSentenceThatOnlyNamesTheSpeakerIsNoPartOfTheProof() {
    ana.hasOpen("kherson", List.of("c-ministry-noun"), Set.of(Layer.SHOW_ME, Layer.HINTS));
    ana.opens().presses("g").presses("Ctrl-T", "Ctrl-T").sees("It is this sentence:");
    ana.answers(Answers::right);
    marks(proof().sentences().first());
    ana.sees("The right proof.").seesNothingOf("Missing from the proof");
  }

  @Test
  void theVerdictShowsWhatTheProofLacks() {
    plays(Layer.SHOW_ME).answers(Answers::right);
    int right = proof().sentences().first();
    marks(right == 1 ? 2 : 1);
    ana.sees("Missing from the proof: \u201C" + sentence(right).split(" ")[0]);
  }

  @Test
  void theAnswerStaysInViewWhileItIsProved() {
    plays(Layer.SHOW_ME).answers(Answers::right).sees("What proves your answer?");
    ana.sees("Your answer: Ukrainians", "Marked: none, of at most 3");
    ana.presses("Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down");
    ana.sees("Your answer: Ukrainians", "Marked: none, of at most 3");
  }

  @Test
  void noProofIsAskedForWhereItIsNotOnePassage() {
    for (Question question : ana.place().bank("kherson").questions()) {
      if (Set.of(Kind.ORDER, Kind.SORT, Kind.SOURCING, Kind.GRID, Kind.MATCH)
          .contains(question.kind())) {
        assertThat(ShowMe.prompt(ana.place().bank("kherson"), question)).isEmpty();
      }
    }
    String order =
        ana.place().bank("kherson").questions().stream()
            .filter(q -> q.kind() == Kind.ORDER)
            .findFirst()
            .orElseThrow()
            .id();
    ana.hasOpen("kherson", List.of(order), Set.of(Layer.SHOW_ME)).opens().presses("g");
    ana.answers(Answers::right).sees("Right.").seesNothingOf("What proves");
  }

  @Test
  void aRoundThatWasLeftWithOtherStepsSaysSo() {
    ana.hasOpen("kherson", TWO, Set.of()).opens();
    ana.place().records().prefer(java.util.Optional.of(Set.of(Layer.CERTAINTY)));
    ana.presses("g").sees("1 of 2", "This round keeps the steps it was begun with");
  }

  private String sentence(int number) {
    Prompt.Mark prompt = ShowMe.prompt(ana.place().bank("kherson"), ana.question()).orElseThrow();
    return ana.place()
        .bank("kherson")
        .article(prompt.article())
        .orElseThrow()
        .words(prompt.sentences().get(number - 1));
  }

  @Test
  void theSentenceOfAHintIsNotShownOverTheSentencesToMark() {
    plays(Layer.SHOW_ME, Layer.HINTS).presses("h", "h").sees("It is this sentence:");
    ana.answers(Answers::right).sees("What proves your answer?").seesNothingOf("Hint ");
    marks(proof().sentences().first());
    ana.sees("The right proof.", "2 hints: half less.");
  }

  @Test
  void marksHalfMadeComeBackWithTheCertaintySaidBefore() {
    plays(Layer.SHOW_ME, Layer.CERTAINTY).answers(Answers::right).presses("3", "2", "Space");
    killed();
    ana.sees("What proves your answer?", "Taken up where you left it.").presses("Enter");
    assertThat(last().steps().certainty()).contains(Certainty.CERTAIN);
    assertThat(last().steps().proof().orElseThrow().sentences()).containsExactly(2);
  }

  @Test
  void eachHintCostsAQuarterAndNoMoreThanThereAreIsGiven() {
    plays(Layer.HINTS).presses("h").sees("Hint", "paragraph");
    ana.sees("h hint (-1/4)");
    killed();
    ana.sees("Hint", "paragraph").presses("h").sees("It is this sentence:");
    ana.seesNothingOf("h hint (-1/4)")
        .presses("h")
        .sees("There is no further hint.")
        .answers(Answers::right);
    ana.sees("Right: 0.50 of 1.", "2 hints: half less.");
    assertThat(last().outcome().credit()).isEqualTo(0.5);
    assertThat(last().outcome().status()).isEqualTo(Status.CORRECT);
    ana.presses("Enter").presses("h").seesNothingOf("Hint ").presses("Ctrl-T").sees("Hint ");
  }

  @Test
  void aSecondTryEarnsHalfAndTheFirstAnswerIsKept() {
    plays(Layer.SECOND_TRY).answers(Answers::wrong).sees("Not right yet.");
    assertThat(ana.attempts()).isEmpty();
    killed();
    ana.sees("Another answer earns half of its credit").answers(Answers::right);
    ana.sees("Right: 0.50 of 1.", "At the second try: half the credit.");
    assertThat(last().outcome().credit()).isEqualTo(0.5);
    assertThat(last().steps().tries()).isEqualTo(2);
    assertThat(last().rightAtOnce()).isFalse();
    ana.presses("Enter").answers(Answers::right).sees("Right.");
    assertThat(last().steps()).isEqualTo(Steps.NONE);
  }

  @Test
  void theSameAnswerAgainStands() {
    plays(Layer.SECOND_TRY, Layer.CERTAINTY).answers(Answers::wrong).presses("3");
    ana.sees("Not right yet.").presses("Enter").sees("-6 marks.");
    assertThat(last().steps()).isEqualTo(Steps.NONE.sure(Certainty.CERTAIN));
  }

  @Test
  void nothingIsToldOfAnAnswerThatTheDiskDoesNotHave() {
    plays(Layer.SECOND_TRY).holdsTheDisk().answers(Answers::wrong).seesNothingOf("Not right yet.");
    ana.letsGoOfTheDisk().sees("Not right yet.");
  }

  @Test
  void theLearnersChoiceHoldsForNewRoundsButNeverForTheFirst() {
    ana.opens().presses("u", "Enter", "s").sees("as the unit has them");
    ana.presses("Space").sees("your own choice").presses("2", "Enter");
    ana.sees("with certainty, show me");
    assertThat(ana.place().records().layers()).contains(Set.of(Layer.CERTAINTY, Layer.SHOW_ME));
    ana.presses("s", "u", "Esc").seesNothingOf("with certainty");
    assertThat(ana.place().records().layers()).isEmpty();
    ana.presses("s", "1", "Enter", "Enter");
    assertThat(ana.place().session().round().layers()).containsExactly(Layer.CERTAINTY);
  }

  @Test
  void theFirstRoundHasNoSteps() {
    ana.place().records().prefer(Optional.of(Set.of(Layer.CERTAINTY)));
    ana.opens().presses("Enter");
    assertThat(ana.place().session().round().way()).isEqualTo("first");
    assertThat(ana.place().session().round().layers()).isEmpty();
  }

  @Test
  void theSameStepsInPlainLines() {
    try (Student ben = Student.in(Student.Way.LINES, data.resolve("ben"), 0)) {
      Set<Layer> all = Set.of(Layer.values());
      ben.hasOpen("kherson", TWO, all).opens().says("/g").says("/hint").sees("Hint: ");
      ben.answers(Answers::wrong).sees("How sure? 1 a guess, 2 fairly, 3 certain.").says("3");
      ben.sees("What proves your answer?").says("2").sees("Not right yet.");
      ben.answers(Answers::right).sees("Right: 0.38 of 1.", "-6 marks.", "1 hint: a quarter less.");
      assertThat(ben.attempts().getLast().outcome().credit()).isEqualTo(0.375);
    }
  }
}
