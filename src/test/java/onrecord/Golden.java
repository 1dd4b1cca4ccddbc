package onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;
import onrecord.page.Tone;

/**
 * Compares a text with a file under {@code src/test/resources}; {@code -DupdateGolden=true} writes
 * the file anew, never in CI.
 */
public final class Golden {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private Golden() {}

  /** Demands that the text equals the file of that name. */
  public static void check(String name, String text) {
    Path file = RESOURCES.resolve(name);
    boolean update = Boolean.getBoolean("updateGolden") && System.getenv("CI") == null;
    try {
      if (update) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertThat(file).as("golden file; -DupdateGolden=true writes it").exists();
      assertThat(text).as(name).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page as text, and below it a grid of its tones: one sign for each cell. */
  public static String frame(Page page) {
    String tones =
        page.lines().stream()
            .map(Golden::tones)
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"));
    String caret = page.caret().map(c -> "caret " + c.column() + "," + c.row()).orElse("no caret");
    return page.size()
        + ", "
        + caret
        + "\n"
        + page.text()
        + "\n"
        + "=".repeat(20)
        + "\n"
        + tones
        + "\n";
  }

  private static String tones(Line line) {
    return line.runs().stream()
        .map(run -> String.valueOf(sign(run)).repeat(Cells.width(run.text())))
        .collect(Collectors.joining());
  }

  private static char sign(Run run) {
    return run.tone() == Tone.PLAIN ? ' ' : "Pqahespnrw~cfx".charAt(run.tone().ordinal());
  }
}
