package onrecord.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines of a UTF-8 file one by one, ended by LF or CRLF, in bounded memory whatever the file holds;
 * a byte order mark before the first is dropped.
 */
final class LineFeed {
  /** The longest line read, in bytes; no line that we write comes near it. */
  static final int LONGEST = 1 << 20;

  /**
   * A line without its end; empty where it is too long or not UTF-8.
   *
   * @param number 1-based
   */
  record Line(int number, Optional<String> text) {}

  private final InputStream in;
  private int number;

  LineFeed(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** The next line; empty at the end of the file. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    int length = 0;
    int next = in.read();
    if (next < 0) {
      return Optional.empty();
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (++length <= LONGEST) {
        bytes.write(next);
      }
    }
    number++;
    return Optional.of(
        new Line(number, length > LONGEST ? Optional.empty() : decoded(bytes.toByteArray())));
  }

  private Optional<String> decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String noMark = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      return Optional.of(noMark.endsWith("\r") ? noMark.substring(0, noMark.length() - 1) : noMark);
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }
}
