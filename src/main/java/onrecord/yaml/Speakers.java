package onrecord.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Source;

/** Options that are sources: written by the author, or drawn from the cast. */
final class Speakers {
  /** How many wrong sources are drawn where the author names none. */
  static final int DRAWN = 3;

  private Speakers() {}

  /** The option for a cast id, a name or a spelling; a name outside the cast stands for itself. */
  static Option option(Frame frame, String idOrName) {
    return frame
        .named(idOrName)
        .map(Speakers::option)
        .orElseGet(() -> ChoiceReader.option(idOrName));
  }

  static Option option(Source source) {
    return new Option(source.id(), source.name());
  }

  /**
   * Wrong sources for a question: of the right one's sort first, never somebody who said or passed
   * on the same thing in the same article, for he would be right too.
   */
  static List<Option> drawn(Asked asked, Optional<Source> right) {
    Set<String> excluded = alsoRight(asked);
    right.map(Source::id).ifPresent(excluded::add);
    Source.Sort sort = right.map(Source::sort).orElse(Source.Sort.PERSON);
    return asked.chance().shuffled(new ArrayList<>(asked.frame().sources())).stream()
        .filter(s -> !excluded.contains(s.id()))
        .sorted(Comparator.comparing(s -> s.sort() != sort))
        .limit(DRAWN)
        .map(Speakers::option)
        .toList();
  }

  private static Set<String> alsoRight(Asked asked) {
    Set<String> ids = new HashSet<>();
    asked
        .entry()
        .flatMap(LedgerEntry::reported)
        .ifPresent(
            own ->
                asked.frame().ofFact(own.fact()).stream()
                    .filter(r -> r.in().equals(own.in()))
                    .forEach(
                        r -> Stream.concat(r.by().stream(), r.via().stream()).forEach(ids::add)));
    return ids;
  }
}
