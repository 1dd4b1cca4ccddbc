package onrecord.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.Key;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Source;

/** Reads {@code relay}: the links from the first source to the report, and some that are none. */
final class RelayReader {
  private static final int FEWEST_LINKS = 2;
  private static final int MOST_EXTRA = 4;
  private static final Set<String> UNKNOWN = Set.of("unknown", "unknown origin");

  private RelayReader() {}

  static Optional<Built> read(Asked asked) {
    List<Option> links = links(asked);
    List<Section.Word> words = asked.section().texts("extra");
    if (words.size() > MOST_EXTRA) {
      asked
          .section()
          .bad(
              words.get(MOST_EXTRA).place(),
              words.size() + " links do not belong",
              "leave one to four under extra:");
    }
    List<Option> all = new ArrayList<>(links);
    words.forEach(word -> all.add(link(asked.frame(), word.text())));
    if (!all.contains(Option.unknownOrigin())) {
      all.add(Option.unknownOrigin());
    }
    return links.size() < FEWEST_LINKS
        ? Optional.empty()
        : Optional.of(built(asked, Ids.options(all), links.size()));
  }

  private static Built built(Asked asked, List<Option> options, int links) {
    List<Set<String>> chain =
        options.stream().limit(links).map(option -> Set.of(option.id())).toList();
    return new Built(
        new Prompt.Arrange(asked.kind(), asked.stem(), options, true),
        new Key.Arrange(chain),
        asked.evidence());
  }

  /** The links in their order; a chain that is too short is reported. */
  private static List<Option> links(Asked asked) {
    Section section = asked.section();
    boolean written = section.has("chain");
    if (!written && !section.has("of")) {
      section.missing("chain", "it is not said who passed it on");
      return List.of();
    }
    List<Option> links = written ? chain(asked) : ofEntry(asked);
    if (links.size() == 1) {
      section.bad(
          section.place(written ? "chain" : "of"),
          "one link alone is no chain",
          written
              ? "name two links or more; the report itself is the last and not written"
              : "name under via: of the ledger entry who passed it on, or write chain: here");
    }
    return links;
  }

  private static List<Option> chain(Asked asked) {
    return asked.section().texts("chain").stream()
        .map(word -> link(asked.frame(), word.text()))
        .toList();
  }

  private static List<Option> ofEntry(Asked asked) {
    if (asked.claim().isPresent()) {
      asked
          .section()
          .bad(
              asked.section().place("of"),
              "a claim has no chain of its own",
              "name a figure or a statement of the ledger");
    }
    return asked.entry().flatMap(LedgerEntry::reported).stream()
        .flatMap(r -> Stream.concat(Stream.of(r.by().orElse("unknown")), r.via().stream()))
        .map(id -> link(asked.frame(), id))
        .toList();
  }

  /** The option of a link; every source that nobody can name is the same option. */
  private static Option link(Frame frame, String idOrText) {
    Optional<Source> source = frame.named(idOrText);
    boolean unknown =
        UNKNOWN.contains(idOrText)
            || source.filter(s -> s.sort() == Source.Sort.UNKNOWN).isPresent();
    return unknown
        ? Option.unknownOrigin()
        : source.map(Speakers::option).orElseGet(() -> Option.of(idOrText));
  }
}
