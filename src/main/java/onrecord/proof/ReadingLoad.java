package onrecord.proof;

/** B4: a stem has under 40 words and an option under 15, for what is asked is not the stem. */
final class ReadingLoad {
  private static final int STEM = 40;
  private static final int OPTION = 15;

  private ReadingLoad() {}

  static void look(Item item, Findings findings) {
    int stem = words(item.question().stem());
    if (stem >= STEM) {
      findings.add(
          Finding.B4,
          item.stemPlace(),
          "the stem has " + stem + " words",
          "ask in fewer than " + STEM);
    }
    Paths.all(item)
        .filter(placed -> words(placed.option().text()) >= OPTION)
        .forEach(
            placed ->
                findings.add(
                    Finding.B4,
                    item.place(placed.path()),
                    "this option has " + words(placed.option().text()) + " words",
                    "say it in fewer than " + OPTION));
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
