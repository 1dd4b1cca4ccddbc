package onrecord.value;

import java.util.List;

/**
 * Who is asked for, and everybody the answer could mean; the cast may or may not hold the person.
 */
public record NameKey(PersonName person, List<PersonName> cast) {
  public NameKey {
    cast = List.copyOf(cast);
  }

  /** A name asked for without a cast. */
  public static NameKey of(List<String> accept) {
    PersonName person =
        accept.isEmpty()
            ? PersonName.of("")
            : new PersonName(accept.getFirst(), accept.subList(1, accept.size()), "");
    return new NameKey(person, List.of());
  }
}
