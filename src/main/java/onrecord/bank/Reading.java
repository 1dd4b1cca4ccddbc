package onrecord.bank;

import java.util.Optional;

/** What a typed line comes to: an answer to the prompt, or the reason why it is none. */
public sealed interface Reading permits Reading.Meant, Misread {

  /** The line is that answer. */
  record Meant(Answer answer) implements Reading {}

  /** The answer, where the line is one. */
  default Optional<Answer> meant() {
    return switch (this) {
      case Meant meant -> Optional.of(meant.answer());
      case Misread ignored -> Optional.empty();
    };
  }
}
