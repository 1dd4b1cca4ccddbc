package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions of a unit are known without its bank being read, until its file changes. */
class AskedIdsTest {
  private static final String BANK =
      """
      title: The ferry
      articles:
        - id: ferry
          headline: A ferry is late
          licence: CC-BY-4.0
          text: The ferry came at noon with forty people.
      questions:
        - {id: noon, short: When did it come?, answer: at noon, evidence: at noon, why: It says so.}
        - {id: forty, was: [many], number: How many came?, answer: 40, evidence: forty people, why: So.}
      """;

  @TempDir Path folder;

  private Map<String, List<List<String>>> asked(String... units) {
    Library library = Library.open(List.of(folder), Optional.empty());
    return new AskedIds(folder.resolve("cache/asked")).of(Set.of(units), library);
  }

  private void bank(String text) throws IOException {
    Files.createDirectories(folder.resolve("quizzes"));
    Files.writeString(folder.resolve("quizzes/ferry.yaml"), text);
  }

  @Test
  void aChangedFileIsReadAgainAndAnUnchangedOneIsNot() throws IOException {
    bank(BANK);
    List<List<String>> both = List.of(List.of("noon"), List.of("forty", "many"));
    assertThat(asked("ferry", "gone")).isEqualTo(Map.of("ferry", both));
    Path kept = folder.resolve("cache/asked");
    String line = Files.readString(kept);
    Files.writeString(kept, line.replace("noon", "dusk"));
    assertThat(asked("ferry").get("ferry")).contains(List.of("dusk"));
    bank(BANK.replace("id: noon", "id: time"));
    assertThat(asked("ferry").get("ferry")).startsWith(List.of("time"));
    assertThat(Files.readString(kept)).hasLineCount(1);
  }

  @Test
  void nothingIsAskedOfAUnitThatIsNotThere() throws IOException {
    bank(BANK);
    assertThat(asked("gone")).isEmpty();
    assertThat(folder.resolve("cache/asked")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no tab", "\n", "\t\t", "\tnoon", "ferry\tx", "no tab\n\n\t\t\nferry\tx"})
  void whateverStandsInTheCacheDoesNoHarm(String damaged) throws IOException {
    bank(BANK);
    Path kept = folder.resolve("cache/asked");
    Files.createDirectories(kept.getParent());
    Files.writeString(kept, damaged);
    assertThat(asked("ferry").get("ferry")).hasSize(2);
    assertThat(Files.readString(kept)).hasLineCount(1).startsWith("ferry ");
    Files.writeString(kept, Files.readString(kept).replace("noon", ","));
    assertThat(asked("ferry").get("ferry")).containsExactly(List.of("forty", "many"));
  }
}
