package onrecord.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import onrecord.page.Cells;
import onrecord.tui.Stroke;

/**
 * Typed bytes on their way to strokes: UTF-8, composed, one stroke for a grapheme cluster. Bytes
 * that are no text and characters that cannot be seen are dropped.
 */
final class TypedText {
  private static final int FIRST_EMOJI = 0x1F000;
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final int LONGEST_CHARACTER = 4;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int last;

  void add(int b) {
    bytes.write(b);
    last = b;
  }

  /** A control character within a paste: one blank for a line end of two characters. */
  void blank(int b) {
    boolean second = b == '\n' && last == '\r';
    if (!second && (b == '\t' || b == '\n' || b == '\r')) {
      bytes.write(' ');
    }
    last = b;
  }

  /** The strokes of a text that comes as a whole: line ends are blanks, nothing in it is a key. */
  static List<Stroke> pasted(String whole) {
    TypedText text = new TypedText();
    for (byte b : whole.getBytes(StandardCharsets.UTF_8)) {
      if (b >= 0 && b < ' ' || b == 0x7f) {
        text.blank(b);
      } else {
        text.add(b & 0xFF);
      }
    }
    List<Stroke> strokes = new ArrayList<>();
    text.flush(false, strokes);
    return List.copyOf(strokes);
  }

  boolean waiting() {
    return bytes.size() > 0;
  }

  /**
   * Makes strokes of what there is.
   *
   * @param more whether more may follow: an unfinished character or an emoji is then kept back
   */
  void flush(boolean more, List<Stroke> to) {
    if (bytes.size() == 0) {
      return;
    }
    byte[] all = bytes.toByteArray();
    int end = more ? all.length - unfinished(all) : all.length;
    String text = seen(new String(all, 0, end, StandardCharsets.UTF_8));
    bytes.reset();
    List<String> clusters = Cells.clusters(text);
    boolean grows = more && !clusters.isEmpty() && mayGrow(clusters.getLast());
    int ready = clusters.size() - (grows ? 1 : 0);
    clusters.subList(0, ready).forEach(c -> to.add(Stroke.text(c)));
    if (grows) {
      bytes.writeBytes(clusters.getLast().getBytes(StandardCharsets.UTF_8));
    }
    bytes.write(all, end, all.length - end);
  }

  /** Number of bytes at the end that begin a character and do not finish it. */
  private static int unfinished(byte[] all) {
    int back = 1;
    while (back < LONGEST_CHARACTER && back < all.length && follows(all[all.length - back])) {
      back++;
    }
    return back < needed(all[all.length - back]) ? back : 0;
  }

  private static boolean follows(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private static int needed(byte lead) {
    return (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : (lead & 0xF8) == 0xF0 ? 4 : 1;
  }

  private static boolean mayGrow(String cluster) {
    return cluster.codePointAt(0) >= FIRST_EMOJI || cluster.codePoints().anyMatch(c -> c == JOINER);
  }

  private static String seen(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(TypedText::isSeen).forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      case Character.FORMAT -> c == JOINER || c == NON_JOINER;
      default -> c != 0xFFFD;
    };
  }
}
