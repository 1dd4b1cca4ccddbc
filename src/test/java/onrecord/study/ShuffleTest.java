package onrecord.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.Chance;
import onrecord.bank.Digest;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.corpus.Place;
import org.junit.jupiter.api.Test;

class ShuffleTest {
  @Test
  void aChainIsNeverShownInItsOrderAndARankingNeither() {
    List<Option> links = List.of(new Option("l1", "1st"), new Option("l2", "2nd"));
    List<Option> all = Stream.concat(links.stream(), OPTIONS.stream()).toList();
    Question relay = question(new Prompt.Arrange(Kind.RELAY, "?", all, true));
    Question ranking = question(new Prompt.Arrange(Kind.SOURCING, "?", OPTIONS));
    Set<List<Option>> seen = new HashSet<>();
    for (long seed = 0; seed < 300; seed++) {
      List<Option> shown = Shuffle.shown(relay, seed).prompt().offered();
      assertThat(shown).containsExactlyInAnyOrderElementsOf(all);
      assertThat(shown.indexOf(links.get(1))).isLessThan(shown.indexOf(links.get(0)));
      assertThat(Shuffle.shown(ranking, seed).prompt().offered()).isNotEqualTo(OPTIONS);
      seen.add(shown);
    }
    assertThat(seen).hasSizeGreaterThan(50);
    assertThat(Shuffle.shown(relay, 1).prompt()).matches(p -> ((Prompt.Arrange) p).some());
  }

  @Test
  void cardsComeInAnotherOrderOntoTheSameHeaps() {
    List<Prompt.Field> cards =
        OPTIONS.stream().map(o -> new Prompt.Field(o.id(), o.text(), OPTIONS)).toList();
    Question sort = question(new Prompt.Form(Kind.SORT, "?", cards));
    Prompt.Form shown = (Prompt.Form) Shuffle.shown(sort, 3).prompt();
    assertThat(shown.fields()).containsExactlyInAnyOrderElementsOf(cards).isNotEqualTo(cards);
    assertThat(shown.heaps()).isEqualTo(OPTIONS);
  }

  private static final List<Option> OPTIONS =
      List.of(Option.of("one"), Option.of("two"), Option.notStated(), Option.of("four"));

  private static Question question(Prompt prompt) {
    Question.Labels labels = new Question.Labels(List.of(), List.of(), Optional.empty(), "");
    return new Question(
        "q1", List.of(), prompt, labels, Optional.empty(), Map.of("", Place.of("t")));
  }

  @Test
  void aSeedAlwaysGivesTheSameOrderAndSeedsDiffer() {
    Question question = question(new Prompt.Choose(Kind.CHOICE, "?", OPTIONS, false, false));
    assertThat(Shuffle.shown(question, 7)).isEqualTo(Shuffle.shown(question, 7));
    Set<Prompt> orders = new HashSet<>();
    for (long seed = 0; seed < 200; seed++) {
      Question shown = Shuffle.shown(question, seed);
      orders.add(shown.prompt());
      assertThat(shown.prompt().offered()).containsExactlyInAnyOrderElementsOf(OPTIONS);
      assertThat(shown.prompt().offered().getLast()).isEqualTo(Option.notStated());
      assertThat(Digest.asked(shown.prompt())).isEqualTo(Digest.asked(question.prompt()));
    }
    assertThat(orders).hasSize(6);
  }

  @Test
  void whatIsFixedStaysAndAnOrderIsNeverShownRight() {
    Question fixed = question(new Prompt.Choose(Kind.CHOICE, "?", OPTIONS, false, true));
    Question order = question(new Prompt.Arrange(Kind.ORDER, "?", OPTIONS.subList(0, 2)));
    for (long seed = 0; seed < 100; seed++) {
      assertThat(Shuffle.shown(fixed, seed)).isEqualTo(fixed);
      assertThat(Shuffle.shown(order, seed).prompt()).isNotEqualTo(order.prompt());
    }
  }

  @Test
  void drawsAreEvenWithinTheirError() {
    int[] counts = new int[4];
    int runs = 40_000;
    for (int seed = 0; seed < runs; seed++) {
      counts[Chance.of(seed, "question").draw(0, 4)]++;
    }
    for (int count : counts) {
      assertThat(count).isBetween(9_600, 10_400);
    }
  }
}
