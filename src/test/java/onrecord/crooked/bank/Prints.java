package onrecord.crooked.bank;

/** Breaks a law: only the commands print. */
public record Prints() {
  void print(String words) {
    System.out.println(words);
  }
}
