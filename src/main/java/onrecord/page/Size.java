package onrecord.page;

/** Size of a screen in cells; both at least 1. */
public record Size(int columns, int rows) {
  public Size {
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("no size: " + columns + " x " + rows);
    }
  }

  @Override
  public String toString() {
    return columns + "x" + rows;
  }
}
