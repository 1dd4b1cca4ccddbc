package onrecord.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import onrecord.bank.Chance;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;

/**
 * Puts the options of a question into the order in which a round shows them: a function of the
 * round's seed and the question's id alone. "The report does not say" always stands last.
 */
public final class Shuffle {
  private Shuffle() {}

  /** The question as a round with that seed shows it. */
  public static Question shown(Question question, long seed) {
    Chance chance = Chance.of(seed, question.id());
    return question.with(shuffled(question.prompt(), chance));
  }

  private static Prompt shuffled(Prompt prompt, Chance chance) {
    return switch (prompt) {
      case Prompt.Choose p when p.fixed() -> p;
      case Prompt.Choose p ->
          new Prompt.Choose(
              p.kind(), p.stem(), lastNotStated(chance, p.options()), p.several(), false);
      case Prompt.Match p ->
          new Prompt.Match(p.kind(), p.stem(), p.left(), chance.shuffled(p.right()));
      case Prompt.Form p when p.cards() ->
          new Prompt.Form(p.kind(), p.stem(), chance.shuffled(p.fields()));
      case Prompt.Form p -> new Prompt.Form(p.kind(), p.stem(), p.fields());
      case Prompt.Arrange p -> arranged(p, chance);
      case Prompt.Typed p -> p;
      case Prompt.Grid p -> p;
      case Prompt.Mark p -> p;
      case Prompt.Compare p -> p;
      case Prompt.Desk p -> p;
    };
  }

  private static List<Option> lastNotStated(Chance chance, List<Option> options) {
    List<Option> shuffled = chance.shuffled(options);
    return java.util.stream.Stream.concat(
            shuffled.stream().filter(o -> !o.id().equals(Option.NOT_STATED)),
            shuffled.stream().filter(o -> o.id().equals(Option.NOT_STATED)))
        .toList();
  }

  /**
   * Never shows the items in the author's, that is the right, order. Where only some belong, the
   * author's first two do, and are never shown in their order.
   */
  private static Prompt arranged(Prompt.Arrange prompt, Chance chance) {
    List<Option> shuffled = chance.shuffled(prompt.items());
    if (prompt.some()) {
      return new Prompt.Arrange(prompt.kind(), prompt.stem(), parted(prompt, shuffled), true);
    }
    boolean given = shuffled.equals(prompt.items()) && shuffled.size() > 1;
    List<Option> order =
        given
            ? java.util.stream.Stream.concat(shuffled.stream().skip(1), shuffled.stream().limit(1))
                .toList()
            : shuffled;
    return new Prompt.Arrange(prompt.kind(), prompt.stem(), order);
  }

  private static List<Option> parted(Prompt.Arrange prompt, List<Option> shuffled) {
    List<Option> order = new ArrayList<>(shuffled);
    int first = order.indexOf(prompt.items().get(0));
    int second = order.indexOf(prompt.items().get(1));
    if (first < second) {
      Collections.swap(order, first, second);
    }
    return order;
  }
}
