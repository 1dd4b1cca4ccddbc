package onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the table of rooms in docs/architecture.md against the compiled program, and shows on the
 * crooked little house below onrecord.crooked that every law would notice its breach.
 */
class ArchitectureTest {
  private static final HouseLaws LAWS = new HouseLaws(Rooms.below("onrecord"));
  private static final HouseLaws CROOKED = new HouseLaws(Rooms.below("onrecord.crooked"));

  private final JavaClasses crookedHouse =
      new ClassFileImporter().importPackages("onrecord.crooked");

  @TestFactory
  Stream<DynamicTest> theProgramKeeps() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("onrecord");
    return LAWS.all().stream()
        .map(law -> DynamicTest.dynamicTest(law.getDescription(), () -> law.check(program)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          room corpus imports only from    | corpus.KnowsTheBank
          room value imports only from     | value.ReadsYaml
          room page imports only from      | page.AsksADatabase
          room page imports only from      | page.DrawsAWindow
          every package is a room          | attic.NobodysRoom
          rooms form no cycles             | Cycle detected
          Main knows only the commands     | crooked.Main
          pure rooms know no file          | tui.OpensAFile
          pure rooms know no file          | tui.HoldsAClock
          pure rooms ask no clock          | grading.AsksTheClock
          pure rooms ask no clock          | Instant.now()
          pure rooms ask no clock          | grading.RollsDice
          pure rooms ask no clock          | grading.SpeaksTheMachinesLanguage
          pure rooms ask no clock          | String.toLowerCase()
          only Main and cli print          | bank.Prints
          only Main and cli print          | bank.Leaves
          only Main and cli read           | bank.ReadsEnvironment
          static fields are final          | bank.Counts.count
          static fields hold nothing       | bank.Remembers.SEEN
          """)
  void aBreachIsNoticed(String law, String culprit) {
    assertThat(findings(law)).anySatisfy(finding -> assertThat(finding).contains(culprit));
  }

  @Test
  void whatIsAllowedIsNotReported() {
    assertThat(CROOKED.all().stream().flatMap(law -> findings(law).stream()))
        .noneMatch(finding -> finding.matches("(?s)\\w+ <onrecord\\.crooked\\.\\w+\\.Upright.*"));
  }

  @Test
  void importsReachThroughOtherRooms() {
    Rooms rooms = Rooms.below("onrecord");
    assertThat(rooms.reach(rooms.named("study")))
        .containsExactlyInAnyOrder("study", "records", "grading", "bank", "corpus", "value");
  }

  private List<String> findings(String law) {
    return CROOKED.all().stream()
        .filter(rule -> rule.getDescription().startsWith(law))
        .flatMap(rule -> findings(rule).stream())
        .toList();
  }

  private List<String> findings(ArchRule rule) {
    return rule.evaluate(crookedHouse).getFailureReport().getDetails();
  }
}
