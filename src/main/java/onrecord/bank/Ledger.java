package onrecord.bank;

import java.util.List;
import java.util.Optional;

/** Everything the author recorded of what the articles report. */
public record Ledger(List<LedgerEntry> entries) {
  public Ledger {
    entries = List.copyOf(entries);
  }

  public Optional<LedgerEntry> byId(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** The entries that speak of one fact, in the author's order. */
  public List<LedgerEntry> ofFact(String fact) {
    return entries.stream()
        .filter(entry -> entry.reported().map(r -> r.fact().equals(fact)).orElse(false))
        .toList();
  }

  /** The figures, in the author's order. */
  public List<LedgerEntry.Figure> figures() {
    return entries.stream()
        .filter(LedgerEntry.Figure.class::isInstance)
        .map(LedgerEntry.Figure.class::cast)
        .toList();
  }
}
