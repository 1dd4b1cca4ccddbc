package onrecord.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;

/** Turns the bytes of a file into text, or says at which byte they are none. */
public final class PlainText {
  private static final String MARK = "\uFEFF";
  private static final double MEGABYTE = 1024.0 * 1024;
  private static final int WIDEST = 50_000;

  private PlainText() {}

  /**
   * A text, or why there is none.
   *
   * @param text without its byte order mark
   */
  public record Decoded(Optional<String> text, List<Problem> problems) {
    public Decoded {
      problems = List.copyOf(problems);
    }
  }

  /** Decodes UTF-8, or UTF-16 with a byte order mark; at most {@link BankYaml#LARGEST} bytes. */
  public static Decoded decode(String file, byte[] bytes) {
    if (bytes.length > BankYaml.LARGEST) {
      return failed(tooLarge(file, bytes.length));
    }
    Charset charset = charset(bytes);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      return failed(badByte(file, text, in.position(), bytes));
    }
    return new Decoded(Optional.of(text.startsWith(MARK) ? text.substring(1) : text), List.of());
  }

  /** The problem of a file that is larger than what is read. */
  public static Problem tooLarge(String file, long bytes) {
    return Problem.error(
        Place.of(file),
        Finding.TOO_LARGE.id(),
        String.format(Locale.ROOT, "the file has %.1f MB; up to 8 MB are read", bytes / MEGABYTE),
        "cut it into several files");
  }

  private static Charset charset(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return switch (first) {
      case 0xfffe -> StandardCharsets.UTF_16LE;
      case 0xfeff -> StandardCharsets.UTF_16BE;
      default -> StandardCharsets.UTF_8;
    };
  }

  private static Decoded failed(Problem problem) {
    return new Decoded(Optional.empty(), List.of(problem));
  }

  private static Problem badByte(String file, String before, int offset, byte[] bytes) {
    if (charset(bytes).equals(StandardCharsets.UTF_8) && holdsZero(bytes)) {
      return Problem.error(
          place(file, before, before.length()),
          Finding.BINARY.id(),
          "this is no text: the file holds bytes that no text has",
          "export it as text first");
    }
    String name = charset(bytes).equals(StandardCharsets.UTF_8) ? "UTF-8" : "UTF-16";
    String wrong =
        String.format(
            Locale.ROOT,
            "byte %d of the file, 0x%02X, is not %s",
            offset + 1,
            bytes[offset] & 0xff,
            name);
    return Problem.error(
        place(file, before, before.length()),
        Finding.ENCODING.id(),
        wrong,
        "save the file as UTF-8; many editors call this \"encoding\"");
  }

  private static boolean holdsZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text is small enough and holds only characters a text may have; else says why not.
   */
  static boolean readable(BankYaml.Source source, Findings findings) {
    if (source.text().length() > BankYaml.LARGEST) {
      findings.add(tooLarge(source.file(), source.text().length()));
      return false;
    }
    int odd = firstOdd(source.text());
    int wide = firstWide(source.text());
    if (odd >= 0) {
      findings.add(binary(source.file(), source.text(), odd));
    } else if (wide > 0) {
      findings.error(
          new Place(source.file(), wide, 1),
          Finding.TOO_LARGE,
          "this line has more than " + WIDEST + " characters",
          "break it into paragraphs");
    }
    return odd < 0 && wide == 0;
  }

  /**
   * The number of the first line that is too long, or 0: the parser's time grows with its square.
   */
  private static int firstWide(String text) {
    int line = 1;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (end - start > WIDEST) {
        return line;
      }
      start = end + 1;
      line++;
    }
    return text.length() - start > WIDEST ? line : 0;
  }

  private static int firstOdd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 0x7f || c == '\n';
      if (!plain && odd(text.codePointAt(i)) && !secondHalf(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a character beyond the first 65,536 began at the index before. */
  private static boolean secondHalf(String text, int at) {
    return at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** Control characters and lone surrogates, which YAML does not allow. */
  private static boolean odd(int c) {
    boolean control =
        c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0x7f && c < 0xa0 && c != 0x85;
    return control || c >= 0xd800 && c <= 0xdfff || c == 0xfffe || c == 0xffff;
  }

  private static Problem binary(String file, String text, int at) {
    String wrong =
        String.format(Locale.ROOT, "here stands U+%04X, which no text has", text.codePointAt(at));
    return Problem.error(
        place(file, text, at),
        Finding.BINARY.id(),
        wrong,
        "delete the character; if the file is no text at all, export it as text first");
  }

  private static Place place(String file, String text, int at) {
    String before = text.substring(0, at).replace("\r\n", "\n").replace('\r', '\n');
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    String last = before.substring(before.lastIndexOf('\n') + 1);
    return new Place(file, line, last.codePointCount(0, last.length()) + 1);
  }
}
