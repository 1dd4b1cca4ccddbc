package onrecord.proof;

import java.util.stream.Stream;
import onrecord.bank.Key;
import onrecord.bank.Prompt;

/** B2: the reason is there, has 8 to 40 words and says more than the key. */
final class WhyLine {
  private static final int FEWEST = 8;
  private static final int MOST = 40;

  private WhyLine() {}

  static void look(Item item, Findings findings) {
    String why = item.solution().comment().why().strip();
    int words = why.isEmpty() ? 0 : why.split("\\s+").length;
    if (why.isEmpty()) {
      report(item, "there is no reason to show after the answer", findings);
    } else if (words < FEWEST || words > MOST) {
      report(item, "the reason has " + words + (words == 1 ? " word" : " words"), findings);
    } else if (key(item).anyMatch(text -> Words.joined(text).equals(Words.joined(why)))) {
      report(item, "the reason only repeats the key", findings);
    }
  }

  private static void report(Item item, String wrong, Findings findings) {
    findings.add(
        Finding.B2, item.place("why"), wrong, "say in 8 to 40 words under why: how one can tell");
  }

  private static Stream<String> key(Item item) {
    return item.question().prompt() instanceof Prompt.Choose choose
        ? Paths.choices(item, choose).stream()
            .filter(Paths.Placed::right)
            .map(p -> p.option().text())
        : item.solution().key() instanceof Key.Typed typed ? typed.accept().stream() : Stream.of();
  }
}
