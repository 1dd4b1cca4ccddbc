package onrecord.value;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody or something that can be named: the house form, other forms, what the person is on the
 * day that counts, and what the person was or became at other times.
 */
public record PersonName(
    String name, List<String> aliases, List<String> roles, List<String> otherTimes) {
  public PersonName {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    otherTimes = List.copyOf(otherTimes);
  }

  /** A person with one role, perhaps blank, that knows no time. */
  public PersonName(String name, List<String> aliases, String role) {
    this(name, aliases, role.isBlank() ? List.of() : List.of(role), List.of());
  }

  public static PersonName of(String name) {
    return new PersonName(name, List.of(), List.of(), List.of());
  }

  /** The same person under further names. */
  public PersonName alsoCalled(List<String> names) {
    List<String> all =
        Stream.concat(aliases.stream(), names.stream())
            .filter(form -> !form.equals(name))
            .distinct()
            .toList();
    return new PersonName(name, all, roles, otherTimes);
  }

  /** The house form and all others. */
  List<String> forms() {
    return Stream.concat(Stream.of(name), aliases.stream()).toList();
  }

  /** The name with the first role behind it, for a sentence. */
  String introduced() {
    return roles.isEmpty() ? name : name + ", " + roles.getFirst();
  }
}
