package onrecord.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An answer to be marked outside a bank.
 *
 * @param id the caller's, given back with the reply
 * @param kind which rules apply
 * @param question explains words that an answer may repeat; perhaps empty
 * @param accept forms that are right, the house form first; may be empty where there is a roster
 * @param roster people of whom one may be meant; perhaps none
 * @param dateline from which a date is filled
 */
public record Request(
    String id,
    Kind kind,
    String question,
    List<String> accept,
    List<String> roster,
    Optional<LocalDate> dateline,
    String answer) {
  public Request {
    accept = List.copyOf(accept);
    roster = List.copyOf(roster);
    if (accept.isEmpty() && roster.isEmpty()) {
      throw new IllegalArgumentException("neither \"accept\" nor \"roster\" says what is right");
    }
  }

  /** The rules that can be asked for; {@code AUTO} chooses by the accepted forms. */
  public enum Kind {
    SHORT,
    NAME,
    QUANTITY,
    DATE,
    PHRASE,
    LIST,
    AUTO
  }
}
