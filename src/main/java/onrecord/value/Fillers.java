package onrecord.value;

import java.util.Set;

/** Words and signs that may stand around a figure and change nothing about it. */
final class Fillers {
  static final Set<String> WORDS =
      Set.of(
          "the",
          "of",
          "a",
          "an",
          "in",
          "was",
          "were",
          "is",
          "are",
          "it",
          "there",
          "that",
          "at",
          "they",
          "(",
          ")",
          ",",
          "\"",
          "'",
          ":",
          ";",
          "!",
          "?",
          "just",
          "only",
          "had",
          "had been",
          "been",
          "worth",
          "old",
          "aged",
          "age",
          "each",
          "between",
          "from",
          "with",
          "for",
          "and",
          "-",
          "to",
          "has",
          "have",
          "be",
          "would",
          "its",
          "number",
          "value",
          "length",
          "long",
          "tall",
          "high",
          "wide",
          "deep");

  private Fillers() {}
}
