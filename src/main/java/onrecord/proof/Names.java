package onrecord.proof;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.bank.Cast;
import onrecord.bank.Source;

/**
 * Recognises the people and bodies of a cast in running text. One is made for each bank: what is
 * compared many times, a text or the forms of a name, is cut into words once.
 */
final class Names {
  private final Map<String, String> texts = new HashMap<>();
  private final Map<Source, Forms> forms = new IdentityHashMap<>();

  /**
   * What names a source, each form in words between blanks.
   *
   * @param whole names and offices, of a person also the surname
   * @param telling of a body, the single words that carry meaning
   */
  private record Forms(List<String> whole, List<String> telling) {}

  /** The source an option or an accepted form stands for. */
  static Optional<Source> source(Cast cast, String id, String name) {
    return cast.byId(id).or(() -> cast.named(name));
  }

  /**
   * Whether a text names the source by a listed form, a person also by the surname alone. Offices
   * and groups are seldom named alike twice: one telling word of the name will do.
   */
  boolean in(String text, Source source) {
    String words = texts.computeIfAbsent(text, t -> spaced(Words.joined(t)));
    Forms sought = forms.computeIfAbsent(source, Names::forms);
    return sought.whole().stream().anyMatch(words::contains)
        || sought.telling().stream().anyMatch(words::contains);
  }

  private static Forms forms(Source source) {
    Stream<String> listed =
        Stream.concat(source.names().stream(), source.roles(Optional.empty()).stream());
    Stream<String> last = isPerson(source) ? source.names().stream().map(Names::last) : Stream.of();
    List<String> telling =
        isPerson(source)
            ? List.of()
            : source.names().stream().flatMap(name -> Words.content(name).stream()).toList();
    return new Forms(
        between(Stream.concat(listed, last).map(Words::joined)), between(telling.stream()));
  }

  private static List<String> between(Stream<String> words) {
    return words.filter(form -> !form.isEmpty()).distinct().map(Names::spaced).toList();
  }

  private static String spaced(String words) {
    return " " + words + " ";
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
}
