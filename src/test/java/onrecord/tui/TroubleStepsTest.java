package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import onrecord.bank.Bank;
import onrecord.bank.Question;
import onrecord.cli.Answers;
import onrecord.cli.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong, or changes, while a learner is in the middle of something. */
class TroubleStepsTest {
  private static final List<String> TWO = List.of("a-behind-the-fear", "c-limiting-word");
  private static final Msg FULL = new Msg.Failed("The disk is full.", "Make room on it.");

  @TempDir Path data;

  private Student asked() {
    return Student.at(data, Student.USUAL).hasOpen("kherson", TWO).opens().presses("g");
  }

  private static Bank without(Bank bank, String id) {
    return with(bank, bank.questions().stream().filter(q -> !q.id().equals(id)).toList());
  }

  private static Bank with(Bank bank, List<Question> questions) {
    return new Bank(
        bank.id(),
        bank.about(),
        bank.articles(),
        bank.cast(),
        bank.ledger(),
        questions,
        bank.place());
  }

  @Test
  void enterPressedTwiceStoresOneAnswer() {
    try (Student ana = asked()) {
      ana.holdsTheDisk().answers(Answers::right).presses("Enter", "Enter", "b");
      ana.seesNothingOf("Right.").letsGoOfTheDisk().sees("Right.", "1 of 2");
      assertThat(ana.attempts()).hasSize(1);
    }
  }

  @Test
  void anAnswerThatCouldNotBeStoredIsStillEnteredAndCanBeHandedInAgain() {
    try (Student ana = asked()) {
      ana.holdsTheDisk().answers(Answers::right);
      ana.hears(new Msg.Unstored("The disk is full.", "Make room on it."));
      ana.sees("The disk is full. Make room on it.", "1 of 2");
      ana.presses("Enter").letsGoOfTheDisk().sees("Right.");
    }
  }

  @Test
  void aDraftThatFailsLateDoesNotLoseTheAnswerBeingStored() {
    try (Student ana = asked()) {
      ana.holdsTheDisk().answers(Answers::right).hears(FULL).sees("The disk is full.");
      ana.presses("Enter", "Enter").letsGoOfTheDisk();
      ana.sees("Right.").presses("Enter").sees("2 of 2");
      assertThat(ana.attempts()).hasSize(1);
    }
  }

  @Test
  void aSlipNotedLateIsSeenOnTheNextQuestionAndInTheSummary() {
    try (Student ana = asked()) {
      ana.answers(Answers::wrong).holdsTheDisk().presses("u", "Enter").sees("2 of 2 x ?");
      ana.letsGoOfTheDisk().sees("2 of 2 - ?").answers(Answers::right);
      ana.holdsTheDisk().presses("u", "Enter").sees("All 1 right. 1 slip left out.");
      ana.letsGoOfTheDisk().sees("No answer counts. 2 slips left out.");
    }
  }

  @Test
  void aSlipNotedWhileTheReportIsReadIsSeenOnTheWayBack() {
    try (Student ana = asked()) {
      ana.answers(Answers::wrong).holdsTheDisk().presses("u", "e").sees("Esc leave");
      ana.letsGoOfTheDisk().presses("Esc").sees("Marked as a slip");
    }
  }

  @Test
  void aUnitSavedWhileAnAnswerIsBeingStoredDoesNotLoseIt() {
    try (Student ana = asked()) {
      Bank bank = ana.place().bank("kherson");
      ana.holdsTheDisk().answers(Answers::right);
      ana.hears(new Msg.Changed(bank)).letsGoOfTheDisk().sees("Right.", "1 of 2");
      ana.presses("Enter").sees("2 of 2");
      assertThat(ana.attempts()).hasSize(1);
    }
  }

