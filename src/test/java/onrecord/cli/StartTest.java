package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bare start and {@code play} wait for no library of the command line. */
class StartTest {
  @TempDir Path folder;

  @Test
  void theTrainerLoadsNoCommandLineLibrary() throws Exception {
    String bare = loadedBy("--plain", "--data", folder.toString());
    assertThat(bare).contains("onrecord.cli.Trainer").doesNotContain("picocli");
    String play = loadedBy("play", "nothing", "--plain", "--data", folder.toString());
    assertThat(play).contains("onrecord.cli.Trainer").doesNotContain("picocli");
  }

  @Test
  void aListDoesLoadIt() throws Exception {
    assertThat(loadedBy("units", "--data", folder.toString())).contains("picocli.CommandLine");
  }

  private String loadedBy(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "onrecord.Main"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
