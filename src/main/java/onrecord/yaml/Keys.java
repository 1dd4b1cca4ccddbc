package onrecord.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onrecord.bank.Kind;

/** Which keys stand where; the reader, the schema for editors and the manual all follow this table. */
enum Keys {
  BANK("a bank", "title", "id about licence use articles article cast ledger questions"),
  SOURCE("a source of the cast", "name", "also role sort"),
  FIGURE_ENTRY("a figure of the ledger", "figure value words",
      "id fact in by via unit approximator nth speaker verb"),
  STATEMENT_ENTRY("a statement of the ledger", "statement words",
      "id fact in by via how verb nth speaker"),
  CLAIM_ENTRY("a claim of the ledger", "claim as-of status", "id for against"),
  EVIDENCE("a piece of evidence", "words", "in nth"),
  PAIR("a pair", "", "who said of evidence"),
  ITEM("an item", "", "item of date evidence"),
  WRONG_FIELDS("wrong fields of a figure", "", "counts sources"),
  WHO("who", "", "answer wrong typed"),
  CHOICE("choice", "wrong", "answer"),
  CHOICES("choices", "wrong", "answers"),
  SHORT("short", "", "answer also"),
  NUMBER("number", "", "answer unit tolerance"),
  DATE("date", "", "answer"),
  MATCH("match", "pairs", "extra"),
  FIGURE("figure", "of", "wrong"),
  GRID("grid", "rows columns", "extra"),
  SUPPORT("support", "", "any"),
  ORDER("order", "items", "ties");

  /** Keys every question may have. */
  static final Set<String> COMMON =
      split("id was in of evidence nearest why trap later hint skill depth inference working fixed"
          + " invented not-stated");

  private final String title;
  private final Set<String> required;
  private final Set<String> optional;

  Keys(String title, String required, String optional) {
    this.title = title;
    this.required = split(required);
    this.optional = split(optional);
  }

  private static Set<String> split(String words) {
    return Arrays.stream(words.split(" ")).filter(w -> !w.isEmpty())
        .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  /** The keys of a kind of question; only for kinds that can be played. */
  static Keys of(Kind kind) {
    return valueOf(kind.name());
  }

  /** The kinds that can be played, in the order of the manual. */
  static List<Kind> playable() {
    return Arrays.stream(Kind.values())
        .filter(kind -> Arrays.stream(values()).anyMatch(k -> k.name().equals(kind.name())))
        .toList();
  }

  /** Whether this is a kind of question, which may have the common keys too. */
  boolean isQuestion() {
    return ordinal() >= WHO.ordinal();
  }

  /** What the keys belong to, as messages name it. */
  String title() {
    return isQuestion() ? "a question \"" + title + "\"" : title;
  }

  /** Keys that may not be left out; for a question its stem is the first. */
  Set<String> required() {
    return isQuestion() ? union(Set.of(title), required) : required;
  }

  /** Every key that may stand here. */
  Set<String> all() {
    Set<String> own = union(required(), optional);
    return isQuestion() ? union(own, COMMON) : own;
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new TreeSet<>(a);
    all.addAll(b);
    return all;
  }
}