  @Test
  void aQuestionTakenOutOfTheUnitWhileItsAnswerIsBeingStoredIsStillJudged() {
    try (Student ana = asked()) {
      Bank bank = without(ana.place().bank("kherson"), TWO.getFirst());
      ana.holdsTheDisk().answers(Answers::right);
      ana.hears(new Msg.Changed(bank)).letsGoOfTheDisk().sees("Right.", "of 1");
      ana.seesNothingOf("0 of 1").presses("Enter").sees("1 of 1", "communiqu\u00e9");
    }
  }

  @Test
  void aUnitSavedWhileAskingKeepsWhatIsEntered() {
    try (Student ana = asked()) {
      ana.answers(Answers::right).presses("Enter").types("par");
      ana.hears(new Msg.Changed(ana.place().bank("kherson"))).sees("Taken up as saved.", "par");
      ana.types("tial").sees("partial", "2 of 2");
    }
  }

  @Test
  void aUnitSavedWhileTheReportIsReadLeavesTheReaderInTheReport() {
    try (Student ana = asked()) {
      ana.presses("Tab").sees("Tab question");
      ana.hears(new Msg.Changed(ana.place().bank("kherson"))).sees("Tab question");
    }
  }

  @Test
  void aQuestionTakenOutWhileItIsAskedGivesWayToTheNext() {
    try (Student ana = asked()) {
      ana.hears(new Msg.Changed(without(ana.place().bank("kherson"), TWO.getFirst())));
      ana.sees("1 of 1", "With which adjective");
    }
  }

  @Test
  void aUnitWithoutAnyQuestionOfTheRoundLeadsToTheSummary() {
    try (Student ana = asked()) {
      ana.hears(new Msg.Changed(with(ana.place().bank("kherson"), List.of())));
      ana.sees("end of the round").presses("Enter").sees("Units");
    }
  }

  @Test
  void aUnitSavedWhileAVerdictIsReadIsTakenUp() {
    try (Student ana = asked()) {
      ana.answers(Answers::right).hears(new Msg.Changed(ana.place().bank("kherson")));
      ana.sees("Right.", "Taken up as saved.").presses("Enter").sees("2 of 2");
    }
  }

  @Test
  void aUnitSavedWhileAReportIsReadIsTakenUp() {
    try (Student ana = Student.at(data, Student.USUAL).opens()) {
      ana.presses("u", "Enter", "3").sees("Report C");
      ana.hears(new Msg.Changed(ana.place().bank("kherson"))).sees("Report C");
      ana.presses("Esc").sees("Begin a round", "Taken up as saved.");
    }
  }

  @Test
  void failuresAreToldOnEveryScreenThatWaitsForSomething() {
    try (Student ana = asked()) {
      ana.hears(FULL).sees("The disk is full.", "1 of 2");
      ana.answers(Answers::right).hears(FULL).sees("The disk is full.", "Right.");
      ana.presses("Enter").answers(Answers::right).presses("Enter");
      ana.sees("end of the round").hears(FULL).sees("The disk is full.", "end of the round");
      ana.holdsTheDisk().presses("Enter").hears(FULL).sees("The disk is full.", "Make room on it.");
      ana.letsGoOfTheDisk().presses("Enter").sees("Units").presses("2").sees("Begin a round");
      ana.hears(FULL).sees("The disk is full.", "Begin a round");
    }
  }

  @Test
  void aRoundOpenInAnotherProgramIsNotTakenFromIt() {
    try (Student ana = asked();
        Student ben = ana.beside()) {
      ben.opens().presses("g").sees("This round is open in another window.", "Go on there");
      ben.presses("Enter").sees("Units");
      ana.answers(Answers::right).sees("Right.").presses("Esc");
      ben.presses("g").sees("2 of 2");
    }
  }

  @Test
  void aRoundWhoseUnitIsGoneIsNotOffered() {
    try (Student ana = Student.at(data, Student.USUAL)) {
      ana.hasOpen("lost-unit", List.of("x"))
          .opens()
          .presses("u")
          .sees("Units")
          .seesNothingOf("lost-unit");
      ana.presses("Esc", "Esc").isOut();
    }
  }
}
