package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.records.Standing;
import onrecord.tui.Effect;
import onrecord.tui.Msg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first screen offers a round to go on with only while its unit can be had. */
class LeftRoundTest {
  @TempDir Path folder;

  @Test
  void aRoundOnAFileIsOfferedInItsOwnSessionOnly() throws IOException {
    Path data = folder.resolve("data");
    try (Workplace first = new Workplace(data, 0)) {
      first.run(new Effect.Begin("storm", "ten", List.of()));
      first.run(new Effect.Begin(file().toString(), "ten", List.of()));
      assertThat(offered(first)).contains("mine");
    }
    try (Workplace later = new Workplace(data, 1)) {
      assertThat(offered(later)).contains("storm");
    }
  }

  private Path file() throws IOException {
    return Files.writeString(
        folder.resolve("mine.yaml"),
        """
        title: Mine
        article: |
          The bridge at Venn was shut on Friday.
        questions:
          - short: What was shut, by the report?
            answer: bridge
            evidence: The bridge at Venn was shut
            why: The report names it in its one sentence, and nothing else was shut.
            skill: context
            depth: locate
        """);
  }

  private static Optional<String> offered(Workplace place) {
    Msg.HomeLoaded home = (Msg.HomeLoaded) place.run(new Effect.LoadHome()).orElseThrow();
    return home.overview().standing().open().map(Standing.Left::unit);
  }
}
