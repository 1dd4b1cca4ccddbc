package onrecord.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import onrecord.records.RecordsException;
import org.jspecify.annotations.Nullable;

/**
 * One connection and the few ways in which the store speaks with it; every failure is translated.
 */
final class Session implements AutoCloseable {
  /** Makes a value of the row at which the result stands. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final Failures failures;
  private final Map<String, PreparedStatement> changes = new HashMap<>();

  Session(Connection connection, Failures failures) {
    this.connection = connection;
    this.failures = failures;
  }

  Failures failures() {
    return failures;
  }

  /** Runs statements parted by semicolons; their results are not read. */
  void script(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw failures.of(e);
    }
  }

  /** Runs a pragma that answers with one word, and returns it. */
  String pragma(String name) {
    return list("PRAGMA " + name, row -> row.getString(1)).stream().findFirst().orElse("");
  }

  /** Changes rows; returns how many. The statement stays prepared for the next time. */
  int change(String sql, @Nullable Object... values) {
    try {
      PreparedStatement statement = changes.get(sql);
      if (statement == null) {
        statement = connection.prepareStatement(sql);
        changes.put(sql, statement);
      }
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failures.of(e);
    }
  }

  <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... values) {
    return list(sql, reading, values).stream().findFirst();
  }

  <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) {
    List<T> rows = new ArrayList<>();
    each(sql, reading, rows::add, values);
    return rows;
  }

  /** Hands over row after row without holding them all. */
  <T> void each(String sql, Reading<T> reading, Consumer<T> use, @Nullable Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          use.accept(reading.of(rows));
        }
      }
    } catch (SQLException e) {
      throw failures.of(e);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /** All of the work or nothing of it; the write lock is taken before anything is read. */
  <T> T together(Supplier<T> work) {
    script("BEGIN IMMEDIATE");
    try {
      T result = work.get();
      script("COMMIT");
      return result;
    } catch (RuntimeException | Error e) {
      undo(e);
      throw e;
    }
  }

  private void undo(Throwable reason) {
    try {
      script("ROLLBACK");
    } catch (RecordsException sqliteHasDoneSo) {
      reason.addSuppressed(sqliteHasDoneSo);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failures.of(e);
    }
  }
}
