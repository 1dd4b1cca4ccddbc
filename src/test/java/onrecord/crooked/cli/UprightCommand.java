package onrecord.crooked.cli;

/** Breaks no law: commands print, leave and read the environment. */
public final class UprightCommand {
  private UprightCommand() {}

  static void run() {
    System.out.println(System.getenv("USER"));
    System.exit(0);
  }
}
