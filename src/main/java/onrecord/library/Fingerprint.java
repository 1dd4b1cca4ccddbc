package onrecord.library;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells one text from another by two checksums: against a slip, not against an enemy, who could as
 * well write the cache. The JVM computes these at full speed from its first moment, SHA-256 not.
 */
final class Fingerprint {
  private final CRC32 one = new CRC32();
  private final CRC32C other = new CRC32C();

  /** Takes in more bytes; what is added in two parts counts like both in one. */
  Fingerprint add(byte[] bytes) {
    one.update(bytes);
    other.update(bytes);
    return this;
  }

  /** Takes in a text and that it ends here. */
  Fingerprint add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8)).add(new byte[] {0});
  }

  /** 16 hexadecimal digits over all that was added. */
  String digits() {
    return HexFormat.of().toHexDigits(one.getValue() << Integer.SIZE | other.getValue());
  }
}
