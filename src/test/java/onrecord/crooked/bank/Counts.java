package onrecord.crooked.bank;

/** Breaks a law: a static field that changes. */
public final class Counts {
  static int count;

  private Counts() {}
}
