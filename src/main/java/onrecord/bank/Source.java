package onrecord.bank;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Somebody or something that speaks in the reports of a bank.
 *
 * @param id the key in the cast
 * @param also other spellings and names
 * @param role office or description, perhaps empty
 */
public record Source(String id, String name, List<String> also, String role, Sort sort) {
  public Source {
    also = List.copyOf(also);
  }

  /** What a source is; options of one question should be of one sort. */
  public enum Sort {
    PERSON,
    OFFICE,
    MINISTRY,
    MEDIUM,
    GROUP,
    UNKNOWN;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The name and all other spellings, the house form first. */
  public List<String> names() {
    return Stream.concat(Stream.of(name), also.stream()).distinct().toList();
  }
}
