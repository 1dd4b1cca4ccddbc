package onrecord.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question trains; a question has one primary skill and at most two more. */
public enum Skill {
  ATTRIBUTION,
  QUOTATION,
  RELAY,
  ANONYMOUS_SOURCES,
  NUMBER_VALUE_AND_UNIT,
  APPROXIMATION,
  CALCULATION,
  COMPARISON,
  CHRONOLOGY,
  VERIFICATION_STATUS,
  HEDGE,
  FACT_AND_OPINION,
  HEADLINE_AND_BODY,
  NAMES_AND_TITLES,
  CONTEXT;

  /** The skill in words, as banks and reports write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The skill those words name. */
  public static Optional<Skill> of(String word) {
    return Arrays.stream(values()).filter(skill -> skill.word().equals(word)).findFirst();
  }
}
