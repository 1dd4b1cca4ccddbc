package onrecord.proof;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.bank.Kind;
import onrecord.corpus.Folded;
import onrecord.corpus.Level;

/**
 * M6: a stem that asks for what is not so says NOT or EXCEPT in capitals, and only once. A negation
 * inside what somebody said or asked is another matter.
 */
final class NegativeStem {
  private static final String AUXILIARY =
      "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must)";

  /** Behind one of these somebody else denies, not the stem. */
  private static final String CLAUSE =
      "(?!(?:that|whether|if|because|says?|said|calls?|called|tells? us)\\b)";

  /** The asking part of a stem, up to its negation, with no clause between the two. */
  private static final Pattern ASKS_NOT =
      Pattern.compile(
          "(?i)(?=w)\\b(?:which|what|who|whom|whose|where|when)\\b(?: "
              + CLAUSE
              + "[^ .:;?!,]+){0,8}? "
              + AUXILIARY
              + "(?:(?: "
              + CLAUSE
              + "[^ .:;?!,]+){0,5}? (not|never)\\b|(n't)\\b)");

  private static final Pattern EXCEPT = Pattern.compile("(?i)(?=[be])\\b(except|but not)\\b");
  private static final Pattern NEGATION =
      Pattern.compile(
          "(?i)\\b(?:not|never|except|without|nobody|nothing|none|neither|no)\\b|n't\\b");

  private NegativeStem() {}

  static void look(Item item, Findings findings) {
    if (item.kind() == Kind.SUPPORT || item.kind() == Kind.WORDING) {
      return;
    }
    String stem = Quotations.without(Folded.of(item.question().stem()).text());
    String asks = asks(stem);
    if (asks.isEmpty()) {
      return;
    }
    if (NEGATION.matcher(stem).results().count() > 1) {
      findings.add(
          Finding.M6.at(
              item.stemPlace(),
              Level.ERROR,
              "the stem denies twice",
              "ask for what is so, or deny once"));
    } else if (!asks.equals(asks.toUpperCase(Locale.ROOT))) {
      findings.add(
          Finding.M6,
          item.stemPlace(),
          "the stem asks for what is not so, and its \"" + asks + "\" is easily read over",
          "ask for what is so, or write "
              + asks.toUpperCase(Locale.ROOT).replace("N'T", "NOT")
              + " in capitals");
    }
  }

  /** The negation a stem asks with; empty if it asks for what is so. */
  private static String asks(String stem) {
    Matcher not = ASKS_NOT.matcher(stem);
    if (not.find()) {
      return Optional.ofNullable(not.group(1)).orElse("n't");
    }
    Matcher except = EXCEPT.matcher(stem);
    return except.find() ? except.group(1) : "";
  }
}
