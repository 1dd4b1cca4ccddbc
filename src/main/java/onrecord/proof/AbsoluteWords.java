package onrecord.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.corpus.Folded;

/**
 * M5: no option is the only one to say always or usually: the first sort is seldom right, the
 * second often. In a question of wording they are what is asked.
 */
final class AbsoluteWords {
  private static final Set<String> ABSOLUTE = Set.of("always", "never", "only", "all", "every");
  private static final Set<String> VAGUE =
      Set.of("usually", "may", "generally", "often", "sometimes", "mostly");

  private static final Pattern IDIOM =
      Pattern.compile("(?i)\\b(?:(?:at|after|above) all|all but|only just)\\b");

  private AbsoluteWords() {}

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Choose choose
        && (item.kind() == Kind.CHOICE || item.kind() == Kind.CHOICES)) {
      List<Paths.Placed> options = Paths.choices(item, choose);
      alone(item, options, ABSOLUTE, findings);
      alone(item, options, VAGUE, findings);
    }
  }

  private static void alone(
      Item item, List<Paths.Placed> options, Set<String> sort, Findings findings) {
    List<Paths.Placed> with =
        options.stream()
            .filter(o -> !OptionWords.ofTheAbove(o.option().text()))
            .filter(o -> word(o, sort).isPresent())
            .toList();
    if (with.size() == 1 && options.size() > 1) {
      findings.add(
          Finding.M5,
          item.place(with.getFirst().path()),
          "only this option says \"" + word(with.getFirst(), sort).orElse("") + "\"",
          "leave the word out, or let another option say as much");
    }
  }

  /** A word of that sort outside quotation marks; May is a month. */
  private static Optional<String> word(Paths.Placed placed, Set<String> sort) {
    String own = Quotations.without(Folded.of(placed.option().text()).text());
    return Words.cut(IDIOM.matcher(own).replaceAll(" ")).stream()
        .filter(w -> sort.contains(w.text()) && !(w.text().equals("may") && w.capital()))
        .map(Words.Word::text)
        .findFirst();
  }
}
