package onrecord.crooked.bank;

/** Breaks a law: only the commands end the process. */
public record Leaves() {
  void leave() {
    System.exit(1);
  }
}
