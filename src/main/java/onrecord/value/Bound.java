package onrecord.value;

/** What a phrase around a figure says about it. */
enum Bound {
  MORE,
  LEAST,
  LESS,
  MOST,
  EXACT,
  ABOUT,
  NEARLY,
  /** After the figure: "or more". */
  UP,
  /** After the figure: "or less". */
  DOWN,
  /** After the figure: "or equal". */
  SAME;

  private static final Phrasebook<Bound> BEFORE = book(false);
  private static final Phrasebook<Bound> AFTER = book(true);

  /** Phrases that stand before a figure. */
  static Phrasebook<Bound> before() {
    return BEFORE;
  }

  /** Phrases that stand after a figure. */
  static Phrasebook<Bound> after() {
    return AFTER;
  }

  boolean comparator() {
    return this == MORE || this == LEAST || this == LESS || this == MOST;
  }

  private static Phrasebook<Bound> book(boolean after) {
    Phrasebook<Bound> book = new Phrasebook<>();
    for (String[] row : Tables.rows("bounds.tsv")) {
      Bound bound = valueOf(row[0]);
      boolean late = bound.ordinal() >= UP.ordinal() || bound == ABOUT || bound == EXACT;
      boolean early = bound.ordinal() < UP.ordinal();
      for (String phrase : (after ? late : early) ? row[1].split("\\|") : new String[0]) {
        book.add(phrase, bound);
      }
    }
    return book;
  }
}
