package onrecord.value;

import java.util.Arrays;

/** The assignment of columns to rows with the greatest sum (the Hungarian method, cubic time). */
final class Assignment {
  private final double[][] worth;
  private final int n;
  private final double[] u;
  private final double[] v;
  private final int[] rowOf;
  private final int[] way;

  Assignment(double[][] worth) {
    this.worth = worth;
    this.n = Math.max(worth.length, worth.length == 0 ? 0 : worth[0].length);
    u = new double[n + 1];
    v = new double[n + 1];
    rowOf = new int[n + 1];
    way = new int[n + 1];
  }

  /** For every row its column, or -1. */
  int[] best() {
    for (int i = 1; i <= n; i++) {
      augment(i);
    }
    int[] columns = new int[worth.length];
    Arrays.fill(columns, -1);
    for (int j = 1; j <= n; j++) {
      boolean real = rowOf[j] >= 1 && rowOf[j] <= worth.length && j <= worth[0].length;
      if (real) {
        columns[rowOf[j] - 1] = j - 1;
      }
    }
    return columns;
  }

  private double cost(int row, int column) {
    boolean real = row <= worth.length && column <= worth[row - 1].length;
    return real ? -worth[row - 1][column - 1] : 0;
  }

  private void augment(int row) {
    double[] least = new double[n + 1];
    boolean[] seen = new boolean[n + 1];
    Arrays.fill(least, Double.MAX_VALUE);
    rowOf[0] = row;
    int column = 0;
    do {
      seen[column] = true;
      column = step(column, least, seen);
    } while (rowOf[column] != 0);
    while (column != 0) {
      int before = way[column];
      rowOf[column] = rowOf[before];
      column = before;
    }
  }

  private int step(int column, double[] least, boolean[] seen) {
    int row = rowOf[column];
    double delta = Double.MAX_VALUE;
    int next = 0;
    for (int j = 1; j <= n; j++) {
      if (seen[j]) {
        continue;
      }
      double slack = cost(row, j) - u[row] - v[j];
      if (slack < least[j]) {
        least[j] = slack;
        way[j] = column;
      }
      if (least[j] < delta) {
        delta = least[j];
        next = j;
      }
    }
    shift(delta, least, seen);
    return next;
  }

  private void shift(double delta, double[] least, boolean[] seen) {
    for (int j = 0; j <= n; j++) {
      if (seen[j]) {
        u[rowOf[j]] += delta;
        v[j] -= delta;
      } else {
        least[j] -= delta;
      }
    }
  }
}
