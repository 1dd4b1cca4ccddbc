package onrecord.corpus;

/**
 * Where a value stands in a file, so that a message can point at it.
 *
 * @param file the file as the user named it
 * @param line 1-based; 0 when the whole file is meant
 * @param column 1-based, in Unicode code points; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  public Place {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("place before the start of " + file);
    }
  }

  /** The file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@code file:line:column}, leaving out what is not known. */
  @Override
  public String toString() {
    String withLine = line == 0 ? file : file + ":" + line;
    return column == 0 ? withLine : withLine + ":" + column;
  }
}
