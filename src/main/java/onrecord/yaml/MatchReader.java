package onrecord.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;

/** Reads {@code match}: speakers on the left, what they said on the right. */
final class MatchReader {
  /** A speaker and a statement that belong together. */
  private record Pair(Option who, Option said, List<Evidence> evidence) {}

  private MatchReader() {}

  static Optional<Built> read(Asked asked) {
    List<Section> sections = asked.section().sections("pairs", Keys.PAIR);
    List<Pair> pairs = sections.stream().flatMap(s -> pair(asked, s).stream()).toList();
    List<Option> said = new ArrayList<>(pairs.stream().map(Pair::said).toList());
    asked.section().texts("extra").forEach(w -> said.add(Option.of(w.text())));
    boolean usable = !pairs.isEmpty() && pairs.size() == sections.size();
    return usable ? Optional.of(built(asked, pairs, Ids.options(said))) : Optional.empty();
  }

  private static Built built(Asked asked, List<Pair> pairs, List<Option> right) {
    List<Option> left = Ids.options(pairs.stream().map(Pair::who).toList());
    Map<String, String> key = new LinkedHashMap<>();
    List<Evidence> evidence = new ArrayList<>(asked.evidence());
    for (int i = 0; i < pairs.size(); i++) {
      String part = left.get(i).id();
      key.put(part, right.get(i).id());
      pairs.get(i).evidence().forEach(e -> evidence.add(e.forPart(part)));
    }
    Prompt prompt = new Prompt.Match(asked.kind(), asked.stem(), left, right);
    return new Built(prompt, new Key.Match(key), evidence);
  }

  private static Optional<Pair> pair(Asked asked, Section section) {
    Optional<LedgerEntry> entry = section.text("of").flatMap(asked.frame()::entry);
    Optional<Option> who = who(asked, section, entry);
    Optional<Option> said =
        section
            .text("said")
            .map(Section.Word::text)
            .or(() -> entry.map(LedgerEntry::text))
            .map(Option::of);
    List<Evidence> evidence = new ArrayList<>(entry.map(Quotations::of).orElse(List.of()));
    evidence.addAll(asked.quotations().read(section, "evidence", asked.article()));
    boolean lost = section.has("of") && entry.isEmpty();
    if (said.isEmpty() && !section.has("said") && !lost) {
      section.missing("said");
    }
    return who.flatMap(w -> said.map(s -> new Pair(w, s, evidence)));
  }

  private static Optional<Option> who(Asked asked, Section section, Optional<LedgerEntry> entry) {
    Optional<String> by = entry.flatMap(LedgerEntry::reported).flatMap(LedgerEntry.Report::by);
    Optional<String> who = section.text("who").map(Section.Word::text).or(() -> by);
    boolean lost = section.has("of") && entry.isEmpty();
    if (who.isEmpty() && !section.has("who") && !lost) {
      section.missing("who");
    }
    return who.map(w -> Speakers.option(asked.frame(), w));
  }
}
