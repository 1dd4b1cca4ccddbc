package onrecord.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds somebody beside the person asked for: "Okafor and Lind" names two, "critics of Okafor"
 * somebody else, and neither may pass because the right name stands there too.
 */
final class Companions {
  private static final Pattern SIDES = Pattern.compile("(?i)\\s+(?:and|or|&)\\s+|\\s*/\\s*");
  private static final Pattern RELATED =
      Pattern.compile("(.*\\p{L})\\s+(?:of|for|to|against|with)\\s+(.+)", Pattern.DOTALL);

  /** Longer answers are no names. */
  private static final int LONGEST = 200;

  private Companions() {}

  /** What is said of them; empty if nobody else is named. */
  static Optional<Mark> of(PersonName person, String typed, Predicate<TypedName> means) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    return several(person, typed, means).or(() -> related(person, typed, means));
  }

  private static Optional<Mark> several(
      PersonName person, String typed, Predicate<TypedName> means) {
    List<String> sides = List.of(SIDES.split(typed));
    boolean joint = person.forms().stream().anyMatch(form -> SIDES.matcher(form).find());
    boolean found = !joint && sides.size() > 1 && sides.stream().anyMatch(s -> named(s, means));
    boolean another = found && sides.stream().anyMatch(s -> !named(s, means) && !described(s));
    return another
        ? Optional.of(
            Mark.nearMiss("veto.several", "You named more than one; name the one asked for."))
        : Optional.empty();
  }

  private static boolean named(String side, Predicate<TypedName> means) {
    return means.test(TypedName.of(side));
  }

  /** An office or another word for what somebody is, and no further name. */
  private static boolean described(String side) {
    return Fold.words(Fold.text(side)).stream()
        .anyMatch(w -> Words.ENGLISH.sort(w) || NameWords.KNOWN.title(w));
  }

  /** "wife of", "spokesman for", and then the name; a name before it is the person's own. */
  private static Optional<Mark> related(
      PersonName person, String typed, Predicate<TypedName> means) {
    Matcher relation = RELATED.matcher(typed);
    boolean related =
        relation.matches()
            && alone(person, relation.group(2))
            && named(relation.group(2), means)
            && small(relation.group(1));
    return related
        ? Optional.of(
            Mark.nearMiss("veto.relation", "That is somebody else, told by the name asked for."))
        : Optional.empty();
  }

  /** Nothing but the name, unlike the "Harbour, Ines Okafor" of whom it is the mayor. */
  private static boolean alone(PersonName person, String name) {
    int parts = TypedName.of(name).parts().size();
    return name.indexOf(',') < 0
        && person.forms().stream().anyMatch(form -> parts <= TypedName.of(form).parts().size());
  }

  private static boolean small(String text) {
    return text.chars().noneMatch(Character::isUpperCase);
  }
}
