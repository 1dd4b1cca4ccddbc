package onrecord.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.page.Cells;
import onrecord.page.Size;

/** The glass of a terminal: takes bytes, keeps the cells that a person would see. */
final class Glass extends OutputStream {
  private static final Pattern SEQUENCE =
      Pattern.compile(
          "\u001b\\[([?0-9;]*)([A-Za-z])|\u001b[()=>78][0B]?|\u001b\\][^\u0007]*\u0007");
  private static final int PATIENCE = 30;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private String[][] cells;
  private int row;
  private int column;

  Glass(Size size) {
    cells = blank(size);
  }

  private static String[][] blank(Size size) {
    String[][] rows = new String[size.rows()][size.columns()];
    for (String[] row : rows) {
      Arrays.fill(row, " ");
    }
    return rows;
  }

  synchronized void resize(Size size) {
    cells = blank(size);
  }

  @Override
  public synchronized void write(int b) {
    bytes.write(b);
  }

  @Override
  public synchronized void write(byte[] all, int from, int length) {
    bytes.write(all, from, length);
  }

  @Override
  public synchronized void flush() {
    String text = bytes.toString(StandardCharsets.UTF_8);
    bytes.reset();
    Matcher sequence = SEQUENCE.matcher(text);
    int at = 0;
    while (sequence.find()) {
      print(text.substring(at, sequence.start()));
      if (sequence.group(2) != null) {
        obey(sequence.group(1), sequence.group(2).charAt(0));
      }
      at = sequence.end();
    }
    print(text.substring(at));
    notifyAll();
  }

  private void obey(String numbers, char command) {
    if (command == 'H') {
      String[] place = numbers.isEmpty() ? new String[] {"1", "1"} : numbers.split(";");
      row = Integer.parseInt(place[0]) - 1;
      column = Integer.parseInt(place[1]) - 1;
    } else if (command == 'J') {
      cells = blank(new Size(cells[0].length, cells.length));
    }
  }

  private void print(String text) {
    for (String cluster : Cells.clusters(text)) {
      int width = Cells.clusterWidth(cluster);
      if (row < cells.length && width > 0 && column + width <= cells[0].length) {
        cells[row][column] = cluster;
        if (width == 2) {
          cells[row][column + 1] = "";
        }
      } else if (row < cells.length && width > 0) {
        throw new AssertionError("drawn outside: " + row + "," + column + " " + cluster);
      }
      column += width;
    }
  }

  synchronized String text() {
    return Arrays.stream(cells)
        .map(line -> String.join("", line).stripTrailing())
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }

  /** Waits until the glass shows that; fails when it does not come. */
  synchronized void await(Predicate<String> wanted, String what) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!wanted.test(text())) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("the terminal shows\n" + text() + "\ninstead of\n" + what);
      }
      try {
        wait(left);
      } catch (InterruptedException ended) {
        throw new IllegalStateException(ended);
      }
    }
  }
}
