package onrecord.crooked.bank;

/** Breaks a law: only the commands read the environment. */
public record ReadsEnvironment() {
  String user() {
    return System.getenv("USER");
  }
}
