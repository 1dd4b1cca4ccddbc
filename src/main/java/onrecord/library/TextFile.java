package onrecord.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;
import onrecord.yaml.BankYaml;
import onrecord.yaml.Finding;
import onrecord.yaml.PlainText;

/**
 * Reads the text of one file, within bounds; whatever goes wrong is a problem, not an exception.
 */
final class TextFile {
  private TextFile() {}

  /**
   * What a file holds.
   *
   * @param digest 16 hexadecimal digits over the bytes; empty if there are none
   */
  record Content(Optional<String> text, String digest, List<Problem> problems) {}

  static Content read(Path file) {
    Stamp stamp = Stamp.of(file);
    if (!stamp.exists()) {
      return failed(unreadable(file, "there is no such file"));
    }
    if (stamp.size() > BankYaml.LARGEST) {
      return failed(PlainText.tooLarge(file.toString(), stamp.size()));
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(BankYaml.LARGEST + 1);
      PlainText.Decoded decoded = PlainText.decode(file.toString(), bytes);
      return new Content(decoded.text(), new Fingerprint().add(bytes).digits(), decoded.problems());
    } catch (AccessDeniedException denied) {
      return failed(unreadable(file, "the file may not be read"));
    } catch (IOException unreadable) {
      return failed(unreadable(file, "the file cannot be read"));
    }
  }

  private static Content failed(Problem problem) {
    return new Content(Optional.empty(), "", List.of(problem));
  }

  static Problem unreadable(Path file, String wrong) {
    return Problem.error(
        Place.of(file.toString()),
        Finding.UNREADABLE.id(),
        wrong,
        "look at its name, its folder and its permissions");
  }
}
