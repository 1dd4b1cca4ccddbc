package onrecord.bank;

/** What a highlighted run of words does in a piece of evidence. */
public enum Role {
  SUPPORT,
  SPEAKER,
  VERB,
  FIGURE,
  /** The word that decides where a statement belongs. */
  WORD
}
