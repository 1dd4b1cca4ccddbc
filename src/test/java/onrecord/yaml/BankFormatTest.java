package onrecord.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.bank.Kind;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds the manual and the schema for editors against what the reader knows. */
class BankFormatTest {
  private static final Path DOCS = Path.of(System.getProperty("onrecord.home", ""), "docs");

  private static String manual() throws IOException {
    return Files.readString(DOCS.resolve("bank-format.md"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static Map<String, Object> definitions() throws IOException {
    String json = Files.readString(DOCS.resolve("bank.schema.json"));
    return map(map(new Load(LoadSettings.builder().build()).loadFromString(json)).get("$defs"));
  }

  @Test
  void everyFindingIsExplained() throws IOException {
    String manual = manual();
    assertThat(Finding.values())
        .allSatisfy(f -> assertThat(manual).contains("| " + f.id() + " | " + f.title()));
  }

  @Test
  void everyKeyAndKindIsInTheManual() throws IOException {
    String manual = manual();
    Set<String> keys = new TreeSet<>(Keys.COMMON);
    List.of(Keys.values()).forEach(k -> keys.addAll(k.own()));
    keys.removeIf(key -> Pattern.compile("`[^`\n]*\\b" + key + "\\b").matcher(manual).find());
    assertThat(keys).isEmpty();
    assertThat(List.of(Kind.values()))
        .allSatisfy(kind -> assertThat(manual).contains("**`" + kind.word() + "`**"));
  }

  @Test
  void everyWholeBankOfTheManualReads() throws IOException {
    Matcher block = Pattern.compile("```yaml\n(title:.*?)```", Pattern.DOTALL).matcher(manual());
    List<BankYaml.Read> banks = new ArrayList<>();
    while (block.find()) {
      banks.add(
          BankYaml.read(new BankYaml.Source("manual.yaml", block.group(1)), Harbour::article));
    }
    assertThat(banks)
        .hasSize(2)
        .allSatisfy(
            read -> {
              assertThat(read.problems()).isEmpty();
              assertThat(read.bank().orElseThrow().questions()).isNotEmpty();
            });
  }

  @Test
  void theSchemaKnowsTheSameKeys() throws IOException {
    Map<String, Object> definitions = definitions();
    for (Keys keys : Keys.values()) {
      Map<String, Object> definition = map(definitions.get(name(keys)));
      assertThat(map(definition.get("properties")).keySet()).as(name(keys)).isEqualTo(keys.all());
      assertThat(new TreeSet<>((List<?>) definition.getOrDefault("required", List.of())))
          .as(name(keys))
          .isEqualTo(new TreeSet<Object>(keys.required()));
      assertThat(definition.get("additionalProperties")).isEqualTo(false);
    }
  }

  @Test
  void theSchemaKnowsTheSameWords() throws IOException {
    Map<String, Object> definitions = definitions();
    assertThat(map(definitions.get("skill")).get("enum")).isEqualTo(QuestionReader.skillWords());
    assertThat(map(definitions.get("depth")).get("enum")).isEqualTo(QuestionReader.depths());
    assertThat(map(definitions.get("source-sort")).get("enum")).isEqualTo(CastReader.sorts());
    assertThat(map(definitions.get("approximator")).get("enum"))
        .isEqualTo(LedgerReader.approximators());
    assertThat(map(definitions.get("claim-status")).get("enum")).isEqualTo(LedgerReader.statuses());
    assertThat(map(definitions.get("how")).get("enum")).isEqualTo(LedgerReader.hows());
    List<?> kinds = (List<?>) map(definitions.get("question")).get("oneOf");
    assertThat(kinds.toString())
        .isEqualTo(
            Arrays.stream(Kind.values())
                .map(Kind::word)
                .map(w -> "{$ref=#/$defs/" + w + "}")
                .collect(Collectors.toList())
                .toString());
  }

  private static String name(Keys keys) {
    return keys.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
