package onrecord.proof;

import java.util.List;
import java.util.Optional;
import onrecord.bank.Prompt;

/** M8: no figure among the options means a range that the key lies in, or the key itself. */
final class FigureOptions {
  private FigureOptions() {}

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Choose choose) {
      List<Paths.Placed> options = Paths.choices(item, choose);
      for (Paths.Placed key : options.stream().filter(Paths.Placed::right).toList()) {
        Amount.read(key.option().text()).ifPresent(k -> against(item, k, options, findings));
      }
    }
  }

  private static void against(
      Item item, Amount key, List<Paths.Placed> options, Findings findings) {
    for (Paths.Placed option : options) {
      Optional<Amount> amount = Amount.read(option.option().text());
      if (!option.right() && amount.filter(a -> a.includes(key)).isPresent()) {
        findings.add(
            Finding.M8,
            item.place(option.path()),
            "\"" + option.option().text() + "\" includes the key",
            "take a figure that leaves the key outside, or make the key the only one of its kind");
      }
    }
  }
}
