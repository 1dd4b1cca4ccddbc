package onrecord.value;

import java.util.List;

/** Somebody or something that can be named: the house form, other forms, and a role or blank. */
public record PersonName(String name, List<String> aliases, String role) {
  public PersonName {
    aliases = List.copyOf(aliases);
  }

  public static PersonName of(String name) {
    return new PersonName(name, List.of(), "");
  }

  /** The house form and all others. */
  List<String> forms() {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(name), aliases.stream())
        .toList();
  }
}
