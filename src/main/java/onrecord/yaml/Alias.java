package onrecord.yaml;

import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Solution;
import onrecord.bank.Source;
import onrecord.corpus.CleanText;
import onrecord.corpus.Place;

/**
 * One more answer for a key: where in the file it goes, and as what.
 *
 * @param owner whose map it goes into
 * @param text on one line
 */
public record Alias(Owner owner, String text) {
  static final String ALSO = "also";

  /** A map of the file. */
  public sealed interface Owner {

    /** The map that begins at a place, such as a question. */
    record At(Place place) implements Owner {}

    /** A source of the cast, by its id. */
    record OfCast(String id) implements Owner {}
  }

  /** What must be added so that a question takes that answer; empty where the format has no way. */
  public static Optional<Alias> of(Bank bank, Question question, String given) {
    Optional<Solution> solution = question.solution().filter(s -> !s.notStated());
    String text = CleanText.line(given).strip();
    return question.prompt() instanceof Prompt.Typed prompt
            && solution.map(Solution::key).orElse(null) instanceof Key.Typed key
            && !text.isEmpty()
        ? owner(bank, question, prompt, key).map(owner -> new Alias(owner, text))
        : Optional.empty();
  }

  private static Optional<Owner> owner(
      Bank bank, Question question, Prompt.Typed prompt, Key.Typed key) {
    Optional<Owner> own = Optional.of(new Owner.At(question.place("")));
    String right = key.accept().getFirst();
    Optional<Owner> person =
        bank.cast().sources().stream()
            .filter(source -> source.name().equals(right))
            .map(Source::id)
            .findFirst()
            .map(Owner.OfCast::new);
    return switch (prompt.sort()) {
      case NAME -> person;
      case WORDS -> person.or(() -> own);
      case NUMBER, DATE -> own;
    };
  }

  /** What is added, for people. */
  public String says() {
    String where =
        switch (owner) {
          case Owner.At(Place place) -> "line " + place.line();
          case Owner.OfCast(String id) -> id + " in the cast";
        };
    return "`" + ALSO + ": " + text + "` at " + where;
  }

  /**
   * The text of a bank with this in it and everything else as it was: comments, order and line ends
   * are kept. Empty where the layout leaves no safe place, or where reading it back would not give
   * the same values and this one.
   */
  public Optional<String> into(String text) {
    return new AliasText(text, this).written();
  }
}
