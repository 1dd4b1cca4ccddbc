package onrecord.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Accepted forms of an answer whose kind nobody has said. */
public record AutoKey(List<String> accept, String question, Optional<LocalDate> dateline) {
  public AutoKey {
    accept = List.copyOf(accept);
  }
}
