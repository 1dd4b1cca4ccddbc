package onrecord.page;

/** What a run of text is for; the terminal gives each a look, and each has a sign beside colour. */
public enum Tone {
  /** Text. */
  PLAIN,
  /** Hints, counts, rules. */
  QUIET,
  /** The one thing to do. */
  ACCENT,
  /** A heading, or the label of something. */
  STRONG,
  /** The supporting sentence. */
  EVIDENCE,
  /** In evidence: who speaks. */
  SPEAKER,
  /** In evidence: the verb that reports it. */
  VERB,
  /** In evidence: the figure. */
  FIGURE,
  RIGHT,
  WRONG,
  PARTLY,
  /** Where the cursor is, or what is chosen. */
  CHOSEN,
  /** A place that a search found. */
  FOUND,
  /** Words taken out. */
  STRUCK
}
