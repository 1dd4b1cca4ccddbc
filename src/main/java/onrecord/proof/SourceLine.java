package onrecord.proof;

/**
 * A line of a file as it can be shown: nothing in it moves the cursor, a long one is cut around the
 * place that matters, and the caret stands under that place whatever the characters' widths.
 */
record SourceLine(String text, String caret) {
  private static final String MARGIN = "    ";
  private static final int BEFORE = 60;
  private static final int LONGEST = 120;
  private static final String CUT = "\u2026";

  /**
   * Cuts a line around a column.
   *
   * @param column 1-based, in code points; 0 if the whole line is meant
   */
  static SourceLine of(String line, int column) {
    int[] points = line.codePoints().limit((long) column + LONGEST + 1).toArray();
    int at = Math.min(Math.max(column - 1, 0), points.length);
    int from = points.length <= LONGEST ? 0 : Math.max(0, at - BEFORE);
    int to = Math.min(points.length, from + LONGEST);
    String head = MARGIN + (from > 0 ? CUT : "");
    String tail = to < points.length ? CUT : "";
    String shown = printable(new String(points, from, to - from));
    String under = MARGIN + (from > 0 ? " " : "") + blanks(points, from, at);
    return new SourceLine(head + shown + tail, under + "^");
  }

  /** The text with characters that steer a terminal or turn the writing direction made visible. */
  static String printable(String text) {
    return text.codePoints()
        .map(c -> steers(c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String blanks(int[] points, int from, int to) {
    StringBuilder blanks = new StringBuilder();
    for (int i = from; i < to; i++) {
      blanks.append(points[i] == '\t' ? "\t" : " ".repeat(width(points[i])));
    }
    return blanks.toString();
  }

  private static boolean steers(int c) {
    boolean control = Character.isISOControl(c) && c != '\t';
    boolean turns =
        c == 0x61C || in(c, 0x200E, 0x200F) || in(c, 0x202A, 0x202E) || in(c, 0x2066, 0x2069);
    return control || turns || c == 0x2028 || c == 0x2029 || in(c, 0xD800, 0xDFFF);
  }

  /** Cells a character takes: none for combining marks, two for East Asian wide ones and emoji. */
  private static int width(int c) {
    int type = Character.getType(c);
    boolean steers = steers(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    boolean none = mark || (type == Character.FORMAT && c != 0xAD && !steers);
    return none ? 0 : isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return in(c, 0x1100, 0x115F)
        || in(c, 0x2E80, 0x303E)
        || in(c, 0x3041, 0xA4CF)
        || in(c, 0xAC00, 0xD7A3)
        || in(c, 0xF900, 0xFAFF)
        || in(c, 0xFE30, 0xFE6F)
        || in(c, 0xFF00, 0xFF60)
        || in(c, 0xFFE0, 0xFFE6)
        || in(c, 0x1F1E6, 0x1F1FF)
        || in(c, 0x1F300, 0x1F64F)
        || in(c, 0x1F680, 0x1F6FF)
        || in(c, 0x1F900, 0x1FAFF)
        || in(c, 0x20000, 0x3FFFD);
  }

  private static boolean in(int c, int from, int to) {
    return c >= from && c <= to;
  }
}
