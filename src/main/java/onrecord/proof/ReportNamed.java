package onrecord.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Prompt;
import onrecord.bank.Source;
import onrecord.corpus.Article;
import onrecord.corpus.Head;

/**
 * E6: where the reports of a unit give different answers, the stem says whose is wanted, by report,
 * date or, unless the speaker is what is asked for, by source.
 */
final class ReportNamed {
  private static final Pattern REPORT =
      Pattern.compile(
          "(?i)(?=[adhprstv])\\b(?:report|article|story|account|dispatch|piece|text|headline|paper|version)s?\\b");

  /** Kinds that ask for no fact of one report: what they compare stands in the evidence. */
  private static final Set<Kind> OVER_REPORTS = EnumSet.of(Kind.STATUS, Kind.SORT, Kind.WORDING);

  private ReportNamed() {}

  static void look(Item item, Findings findings) {
    boolean asks =
        item.question().prompt() instanceof Prompt.Choose
            || item.question().prompt() instanceof Prompt.Typed
            || item.question().prompt() instanceof Prompt.Form;
    if (asks && !OVER_REPORTS.contains(item.kind())) {
      item.entries().stream()
          .flatMap(entry -> rival(item, entry).map(r -> report(item, entry, r)).stream())
          .findFirst()
          .ifPresent(wrong -> findings.add(Finding.E6, item.stemPlace(), wrong, TODO));
    }
  }

  private static final String TODO = "name the report in the stem, or its date, or the source";

  private static String report(Item item, LedgerEntry entry, LedgerEntry rival) {
    String in = rival.reported().map(LedgerEntry.Report::in).orElse("");
    String what = item.kind() == Kind.WHO ? "another source" : "another figure";
    return "\""
        + entry.text()
        + "\" has "
        + what
        + " in "
        + in
        + ", and the stem does not say which report is meant";
  }

  private static Optional<LedgerEntry> rival(Item item, LedgerEntry entry) {
    LedgerEntry.Report report = entry.reported().orElseThrow();
    if (named(item, report)) {
      return Optional.empty();
    }
    return item.texts().ofFact(report.fact()).stream()
        .filter(other -> other.reported().filter(r -> !r.in().equals(report.in())).isPresent())
        .filter(other -> differs(item.kind(), entry, other))
        .findFirst();
  }

  private static boolean differs(Kind kind, LedgerEntry a, LedgerEntry b) {
    if (kind == Kind.WHO) {
      return !by(a).equals(by(b));
    }
    return a instanceof LedgerEntry.Figure f
        && b instanceof LedgerEntry.Figure g
        && !(f.value().equals(g.value()) && f.approximator() == g.approximator());
  }

  private static Optional<String> by(LedgerEntry entry) {
    return entry.reported().flatMap(LedgerEntry.Report::by);
  }

  private static boolean named(Item item, LedgerEntry.Report report) {
    String stem = item.question().stem();
    boolean words = REPORT.matcher(stem).find() || Days.any(stem);
    boolean outlet =
        item.bank().article(report.in()).map(Article::head).map(Head::outlet).stream()
            .anyMatch(o -> Words.contains(stem, o));
    return words || outlet || (item.kind() != Kind.WHO && sourceNamed(item, report));
  }

  private static boolean sourceNamed(Item item, LedgerEntry.Report report) {
    List<String> ids = Stream.concat(report.by().stream(), report.via().stream()).toList();
    return ids.stream()
        .flatMap(id -> item.bank().cast().byId(id).stream())
        .anyMatch((Source s) -> item.texts().names().in(item.question().stem(), s));
  }
}
