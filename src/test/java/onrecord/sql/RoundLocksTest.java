package onrecord.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round is held by one program at a time, and by none once that program is gone. */
class RoundLocksTest {
  private static final String ROUND = "0193a1f0-0000-7000-8000-000000000001";

  @TempDir Path folder;

  @Test
  void aRoundIsHeldUntilItIsGivenBack() {
    RoundLocks locks = new RoundLocks(folder);
    RoundLock held = locks.tryAcquire(ROUND).orElseThrow();
    assertThat(locks.tryAcquire(ROUND)).isEmpty();
    assertThat(folder.resolve("rounds").resolve(ROUND + ".lock")).exists();
    held.close();
    held.close();
    assertThat(folder.resolve("rounds")).isEmptyDirectory();
    try (RoundLock again = locks.tryAcquire(ROUND).orElseThrow()) {
      assertThat(again).isNotSameAs(held);
    }
  }

  @Test
  void anotherRoundIsFree() {
    RoundLocks locks = new RoundLocks(folder);
    try (RoundLock one = locks.tryAcquire("one").orElseThrow();
        RoundLock two = locks.tryAcquire("two").orElseThrow()) {
      assertThat(one).isNotSameAs(two);
    }
  }

  @Test
  void anIdNeverLeadsOutOfTheFolder() throws IOException {
    RoundLocks locks = new RoundLocks(folder.resolve("data"));
    for (String id : new String[] {"../../x", "..", "", "a/b", "x".repeat(500), "\u0000"}) {
      RoundLock lock = locks.tryAcquire(id).orElseThrow();
      try (var files = Files.list(folder.resolve("data/rounds"))) {
        assertThat(files).as(id).hasSize(1);
      }
      lock.close();
    }
  }

  @Test
  void aKilledProgramHoldsNothing() throws Exception {
    RoundLocks locks = new RoundLocks(folder);
    Process other = start();
    try {
      assertThat(line(other)).isEqualTo("held");
      assertThat(locks.tryAcquire(ROUND)).isEmpty();
      other.destroyForcibly();
      assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
      try (RoundLock lock = locks.tryAcquire(ROUND).orElseThrow()) {
        assertThat(folder.resolve("rounds").resolve(ROUND + ".lock")).exists();
      }
    } finally {
      other.destroyForcibly();
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String line(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return String.valueOf(lines.readLine());
  }

  /** The other program: takes the round, says so, and waits to be ended. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws IOException {
      RoundLock lock = new RoundLocks(Path.of(args[0])).tryAcquire(ROUND).orElseThrow();
      System.out.println("held");
      System.out.flush();
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
      lock.close();
    }
  }
}
