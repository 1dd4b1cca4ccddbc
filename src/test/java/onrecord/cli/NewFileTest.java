package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import onrecord.records.RecordsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new file is there whole or not at all, and nothing is written over. */
class NewFileTest {
  @TempDir Path folder;

  @Test
  void aFullDiskNamesTheFileAndLeavesNothing() {
    Path file = folder.resolve("all.jsonl");
    NewFile.Content content =
        out -> {
          out.write(new byte[100_000]);
          throw new IOException("No space left on device");
        };
    assertThatThrownBy(() -> NewFile.write(file, content))
        .isInstanceOfSatisfying(
            FileSystemException.class,
            e ->
                assertThat(Trouble.line(e))
                    .isEqualTo("onrecord: " + file + ": No space left on device."));
    assertThat(file).doesNotExist();
  }

  @Test
  void aStoreThatFailsLeavesNothing() {
    Path file = folder.resolve("all.jsonl");
    RecordsException damaged =
        new RecordsException(RecordsException.Reason.DAMAGED, "It is damaged.", "Start again.");
    NewFile.Content content =
        out -> {
          out.write('a');
          throw damaged;
        };
    assertThatThrownBy(() -> NewFile.write(file, content)).isSameAs(damaged);
    assertThat(Trouble.line(damaged)).isEqualTo("onrecord: It is damaged. Start again.");
    assertThat(file).doesNotExist();
  }

  @Test
  void whatIsThereStays() throws IOException {
    Path file = Files.writeString(folder.resolve("dear.txt"), "dear");
    assertThatThrownBy(() -> NewFile.write(file, out -> out.write('a')))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("dear");
  }
}
