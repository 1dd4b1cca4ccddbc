package onrecord.yaml;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import onrecord.bank.Kind;

/**
 * Which keys stand where; the reader, the schema for editors and the manual all follow this table.
 */
enum Keys {
  BANK("a bank", "title", "id about licence use layers articles article cast ledger questions"),
  SOURCE("a source of the cast", "name", "also role roles sort"),
  TENURE("a role of a source", "role", "from until"),
  FIGURE_ENTRY(
      "a figure of the ledger",
      "figure value words",
      "id fact in by via unit approximator nth speaker verb"),
  STATEMENT_ENTRY(
      "a statement of the ledger", "statement words", "id fact in by via how verb nth speaker"),
  CLAIM_ENTRY("a claim of the ledger", "claim as-of status", "id for against"),
  EVIDENCE("a piece of evidence", "words", "in nth"),
  PAIR("a pair", "", "who said of evidence"),
  ITEM("an item", "", "item of date evidence"),
  ROUTE("a route", "answer because", ""),
  RANKED("an item to rank", "because", "item of evidence"),
  CARD("a card", "", "card of is word evidence"),
  WRONG_FIELDS("the wrong fields of a figure", "", "counts sources"),
  PASSAGE("a passage", "in", "paragraphs words nth"),
  PLANTED("an error of a draft", "wrong right class", "nth also evidence"),
  WHO("who", "", "answer wrong typed"),
  CHOICE("choice", "wrong", "answer"),
  CHOICES("choices", "wrong", "answers"),
  SHORT("short", "", "answer also rubric must must-not optional"),
  NUMBER("number", "", "answer also unit tolerance"),
  DATE("date", "", "answer also"),
  MATCH("match", "pairs", "extra"),
  FIGURE("figure", "of", "wrong"),
  GRID("grid", "rows columns", "extra"),
  STATUS("status", "of", "near"),
  RELAY("relay", "extra", "chain"),
  WORK("work", "", "answer also unit tolerance routes"),
  SORT("sort", "into cards", ""),
  SOURCING("sourcing", "items", "ties"),
  WORDING("wording", "answer", "acceptable wrong others"),
  SUPPORT("support", "", "any"),
  ORDER("order", "items", "ties"),
  COMPARE("compare", "passages difference", "both-true"),
  COPYDESK("copydesk", "draft errors", "hidden");

  /** Keys every question may have. */
  static final Set<String> COMMON =
      split(
          "id was in of evidence nearest why trap later hint skill depth inference working fixed"
              + " invented not-stated");

  private static final Map<Keys, Set<String>> REQUIRED = table(keys -> keys.required);
  private static final Map<Keys, Set<String>> ALL =
      table(keys -> keys.required + " " + keys.optional);

  private final String title;
  private final String required;
  private final String optional;

  Keys(String title, String required, String optional) {
    this.title = title;
    this.required = required;
    this.optional = optional;
  }

  private static Map<Keys, Set<String>> table(Function<Keys, String> words) {
    Map<Keys, Set<String>> table = new EnumMap<>(Keys.class);
    for (Keys keys : values()) {
      Set<String> all = new LinkedHashSet<>(keys.isQuestion() ? Set.of(keys.title) : Set.of());
      all.addAll(split(words.apply(keys)));
      table.put(keys, Collections.unmodifiableSet(all));
    }
    return Collections.unmodifiableMap(table);
  }

  private static Set<String> split(String words) {
    Set<String> all = new LinkedHashSet<>(Arrays.asList(words.strip().split(" +")));
    all.remove("");
    return Collections.unmodifiableSet(all);
  }

  /** The keys of a kind of question. */
  static Keys of(Kind kind) {
    return valueOf(kind.name());
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
    return REQUIRED.getOrDefault(this, Set.of());
  }

  /** The keys that only belong here; for a question its stem is the first. */
  Set<String> own() {
    return ALL.getOrDefault(this, Set.of());
  }

  /** Whether a key may stand here. */
  boolean allows(String key) {
    return own().contains(key) || isQuestion() && COMMON.contains(key);
  }

  /** Every key that may stand here. */
  Set<String> all() {
    Set<String> all = new LinkedHashSet<>(own());
    all.addAll(isQuestion() ? COMMON : Set.of());
    return all;
  }
}
