package onrecord.crooked.bank;

import java.util.HashMap;

/** Breaks a law: a static field that cannot be replaced, but filled. */
public final class Remembers {
  static final HashMap<String, String> SEEN = new HashMap<>();

  private Remembers() {}
}
