package onrecord.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Short fingerprints that tell whether two learners were asked, and marked by, the same thing: 16
 * hexadecimal digits of SHA-256.
 */
public final class Digest {
  private static final int BYTES = 8;

  private Digest() {}

  /**
   * Fingerprint of the prompt: kind, stem and what is offered, whatever its order; of a copy desk
   * the draft.
   */
  public static String asked(Prompt prompt) {
    Stream<String> options = prompt.offered().stream().map(o -> o.id() + "\t" + o.text()).sorted();
    Stream<String> draft =
        prompt instanceof Prompt.Desk desk ? desk.draft().paragraphs().stream() : Stream.empty();
    Stream<String> asked = Stream.concat(Stream.of(prompt.kind().word(), prompt.stem()), options);
    return of(Stream.concat(asked, draft).collect(Collectors.joining("\n")));
  }

  /** Fingerprint of the solution: what is accepted, and the words of the evidence. */
  public static String key(Solution solution) {
    Stream<String> words = solution.evidence().stream().map(e -> e.article() + "\t" + e.words());
    return of(
        Stream.concat(Stream.of(KeyText.write(solution.key())), words)
            .collect(Collectors.joining("\n")));
  }

  private static String of(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
