package onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import onrecord.bank.Slug;
import onrecord.yaml.BankYaml;
import onrecord.yaml.NewBank;
import onrecord.yaml.PlainText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a text into a file in which questions can be written. */
@Command(
    name = "new",
    header = "Turn a text into a bank: the article, and an example of every kind of question.",
    description = {
      "",
      "The text comes from standard input or from a file: UTF-8 or UTF-16, any line ends."
          + " A first line that stands alone becomes the title. A file that is there already is"
          + " never written over.",
      ""
    })
final class NewCommand implements Callable<Integer> {
  private static final String HOW_TO_PASTE =
      """
      Paste the text, press Enter, then Ctrl-D (on Windows Ctrl-Z and Enter).
      Ctrl-C leaves.
      Some terminals cut lines of more than 4,000 characters; save such a text in a
      file and use --from FILE.""";

  @Option(names = "--title", description = "The title of the bank.")
  private String title = "";

  @Option(names = "--from", paramLabel = "FILE", description = "Read the text from this file.")
  private Optional<Path> from = Optional.empty();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE.yaml",
      description = "The file to write; the title gives its name if it is left out, - prints it.")
  private Optional<Path> file = Optional.empty();

  @Mixin Common common = new Common();

  private final Surroundings around;

  NewCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    if (file.filter(this::taken).isPresent()) {
      return refused(file.get());
    }
    PlainText.Decoded decoded = decoded();
    if (decoded.text().isEmpty()) {
      decoded.problems().forEach(p -> around.err().println(p.headline() + "; " + p.todo() + "."));
      return Exit.NOT_DONE;
    }
    PastedText text = PastedText.of(decoded.text().get());
    if (text.isEmpty()) {
      around.err().println("onrecord: there was no text, so nothing was written.");
      return Exit.NOT_DONE;
    }
    String name = !title.isBlank() ? title : text.title().isEmpty() ? "Untitled" : text.title();
    return written(Printed.one(name), NewBank.text(name, text.body()));
  }

  private boolean taken(Path target) {
    return Files.exists(around.path(target));
  }

  private int refused(Path target) {
    around
        .err()
        .println(
            "onrecord: " + target + " is there already and stays as it is; name another file.");
    return Exit.NOT_DONE;
  }

  private PlainText.Decoded decoded() throws IOException {
    if (from.isPresent()) {
      try (InputStream in = Files.newInputStream(around.path(from.get()))) {
        return PlainText.decode(from.get().toString(), in.readNBytes(BankYaml.LARGEST + 1));
      }
    }
    if (around.terminal()) {
      around.err().println(HOW_TO_PASTE);
    }
    return PlainText.decode("standard input", around.in().readNBytes(BankYaml.LARGEST + 1));
  }

  private int written(String name, String bank) throws IOException {
    Path target = file.orElseGet(() -> Path.of(Slug.of(name) + ".yaml"));
    if (target.equals(Path.of("-"))) {
      around.out().print(bank);
      return Exit.DONE;
    }
    if (taken(target)) {
      return refused(target);
    }
    NewFile.write(around.path(target), out -> out.write(bank.getBytes(StandardCharsets.UTF_8)));
    around.out().println("Wrote " + target + " with the title \"" + name + "\".");
    around.out().println("Write questions below the examples in it, then:");
    around.out().println("  onrecord check " + target);
    around.out().println("  onrecord play " + target);
    return Exit.DONE;
  }
}
