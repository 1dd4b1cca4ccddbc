package onrecord.proof;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Files that nobody would keep in a repository: huge, nested, binary, wrongly encoded, cut off. */
final class Hostile {
  private static final int FIFTY_MB = 50 * 1024 * 1024;
  private static final String BANK =
      "title: Der Rat w\u00e4hlt\narticle: |\n  Der Rat w\u00e4hlt heute.\n";

  private Hostile() {}

  /** The bytes by a name that begins with the id of the only finding they cause. */
  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("Y3-latin-1", BANK.getBytes(StandardCharsets.ISO_8859_1));
    files.put("Y3-cut-in-a-character", Arrays.copyOf(utf8(BANK), BANK.indexOf('\u00e4') + 1));
    files.put(
        "Y3-koi8", ("title: \u0421\u043e\u0432\u0435\u0442\n").getBytes(Charset.forName("KOI8-R")));
    files.put("Y4-utf-16-without-mark", BANK.getBytes(StandardCharsets.UTF_16LE));
    files.put("Y4-binary", binary());
    files.put("Y4-escape-sequence", utf8("title: a\u001b[2Jb\n"));
    files.put("Y5-fifty-megabytes", filled(FIFTY_MB));
    files.put(
        "Y5-long-text",
        utf8(
            "title: "
                + "a".repeat(2_000_000)
                + "\narticle: |\n  The end.\nquestions:\n  - short: What?\n"));
    files.put("Y6-brackets", utf8("title: " + "[".repeat(20_000) + "]".repeat(20_000) + "\n"));
    files.put("Y6-open-brackets", utf8("[".repeat(20_000)));
    files.put("Y5-one-long-line", utf8("{a: ".repeat(20_000)));
    files.put("Y6-braces", utf8("{a:\n".repeat(20_000)));
    files.put("Y6-indentation", utf8(nested(2_000)));
    files.put("Y7-a-billion-laughs", utf8(laughs()));
    files.put(
        "Y20-two-thousand-slips",
        utf8("title: a\nuse: classroom\narticle: |\n  One day.\n" + slips()));
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] filled(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 'a');
    return bytes;
  }

  private static byte[] binary() {
    byte[] bytes = new byte[4096];
    new Random(7).nextBytes(bytes);
    System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0}, 0, bytes, 0, 9);
    return bytes;
  }

  private static String nested(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder("title: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for (int i = 1; i < 10; i++) {
      String before = "*l" + (i - 1);
      text.append("k").append(i).append(": &l").append(i).append(" [");
      text.append(String.join(", ", java.util.Collections.nCopies(10, before))).append("]\n");
    }
    return text.toString();
  }

  private static String slips() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append("  - slip: ").append(i).append("\n");
    }
    return "questions:\n" + text;
  }
}
