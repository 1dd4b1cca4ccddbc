package onrecord.proof;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.bank.Solution;
import onrecord.corpus.Folded;

/**
 * B3: questions about the dead and the injured keep to neutral words of their own; what is said
 * after an answer makes no jokes and has no emoji.
 */
final class SoberWords {
  private static final Pattern CASUALTIES =
      Pattern.compile(
          "(?i)(?=[bcdfikmtvw])\\b(?:dead|deaths?|died|dies|dying|kill(?:ed|s|ing)?|casualt(?:y|ies)|injur(?:ed|ies|y)|wounded|victims?|drown(?:ed|s)?|bodies|corpses?|toll|missing"
              + " people|fatalit(?:y|ies))\\b");
  private static final Pattern LOADED =
      Pattern.compile(
          "(?i)(?=[abcghjmops])\\b(?:carnage|bloodbath|slaughter(?:ed)?|butcher(?:ed|y)|massacred?|horrific|horrifying"
              + "|gruesome|grisly|ghastly|heartbreaking|shocking(?:ly)?|perish(?:ed)?|snuffed|(?:only|just|merely|a"
              + " mere) (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:\\w+"
              + " )?(?:dead|deaths?|died|killed|injured|wounded|victims?|casualties|drowned))\\b");
  private static final Pattern JOKE =
      Pattern.compile(
          "(?i)(?=[hjlnorwy])\\b(?:ha ?ha|haha+|lol|lmao|rofl|just kidding|joking aside|no pun"
              + " intended|oops|whoops|yay|hooray)\\b|[:;]-?[)D](?![\\p{L}\\p{N}])");
  private static final Pattern EMOJI =
      Pattern.compile("[\\x{2600}-\\x{27BF}\\x{1F300}-\\x{1FAFF}]");

  private final Item item;
  private final Findings findings;
  private final boolean grave;

  private SoberWords(Item item, Findings findings) {
    this.item = item;
    this.findings = findings;
    this.grave = grave(item);
  }

  static void look(Item item, Findings findings) {
    SoberWords check = new SoberWords(item, findings);
    check.asked(item.kind().word(), item.question().stem());
    Paths.all(item).forEach(o -> check.asked(o.path(), o.option().text()));
    check.feedback().forEach(check::told);
  }

  /** Whether the dead or the injured are asked about. */
  private static boolean grave(Item item) {
    return Stream.concat(
            Stream.of(item.question().stem()), Paths.all(item).map(o -> o.option().text()))
        .anyMatch(text -> CASUALTIES.matcher(text).find());
  }

  private Map<String, String> feedback() {
    Solution.Comment comment = item.solution().comment();
    return Map.of(
        "why", comment.why(),
        "trap", comment.trap(),
        "later", comment.later(),
        "hint", item.question().labels().hint());
  }

  private void asked(String path, String text) {
    loaded(text)
        .ifPresent(
            word ->
                report(
                    path,
                    "\"" + word + "\" is no neutral word",
                    "say soberly what happened to whom"));
  }

  private void told(String path, String text) {
    asked(path, text);
    first(EMOJI, text)
        .ifPresent(
            e ->
                report(path, "an emoji, " + e + ", in what is said after the answer", "delete it"));
    first(JOKE, text)
        .ifPresent(j -> report(path, "\"" + j + "\" makes light of the matter", "delete it"));
    if (grave && Quotations.without(Folded.of(text).text()).indexOf('!') >= 0) {
      report(
          path,
          "an exclamation mark where people came to harm",
          "end the sentence with a full stop");
    }
  }

  private Optional<String> loaded(String text) {
    return grave ? first(LOADED, Quotations.without(Folded.of(text).text())) : Optional.empty();
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private void report(String path, String wrong, String todo) {
    findings.add(Finding.B3, item.place(path), wrong, todo);
  }
}
