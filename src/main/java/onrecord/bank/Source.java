package onrecord.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody or something that speaks in the reports of a bank.
 *
 * @param id the key in the cast
 * @param also other spellings and names
 * @param role office or description that always fits, perhaps empty
 * @param tenures offices held for a time
 */
public record Source(
    String id, String name, List<String> also, String role, Sort sort, List<Tenure> tenures) {
  public Source {
    also = List.copyOf(also);
    tenures = List.copyOf(tenures);
  }

  /** A source whose role knows no time. */
  public Source(String id, String name, List<String> also, String role, Sort sort) {
    this(id, name, also, role, sort, List.of());
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

  /** What the source is called on that day; without a day whatever it was ever called. */
  public List<String> roles(Optional<LocalDate> day) {
    Stream<String> held =
        tenures.stream().filter(t -> day.stream().allMatch(t::covers)).map(Tenure::role);
    return Stream.concat(Stream.of(role), held).filter(r -> !r.isBlank()).distinct().toList();
  }

  /** Offices held at another time than that day. */
  public List<String> rolesOfOtherTimes(Optional<LocalDate> day) {
    List<String> now = roles(day);
    return tenures.stream().map(Tenure::role).filter(r -> !now.contains(r)).distinct().toList();
  }

  /** The name and all other spellings, the house form first. */
  public List<String> names() {
    return Stream.concat(Stream.of(name), also.stream()).distinct().toList();
  }
}
