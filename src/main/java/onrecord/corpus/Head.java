package onrecord.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an article beside its text.
 *
 * @param outlet the kind of outlet, never a real outlet's name; empty if unknown
 * @param place the dateline's town, perhaps empty
 * @param dateStated true if the date stands in the report, false if it was inferred
 * @param basedOn names of the texts it retells, perhaps none
 * @param licence a licence, or empty where the text may be used in class only
 */
public record Head(
    String headline,
    String outlet,
    String place,
    Optional<LocalDate> date,
    boolean dateStated,
    List<String> basedOn,
    String provenance,
    String licence) {
  public Head {
    basedOn = List.copyOf(basedOn);
  }

  /** Whether the text may be passed on, not only used in class. */
  public boolean mayBePassedOn() {
    return !licence.isEmpty();
  }
}
