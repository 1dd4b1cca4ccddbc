package onrecord.terminal;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.page.Size;

/**
 * The modes and the size of the terminal, through the program stty: calling the system ourselves
 * costs 100 ms more at the start.
 */
final class Stty {
  static final Path TTY = Path.of("/dev/tty");

  private static final String RAW =
      "stty size -icanon -echo -isig -iexten -ixon -icrnl -inlcr -igncr -istrip min 1 time 0";
  private static final Pattern SIZE = Pattern.compile("(?m)^(\\d{1,4}) (\\d{1,4})$");
  private static final Pattern MODES = Pattern.compile("(?m)^[\\w:;=.,-]*:[\\w:;=.,-]*$");
  private static final Size USUAL = new Size(80, 24);

  private final File terminal;
  private Optional<String> found = Optional.empty();

  /** Of the terminal from which the program was started. */
  Stty() {
    this(TTY);
  }

  Stty(Path terminal) {
    this.terminal = terminal.toFile();
  }

  /** Makes every key come at once and unchanged; remembers the modes as found, the first time. */
  Size raw() throws IOException {
    String said = run(found.isPresent() ? RAW : "stty -g && " + RAW);
    Matcher modes = MODES.matcher(said);
    if (found.isEmpty() && modes.find()) {
      found = Optional.of(modes.group());
    }
    return size(said);
  }

  /** Puts the modes back as they were found. */
  void restore() throws IOException {
    run("stty " + found.orElse("sane"));
  }

  Size size() throws IOException {
    return size(run("stty size"));
  }

  /** Stops all processes of our group, as the terminal itself would; returns when they go on. */
  void stop() throws IOException {
    run("kill -s TSTP 0");
  }

  private static Size size(String said) {
    Matcher size = SIZE.matcher(said);
    boolean told = size.find() && !size.group(1).equals("0") && !size.group(2).equals("0");
    return told
        ? new Size(Integer.parseInt(size.group(2)), Integer.parseInt(size.group(1)))
        : USUAL;
  }

  private String run(String line) throws IOException {
    Process process =
        new ProcessBuilder(List.of("sh", "-c", line))
            .redirectInput(Redirect.from(terminal))
            .redirectError(Redirect.DISCARD)
            .start();
    try (var said = process.getInputStream()) {
      return new String(said.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
