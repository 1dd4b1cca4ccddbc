package onrecord.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Demands a sentence for every rule that marking can name, found where rules are named. */
class RuleTest {
  private static final Path ROOMS =
      Path.of(System.getProperty("onrecord.home", "."), "src", "main", "java", "onrecord");
  private static final Pattern DOTTED = Pattern.compile("\"([a-z]+\\.[a-z]+(?:-[a-z]+)*)\"");
  private static final Pattern BARE =
      Pattern.compile(
          "(?:ofCredit\\((?:[^;\"]*)|List\\.of\\(\"empty\"\\)|correct\\()\"([a-z0-9-]+)\"");

  @Test
  void everyRuleThatIsNamedHasASentence() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String room : List.of("value", "grading")) {
      for (Path file : files(ROOMS.resolve(room))) {
        gather(Files.readString(file), named);
      }
    }
    assertThat(named)
        .hasSizeGreaterThan(70)
        .contains("veto.transposed", "words.unaccounted", "name.spelling", "listed", "pairs");
    assertThat(named).allSatisfy(id -> assertThat(Rule.of(id)).as(id).isPresent());
  }

  private static List<Path> files(Path room) throws IOException {
    try (Stream<Path> files = Files.walk(room)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("Rule.java"))
          .toList();
    }
  }

  private static void gather(String source, Set<String> named) {
    for (Pattern pattern : List.of(DOTTED, BARE)) {
      Matcher matcher = pattern.matcher(source);
      while (matcher.find()) {
        named.add(matcher.group(1));
      }
    }
    named.removeIf(name -> name.endsWith(".tsv"));
  }

  @Test
  void noRuleIsExplainedThatNothingNames() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String room : List.of("value", "grading")) {
      for (Path file : files(ROOMS.resolve(room))) {
        all.append(Files.readString(file));
      }
    }
    assertThat(Rule.values())
        .allSatisfy(rule -> assertThat(all).as(rule.id()).contains("\"" + rule.id() + "\""));
  }

  @Test
  void namesAreUniqueAndSentencesAreSentences() {
    assertThat(Arrays.stream(Rule.values()).map(Rule::id)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Rule.values()).map(Rule::means))
        .allSatisfy(sentence -> assertThat(sentence).matches("[A-Z][^.]*\\."));
  }

  @Test
  void aVerdictIsExplainedRuleByRule() {
    assertThat(Rule.explain(List.of("veto.sign", "new.rule")))
        .containsExactly(
            "veto.sign: The figure has the opposite sign: a veto.", "new.rule: new.rule");
  }
}
