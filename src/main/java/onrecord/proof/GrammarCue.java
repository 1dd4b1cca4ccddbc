package onrecord.proof;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;

/**
 * M7: every option fits the stem: the article or the verb it breaks off with, and the form of the
 * other options. What cannot be told from the words alone is passed over.
 */
final class GrammarCue {
  private static final Pattern ENDS =
      Pattern.compile("(?i)\\b(an?|is|are|was|were)(?:\\s*(?:___+|\\.\\.\\.|\u2026|:|-))*\\s*$");
  private static final Pattern MANY =
      Pattern.compile(
          "(?i)(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few|some|both|these|those|all"
              + "|[2-9]|\\d{2,}) \\p{L}.*");
  private static final Pattern ONE =
      Pattern.compile("(?i)(?:an?|one|this|that|every|each) \\p{L}.*");
  private static final Set<String> PAST =
      Set.of(
          "said", "told", "was", "were", "had", "did", "knew", "saw", "thought", "wrote", "made",
          "gave", "took", "held", "found", "left", "went", "came", "stood");
  private static final Set<String> PRESENT =
      Set.of(
          "says",
          "tells",
          "is",
          "are",
          "has",
          "does",
          "knows",
          "sees",
          "thinks",
          "writes",
          "makes",
          "claims",
          "denies",
          "admits",
          "confirms",
          "insists",
          "reports",
          "believes",
          "warns",
          "fears",
          "hopes",
          "argues",
          "concedes",
          "suggests",
          "announces",
          "expects",
          "reveals");
  private static final Set<String> NO_GERUND =
      Set.of(
          "during",
          "nothing",
          "something",
          "anything",
          "everything",
          "morning",
          "evening",
          "building",
          "meeting",
          "spring",
          "king",
          "string",
          "housing",
          "according",
          "shipping");

  private GrammarCue() {}

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Choose choose
        && item.kind() != Kind.WHO
        && item.kind() != Kind.STATUS) {
      List<Paths.Placed> options = Paths.stated(item, choose);
      misfit(options, asked(item.question().stem()))
          .ifPresentOrElse(
              o -> report(item, o, "does not fit the end of the stem as others do", findings),
              () ->
                  misfit(options, GrammarCue::form)
                      .or(() -> misfit(options, GrammarCue::tense))
                      .ifPresent(
                          o -> report(item, o, "has another form than the others", findings)));
    }
  }

  /** What the end of a stem, or the word before its gap, asks of an option. */
  private static Function<String, Optional<String>> asked(String stem) {
    String before = stem.contains("___") ? stem.substring(0, stem.indexOf("___")) : stem;
    Matcher end = ENDS.matcher(before.strip());
    String word = end.find() ? end.group(1).toLowerCase(Locale.ROOT) : "";
    return switch (word) {
      case "a", "an" -> GrammarCue::sound;
      case "is", "are", "was", "were" -> GrammarCue::number;
      default -> option -> Optional.empty();
    };
  }

  private static Optional<String> sound(String option) {
    String first = Words.of(option).stream().findFirst().orElse("");
    boolean spoken = first.matches("(?:hour|honest|heir|honour|honor).*");
    boolean hard = first.matches("(?:uni|use|usual|euro|one|once).*");
    boolean vowel = first.matches("[aeiou].*") && !hard;
    return first.isEmpty() || Character.isDigit(first.charAt(0))
        ? Optional.empty()
        : Optional.of(vowel || spoken ? "an" : "a");
  }

  private static Optional<String> number(String option) {
    return MANY.matcher(option).matches()
        ? Optional.of("many")
        : ONE.matcher(option).matches() ? Optional.of("one") : Optional.empty();
  }

  /** The form of an option as its first word betrays it. */
  private static Optional<String> form(String option) {
    List<String> words = Words.of(option);
    String first = words.isEmpty() ? "" : words.getFirst();
    boolean gerund = first.length() > 4 && first.endsWith("ing") && !NO_GERUND.contains(first);
    boolean telling = words.size() > 1 && (first.equals("to") || first.equals("because"));
    return Optional.of(telling ? first : gerund ? "-ing" : "");
  }

  /** The tense of a verb that an option begins with, if it is one of those often met. */
  private static Optional<String> tense(String option) {
    String first = Words.of(option).stream().findFirst().orElse("");
    return PRESENT.contains(first)
        ? Optional.of("present")
        : past(first) ? Optional.of("past") : Optional.empty();
  }

  private static boolean past(String word) {
    return PAST.contains(word) || (word.length() > 4 && word.endsWith("ed"));
  }

  /** The option that is alone in its form, where the forms of all are known and are two. */
  private static Optional<Paths.Placed> misfit(
      List<Paths.Placed> options, Function<String, Optional<String>> form) {
    List<String> forms =
        options.stream().flatMap(o -> form.apply(o.option().text()).stream()).toList();
    boolean all = forms.size() == options.size() && forms.stream().distinct().count() == 2;
    return options.stream()
        .filter(o -> all && alone(forms, form.apply(o.option().text()).orElse("")))
        .findFirst();
  }

  private static boolean alone(List<String> forms, String form) {
    return forms.size() > 2 && forms.stream().filter(form::equals).count() == 1;
  }

  private static void report(Item item, Paths.Placed odd, String how, Findings findings) {
    findings.add(
        Finding.M7,
        item.place(odd.path()),
        "\"" + odd.option().text() + "\" " + how,
        "give all options the form the stem asks for");
  }
}
