package onrecord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.corpus.Level;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;
import onrecord.proof.Finding;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What SARIF 2.1.0 requires of a log, sections 3.13 to 3.30 of its text, over findings of all
 * sorts.
 */
class ProblemsSarifTest {
  private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");

  private static JsonNode log(Problem... problems) {
    StringWriter out = new StringWriter();
    new ProblemsSarif(ProblemsSarif.ofBanks(), "1.2.3").write(List.of(problems), out);
    assertThat(out.toString()).endsWith("}\n");
    return new JsonMapper().readTree(out.toString());
  }

  private static Problem at(Place place) {
    return Problem.warning(place, "M2", "the key stands out", "cut the key");
  }

  private static JsonNode placed(Place place) {
    JsonNode location = log(at(place)).at("/runs/0/results/0/locations/0/physicalLocation");
    assertThat(location.isObject()).isTrue();
    return location;
  }

  @Test
  void aLogHasWhatTheFormatRequires() {
    Problem[] problems =
        Stream.of(Finding.values())
            .map(
                f ->
                    new Problem(
                        new Place("quizzes/a.yaml", 3, 5), f.level(), f.name(), "it is", "do"))
            .toArray(Problem[]::new);
    JsonNode log = log(problems);
    assertThat(log.get("version").asString()).isEqualTo("2.1.0");
    assertThat(log.get("$schema").asString()).contains("sarif-2.1.0");
    assertThat(log.get("runs").size()).isEqualTo(1);
    JsonNode run = log.get("runs").get(0);
    assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
    JsonNode driver = run.at("/tool/driver");
    assertThat(driver.get("name").asString()).isEqualTo("onrecord");
    assertThat(driver.get("version").asString()).isEqualTo("1.2.3");
    rules(driver.get("rules"));
    assertThat(run.get("results").size()).isEqualTo(problems.length);
    run.get("results").forEach(result -> result(result, driver.get("rules")));
  }

  private static void rules(JsonNode rules) {
    Set<String> ids = new HashSet<>();
    for (JsonNode rule : rules) {
      assertThat(ids.add(rule.get("id").asString())).isTrue();
      assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
      assertThat(rule.at("/help/text").asString()).endsWith(".");
      assertThat(LEVELS).contains(rule.at("/defaultConfiguration/level").asString());
    }
    assertThat(ids).hasSize(Finding.values().length);
  }

  private static void result(JsonNode result, JsonNode rules) {
    JsonNode rule = rules.get(result.get("ruleIndex").asInt());
    assertThat(result.get("ruleId").asString()).isEqualTo(rule.get("id").asString());
    assertThat(LEVELS).contains(result.get("level").asString());
    assertThat(result.at("/message/text").asString()).isEqualTo("It is. Do.");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("quizzes/a.yaml");
    assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("%SRCROOT%");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(5);
  }

  @Test
  void namesOfFilesAreAddresses() {
    JsonNode place = placed(new Place("my quizzes/w\u00e4hlt #1 50%.yaml", 1, 1));
    String uri = place.at("/artifactLocation/uri").asString();
    assertThat(uri).isEqualTo("my%20quizzes/w%C3%A4hlt%20%231%2050%25.yaml");
    assertThat(URI.create(uri).getPath()).isEqualTo("my quizzes/w\u00e4hlt #1 50%.yaml");
    assertThat(placed(new Place("a\\b.yaml", 1, 1)).at("/artifactLocation/uri").asString())
        .isEqualTo("a/b.yaml");
  }

  @Test
  void aFileElsewhereIsNamedWhole() {
    JsonNode file = placed(new Place("/srv/a b.yaml", 0, 0)).get("artifactLocation");
    assertThat(file.get("uri").asString()).isEqualTo("file:///srv/a%20b.yaml");
    assertThat(file.has("uriBaseId")).isFalse();
  }

  @Test
  void whatIsNotKnownOfAPlaceIsLeftOut() {
    assertThat(placed(Place.of("a.yaml")).has("region")).isFalse();
    JsonNode region = placed(new Place("a.yaml", 7, 0)).get("region");
    assertThat(region.get("startLine").asInt()).isEqualTo(7);
    assertThat(region.has("startColumn")).isFalse();
  }

  @Test
  void anIdWithoutARuleIsWrittenAllTheSame() {
    JsonNode result =
        log(new Problem(Place.of("a"), Level.ERROR, "Z1", "odd?", "see")).at("/runs/0/results/0");
    assertThat(result.get("ruleId").asString()).isEqualTo("Z1");
    assertThat(result.has("ruleIndex")).isFalse();
    assertThat(result.at("/message/text").asString()).isEqualTo("Odd? See.");
  }

  @Test
  void withoutFindingsThereIsARunWithoutResults() {
    assertThat(log().at("/runs/0/results").isArray()).isTrue();
    assertThat(log().at("/runs/0/results").size()).isZero();
  }
}
