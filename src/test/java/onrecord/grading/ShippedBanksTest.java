package onrecord.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.Approximator;
import onrecord.bank.Bank;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Source;
import onrecord.library.Library;
import onrecord.value.Auto;
import onrecord.value.AutoKey;
import onrecord.value.NameKey;
import onrecord.value.Names;
import onrecord.value.PersonName;
import onrecord.value.Quantities;
import onrecord.value.QuantityKey;
import org.junit.jupiter.api.Test;

/** In the banks that travel with the program nobody passes for another, and no figure either. */
class ShippedBanksTest {
  private static List<Bank> banks() {
    Library library = Library.open(List.of(Path.of("")), Optional.empty());
    List<Bank> banks =
        library.bankFiles().stream().flatMap(file -> library.load(file).bank().stream()).toList();
    assertThat(banks).hasSizeGreaterThanOrEqualTo(2);
    return banks;
  }

  private static PersonName person(Source source) {
    return new PersonName(source.name(), source.also(), source.role());
  }

  @Test
  void nobodyOfTheCastPassesForAnother() {
    List<String> accepted = new ArrayList<>();
    for (Bank bank : banks()) {
      for (Source asked : bank.cast().sources()) {
        bank.cast().sources().stream()
            .filter(other -> !other.equals(asked))
            .flatMap(other -> taken(asked, other))
            .forEach(accepted::add);
      }
    }
    assertThat(accepted).isEmpty();
  }

  /** The other's names that pass for the one asked; a larger cast could only veto more. */
  private static Stream<String> taken(Source asked, Source other) {
    NameKey key = new NameKey(person(asked), List.of(person(other)));
    return other.names().stream()
        .filter(typed -> !asked.names().contains(typed))
        .filter(typed -> Names.mark(key, typed).accepted())
        .map(typed -> asked.name() + " <- " + typed);
  }

  @Test
  void everybodyOfTheCastPassesForHimself() {
    for (Bank bank : banks()) {
      List<PersonName> cast = bank.cast().sources().stream().map(ShippedBanksTest::person).toList();
      for (Source asked : bank.cast().sources()) {
        NameKey key = new NameKey(person(asked), cast);
        assertThat(Names.mark(key, asked.name()).accepted()).as(asked.name()).isTrue();
      }
    }
  }

  @Test
  void noFigureOfTheLedgerPassesForAnother() {
    for (Bank bank : banks()) {
      Set<String> figures =
          Set.copyOf(bank.ledger().figures().stream().map(ShippedBanksTest::written).toList());
      List<String> accepted =
          figures.stream().flatMap(asked -> accepted(asked, figures.stream())).sorted().toList();
      assertThat(accepted).as(bank.id()).isEmpty();
    }
  }

  private static Stream<String> accepted(String asked, Stream<String> typed) {
    QuantityKey figure = QuantityKey.of(List.of(asked));
    AutoKey any = new AutoKey(List.of(asked), "", Optional.empty());
    return typed
        .filter(other -> !other.equals(asked))
        .filter(
            other ->
                Quantities.mark(figure, other).accepted()
                    || Auto.mark(any, other).accepted()
                    || Auto.shortAnswer(any, other).accepted())
        .map(other -> asked + " <- " + other);
  }

  private static String written(LedgerEntry.Figure figure) {
    boolean worded =
        figure.approximator() == Approximator.EXACTLY
            || figure.approximator() == Approximator.RANGE
            || figure.approximator() == Approximator.ORDER_OF_MAGNITUDE;
    String limit = worded ? "" : figure.approximator().word() + " ";
    return (limit + figure.value() + " " + figure.unit()).strip();
  }
}
