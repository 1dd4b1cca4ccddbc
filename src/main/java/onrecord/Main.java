package onrecord;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import onrecord.cli.Commands;

/** Hands the process over to the commands; the one place that ends it. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    quietDatabase();
    System.exit(code(args));
  }

  /** SQLite's driver would complain on the screen that nobody takes its log. */
  private static void quietDatabase() {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  /** Past standard output as the JVM sets it up: that one forgets why a write failed. */
  private static int code(String[] args) {
    try {
      return Commands.run(
          args,
          System.in,
          new FileOutputStream(FileDescriptor.out),
          new FileOutputStream(FileDescriptor.err));
    } catch (Exception | StackOverflowError | OutOfMemoryError fault) {
      System.err.println(Commands.complaint(fault));
      return Commands.failed();
    }
  }
}
