package onrecord.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onrecord.bank.Bank;
import onrecord.corpus.Article;
import onrecord.corpus.Level;
import onrecord.corpus.Problem;

/** Reads banks: the one way from text to questions. */
public final class BankYaml {
  /** The greatest file that is read, in bytes; a text may have as many characters. */
  public static final int LARGEST = 8 * 1024 * 1024;

  private BankYaml() {}

  /**
   * The text of a file.
   *
   * @param file the file as the user named it, for messages; its last part is the bank's default id
   */
  public record Source(String file, String text) {
    public Source {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The file's name without folders and ending. */
    public String id() {
      String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
      int dot = name.lastIndexOf('.');
      return dot > 0 ? name.substring(0, dot) : name;
    }
  }

  /**
   * What came of reading.
   *
   * @param bank whatever could be read; empty if nothing could. It may only be played if {@link
   *     #playable()}
   * @param problems every finding of the file, in its order
   */
  public record Read(Optional<Bank> bank, List<Problem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }

    /** Whether there is a bank and no finding is an error. */
    public boolean playable() {
      return bank.isPresent() && problems.stream().noneMatch(p -> p.level() == Level.ERROR);
    }
  }

  /**
   * Reads a text; never throws, whatever it holds.
   *
   * @param articles finds an article by its id
   */
  public static Read read(Source source, Function<String, Optional<Article>> articles) {
    Findings findings = new Findings();
    Optional<Bank> bank =
        PlainText.readable(source, findings)
            ? new BankReader(source, articles, findings).read()
            : Optional.empty();
    return new Read(bank, findings.inOrder(source.file()));
  }

  /** Reads the bytes of a file: UTF-8, or UTF-16 with a byte order mark. */
  public static Read read(String file, byte[] bytes, Function<String, Optional<Article>> articles) {
    PlainText.Decoded decoded = PlainText.decode(file, bytes);
    return decoded
        .text()
        .map(text -> read(new Source(file, text), articles))
        .orElseGet(() -> new Read(Optional.empty(), decoded.problems()));
  }
}
