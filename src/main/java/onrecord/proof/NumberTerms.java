package onrecord.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.bank.Approximator;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Prompt;
import onrecord.corpus.Folded;

/**
 * T2: a typed number has its unit in the question and a tolerance where it is calculated; what a
 * source made inexact is neither asked for nor recorded as if it were exact.
 */
final class NumberTerms {
  private static final Pattern ASKS_UNIT =
      Pattern.compile(
          "(?i)\\bhow (?:many|old|far|long|high|deep|wide|often|large|big|heavy|tall)\\b|\\bpercent\\b|%|\\bpercentage\\b|\\byear\\b");
  private static final Pattern ASKS_INEXACT =
      Pattern.compile(
          "(?i)\\b(?:"
              + Amount.ABOUT_WORDS
              + "|"
              + Amount.MORE_WORDS
              + "|"
              + Amount.LESS_WORDS
              + "|lower|upper|floor|ceiling|least|most|minimum|maximum|estimated?|estimates|range|round(?:ed)?|high end|low end)\\b");
  private static final Pattern INEXACT_BEFORE =
      Pattern.compile(
          "(?i)\\b("
              + Amount.ABOUT_WORDS
              + "|"
              + Amount.MORE_WORDS
              + "|"
              + Amount.LESS_WORDS
              + ") (?:the |a |an )?(?=[$\u00a3\u20ac]?\\p{Alnum})");

  private static final Pattern ROUGH =
      Pattern.compile(
          "(?i)\\S*\\d\\S* ?(?:-|\u2013|to) ?\\S*\\d\\S*"
              + "|(?:tens|dozens|scores|hundreds|thousands|millions|billions)(?: of .*)?");

  private NumberTerms() {}

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Typed typed
        && typed.sort() == Prompt.Typed.Sort.NUMBER
        && item.solution().key() instanceof Key.Typed key) {
      unit(item, typed, findings);
      tolerance(item, findings);
      approximator(item, typed, key, findings);
    }
  }

  private static void unit(Item item, Prompt.Typed typed, Findings findings) {
    if (typed.unit().isBlank() && !ASKS_UNIT.matcher(typed.stem()).find()) {
      findings.add(
          Finding.T2,
          item.stemPlace(),
          "neither the stem nor unit: says what is counted",
          "add unit: with what the number counts");
    }
  }

  private static void tolerance(Item item, Findings findings) {
    boolean worked = item.kind() == Kind.WORK || !item.solution().comment().working().isBlank();
    if (worked && !item.wrote("tolerance")) {
      findings.add(
          Finding.T2,
          item.place("working"),
          "a number that is worked out needs a tolerance",
          "add tolerance: with how far off is still right; 0 if not at all");
    }
  }

  private static void approximator(
      Item item, Prompt.Typed typed, Key.Typed key, Findings findings) {
    List<Evidence> evidence = item.evidenceOf("");
    boolean told = ASKS_INEXACT.matcher(typed.stem() + " " + typed.unit()).find();
    if (!told && !item.solution().inferred() && item.anchored(evidence)) {
      inexact(item.shown(evidence), key.accept().getFirst())
          .ifPresent(
              word ->
                  findings.add(
                      Finding.T2,
                      item.stemPlace(),
                      "the report says \""
                          + word
                          + " "
                          + key.accept().getFirst()
                          + "\", the question asks as if it were exact",
                      "put the approximator into the stem or the unit"));
    }
  }

  /** A figure of the ledger that is exact by default although its words are not. */
  static void look(LedgerEntry.Figure figure, Findings findings) {
    String words = figure.report().evidence().getFirst().words();
    boolean rough = ROUGH.matcher(figure.value()).matches();
    Optional<String> said =
        rough
            ? Optional.of(figure.value())
            : inexact(words, figure.value()).map(word -> word + " " + figure.value());
    if (figure.approximator() == Approximator.EXACTLY && said.isPresent()) {
      findings.add(
          Finding.T2,
          figure.place(),
          "the report says \"" + said.get() + "\", the ledger says exactly",
          "add approximator: about, more than, less than, range or order of magnitude");
    }
  }

  /** The word that makes the value inexact wherever the text gives it; empty if once exact. */
  private static Optional<String> inexact(String text, String value) {
    List<BigDecimal> sought = Numbers.in(value);
    String folded = Folded.of(text).text();
    Matcher before = INEXACT_BEFORE.matcher(folded);
    while (before.find()) {
      String next =
          String.join(" ", Words.of(folded.substring(before.end())).stream().limit(3).toList());
      List<BigDecimal> first = Numbers.in(next).stream().limit(1).toList();
      boolean number = sought.size() == 1 && Numbers.has(first, sought.getFirst());
      if (number || (next + " ").startsWith(Words.joined(value) + " ")) {
        return Optional.of(before.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }
}
