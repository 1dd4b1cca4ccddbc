package onrecord.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Role;

/** Reads {@code sort}: cards that go onto heaps. */
final class SortReader {
  private static final int FEWEST_HEAPS = 2;
  private static final int MOST_HEAPS = 5;
  private static final int FEWEST_CARDS = 3;
  private static final int MOST_CARDS = 8;

  /** A card as it was read, with the heap it belongs on. */
  private record Card(Option text, String heap, List<Evidence> evidence) {}

  private SortReader() {}

  static Optional<Built> read(Asked asked) {
    Section section = asked.section();
    List<String> heaps = section.texts("into").stream().map(Section.Word::text).toList();
    List<Section> sections = section.sections("cards", Keys.CARD);
    if (section.has("into") && !heaps.isEmpty()) {
      within(section, "into", new Bounds("heap", heaps.size(), FEWEST_HEAPS, MOST_HEAPS));
    }
    if (!sections.isEmpty()) {
      within(section, "cards", new Bounds("card", sections.size(), FEWEST_CARDS, MOST_CARDS));
    }
    List<Card> cards = sections.stream().flatMap(s -> card(asked, s, heaps).stream()).toList();
    boolean usable = !cards.isEmpty() && cards.size() == sections.size() && heaps.size() > 1;
    return usable ? Optional.of(built(asked, heaps, cards)) : Optional.empty();
  }

  /** How many of something there are, and may be. */
  private record Bounds(String what, int count, int fewest, int most) {}

  private static void within(Section section, String key, Bounds bounds) {
    if (bounds.count() < bounds.fewest() || bounds.count() > bounds.most()) {
      section.bad(
          section.place(key),
          bounds.count() + " " + bounds.what() + (bounds.count() == 1 ? "" : "s"),
          "give " + bounds.fewest() + " to " + bounds.most());
    }
  }

  private static Built built(Asked asked, List<String> words, List<Card> cards) {
    List<Option> heaps = Ids.options(words.stream().map(Option::of).toList());
    List<Option> texts = Ids.options(cards.stream().map(Card::text).toList());
    List<Prompt.Field> fields = new ArrayList<>();
    Map<String, String> chosen = new LinkedHashMap<>();
    List<Evidence> evidence = new ArrayList<>(asked.evidence());
    for (int i = 0; i < cards.size(); i++) {
      Option text = texts.get(i);
      fields.add(new Prompt.Field(text.id(), text.text(), heaps));
      chosen.put(text.id(), heaps.get(words.indexOf(cards.get(i).heap())).id());
      cards.get(i).evidence().forEach(e -> evidence.add(e.forPart(text.id())));
    }
    return new Built(
        new Prompt.Form(asked.kind(), asked.stem(), fields),
        new Key.Form(Map.of(), chosen),
        evidence);
  }

  private static Optional<Card> card(Asked asked, Section section, List<String> heaps) {
    Optional<LedgerEntry> entry = section.text("of").flatMap(asked.frame()::entry);
    Optional<Option> text = text(section, entry);
    Optional<String> heap =
        heaps.isEmpty()
            ? Optional.empty()
            : section.has("is") ? heap(section, heaps) : heapOf(section, entry, heaps);
    List<Evidence> evidence = new ArrayList<>(entry.map(Quotations::of).orElse(List.of()));
    evidence.addAll(asked.quotations().read(section, "evidence", asked.article()));
    Optional<Section.Word> word = section.text("word");
    List<Evidence> lit =
        evidence.stream()
            .map(e -> word.map(w -> lit(asked.frame(), e, w.text())).orElse(e))
            .toList();
    return text.flatMap(t -> heap.map(h -> new Card(t, h, lit)));
  }

  private static Optional<Option> text(Section section, Optional<LedgerEntry> entry) {
    if (section.has("card")) {
      return section.text("card").map(w -> Option.of(w.text()));
    }
    if (!section.has("of")) {
      section.missing("card", "a card needs \"card\" or \"of\"");
    }
    return entry.map(e -> new Option(e.id(), e.text()));
  }

  private static Optional<String> heap(Section section, List<String> heaps) {
    return section.oneOf("is", heaps, w -> heaps.contains(w) ? Optional.of(w) : Optional.empty());
  }

  /** The heap that the ledger names: how it was said, or how a claim stands. */
  private static Optional<String> heapOf(
      Section section, Optional<LedgerEntry> entry, List<String> heaps) {
    Optional<String> known = entry.flatMap(SortReader::recorded);
    Optional<String> heap = known.filter(heaps::contains);
    if (heap.isEmpty() && (entry.isPresent() || !section.has("of"))) {
      section.missing(
          "is",
          known
              .map(k -> "none of the heaps is " + Findings.quoted(k) + ", as the ledger has it")
              .orElse("it is not said onto which heap this card goes"));
    }
    return heap;
  }

  private static Optional<String> recorded(LedgerEntry entry) {
    return switch (entry) {
      case LedgerEntry.Statement statement ->
          Optional.of(statement.how().name().toLowerCase(Locale.ROOT));
      case LedgerEntry.Claim claim -> Optional.of(claim.status().word());
      case LedgerEntry.Figure ignored -> Optional.empty();
    };
  }

  /** The evidence with the deciding word lit up, where it holds it. */
  private static Evidence lit(Frame frame, Evidence evidence, String word) {
    List<Evidence.Highlight> lights =
        evidence.span().stream()
            .flatMap(
                span ->
                    frame.article(evidence.article()).stream()
                        .flatMap(a -> frame.searchable(a).find(word, span).stream()))
            .limit(1)
            .map(span -> new Evidence.Highlight(span, Role.WORD))
            .toList();
    List<Evidence.Highlight> all = new ArrayList<>(evidence.highlights());
    lights.forEach(light -> all.removeIf(old -> old.span().overlaps(light.span())));
    all.addAll(lights);
    return new Evidence(
        evidence.article(),
        evidence.words(),
        evidence.nth(),
        evidence.span(),
        evidence.part(),
        all,
        evidence.place());
  }
}
