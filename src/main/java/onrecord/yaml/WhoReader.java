package onrecord.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Key;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Source;

/**
 * Reads {@code who}. The choice that the report does not say is always offered, unless there are
 * four wrong options already: a learner must never be able to rule it out unread.
 */
final class WhoReader {
  private static final int FULL = 4;

  private WhoReader() {}

  static Optional<Built> read(Asked asked) {
    Optional<Option> right = right(asked);
    List<Option> wrong = wrong(asked, right);
    boolean typed = asked.section().flag("typed") || wrong.isEmpty() && !asked.notStated();
    return right.map(r -> typed ? typed(asked, r) : choose(asked, r, wrong));
  }

  private static Optional<Option> right(Asked asked) {
    if (asked.notStated()) {
      return Optional.of(Option.notStated());
    }
    if (asked.section().has("answer")) {
      return asked.section().text("answer").map(w -> Speakers.option(asked.frame(), w.text()));
    }
    Optional<LedgerEntry.Report> report = asked.entry().flatMap(LedgerEntry::reported);
    boolean lost = asked.section().has("of") && asked.entry().isEmpty();
    if (report.isEmpty() && !lost) {
      asked.section().missing("answer", "it is not said who is right");
    }
    return report.map(
        r -> r.by().map(id -> Speakers.option(asked.frame(), id)).orElse(Option.notStated()));
  }

  private static List<Option> wrong(Asked asked, Optional<Option> right) {
    if (asked.section().has("wrong")) {
      return asked.section().texts("wrong").stream()
          .map(w -> Speakers.option(asked.frame(), w.text()))
          .toList();
    }
    return Speakers.drawn(asked, right.flatMap(r -> asked.frame().named(r.id())));
  }

  private static Built choose(Asked asked, Option right, List<Option> wrong) {
    List<Option> options = new ArrayList<>(List.of(right));
    options.addAll(wrong);
    boolean offered = options.contains(Option.notStated());
    if (!offered && wrong.size() < FULL) {
      options.add(Option.notStated());
    }
    return ChoiceReader.built(asked, options, 1);
  }

  private static Built typed(Asked asked, Option right) {
    Optional<Source> source = asked.frame().named(right.id());
    List<String> accept =
        right.equals(Option.notStated())
            ? TypedReader.NOT_STATED
            : source.map(Source::names).orElse(List.of(right.text()));
    Prompt prompt = new Prompt.Typed(asked.kind(), asked.stem(), Prompt.Typed.Sort.NAME, "");
    Key key =
        new Key.Typed(
            accept,
            BigDecimal.ZERO,
            asked.frame().cast().sources(),
            asked.article().flatMap(article -> article.head().date()));
    return new Built(prompt, key, asked.evidence());
  }
}
