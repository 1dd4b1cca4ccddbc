package onrecord.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.Cast;
import onrecord.bank.Source;

/** Recognises the people and bodies of a cast in running text. */
final class Names {
  private Names() {}

  /** The source an option or an accepted form stands for. */
  static Optional<Source> source(Cast cast, String id, String name) {
    return cast.byId(id).or(() -> cast.named(name));
  }

  /** Whether a text names the source by a listed form, a person also by the surname alone. */
  static boolean in(String text, Source source) {
    String joined = Words.joined(text);
    boolean listed =
        Stream.concat(source.names().stream(), source.roles(Optional.empty()).stream())
            .anyMatch(name -> Words.holds(joined, name));
    return listed || (isPerson(source) ? surname(joined, source) : loosely(joined, source));
  }

  /** Whether a text holds a name that is in no cast, or a person's last word of it. */
  static boolean in(String text, String name) {
    List<String> words = Words.of(name);
    return words.isEmpty() || Words.contains(text, name) || Words.contains(text, words.getLast());
  }

  static boolean isPerson(Source source) {
    return source.sort() == Source.Sort.PERSON;
  }

  /** The last word of a name, as it is compared. */
  static String last(String name) {
    List<String> words = Words.of(name);
    return words.isEmpty() ? "" : words.getLast();
  }

  private static boolean surname(String joined, Source source) {
    return source.names().stream().anyMatch(name -> Words.holds(joined, last(name)));
  }

  /** Offices and groups are seldom named alike twice: one telling word of the name will do. */
  private static boolean loosely(String text, Source source) {
    Set<String> words = Words.content(text);
    return source.names().stream()
        .flatMap(name -> Words.content(name).stream())
        .anyMatch(words::contains);
  }
}
