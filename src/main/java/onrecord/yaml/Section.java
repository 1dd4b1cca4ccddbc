package onrecord.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import onrecord.corpus.CleanText;
import onrecord.corpus.Place;

/** One map of the file read by a table of keys: every look into it reports what does not fit. */
final class Section {
  private static final int MOST_ITEMS = 60;
  private static final int LONGEST = 10_000;

  /** A text and where it stands. */
  record Word(String text, Place place) {}

  private final Node.Fields node;
  private final Keys keys;
  private final Findings findings;

  private Section(Node.Fields node, Keys keys, Findings findings) {
    this.node = node;
    this.keys = keys;
    this.findings = findings;
  }

  /** Opens a map, reporting keys that are unknown and required ones that are missing. */
  static Section open(Node.Fields node, Keys keys, Findings findings) {
    node.fields().forEach((key, field) -> checkKey(key, field, keys, findings));
    Section section = new Section(node, keys, findings);
    keys.required().stream().filter(k -> !node.fields().containsKey(k)).forEach(section::missing);
    return section;
  }

  /** Whether a key that stands here was probably meant as that one; it is reported as such. */
  private boolean misspelt(String key) {
    return node.fields().keySet().stream()
        .filter(k -> !keys.allows(k))
        .anyMatch(k -> Nearest.of(k, keys.all()).filter(key::equals).isPresent());
  }

  /** Opens a value that should be a map. */
  static Optional<Section> open(Node node, Keys keys, Findings findings) {
    if (node instanceof Node.Fields fields) {
      return Optional.of(open(fields, keys, findings));
    }
    findings.error(
        node.place(),
        Finding.WRONG_TYPE,
        keys.title() + " is a map, here stands " + node.sort(),
        "write its keys: " + String.join(", ", keys.all()));
    return Optional.empty();
  }

  private static void checkKey(String key, Node.Field field, Keys keys, Findings findings) {
    if (!keys.allows(key)) {
      findings.error(
          field.key(),
          Finding.UNKNOWN_KEY,
          "unknown key " + Findings.quoted(key) + " in " + keys.title(),
          Nearest.hint(key, keys.all(), "known are: " + String.join(", ", keys.all())));
    }
  }

  /** Where the map begins. */
  Place place() {
    return node.place();
  }

  /** Where a value begins; the map itself if the key is missing. */
  Place place(String key) {
    return value(key).map(Node::place).orElse(node.place());
  }

  boolean has(String key) {
    return node.fields().containsKey(key);
  }

  /** The value of a key as it stands. */
  Optional<Node> value(String key) {
    return Optional.ofNullable(node.fields().get(key)).map(Node.Field::value);
  }

  Findings findings() {
    return findings;
  }

  /** Reports a value that is wanted here. */
  void missing(String key) {
    missing(key, keys.title() + " needs \"" + key + "\"");
  }

  /** Reports a value that is wanted here, unless a misspelt key was reported in its place. */
  void missing(String key, String wrong) {
    if (misspelt(key)) {
      return;
    }
    findings.error(place(key), Finding.MISSING, wrong, "add " + key + ": ...");
  }

  /** Reports a value that cannot be used. */
  void bad(Place place, String wrong, String todo) {
    findings.error(place, Finding.BAD_VALUE, wrong, todo);
  }

  /** The text of a key, on one line; an empty one is reported. */
  Optional<Word> text(String key) {
    return value(key).flatMap(node -> word(key, node));
  }

  /** The text of a key or nothing. */
  String textOr(String key, String otherwise) {
    return text(key).map(Word::text).orElse(otherwise);
  }

  private Optional<Word> word(String key, Node value) {
    if (!(value instanceof Node.Leaf leaf)) {
      wrongType(
          value,
          "\"" + key + "\" takes a text",
          "a text that begins with [ or { needs quotation marks");
      return Optional.empty();
    }
    if (leaf.text().isBlank()) {
      findings.error(
          leaf.place(),
          Finding.MISSING,
          "\"" + key + "\" is empty",
          "write its value or delete the key");
      return Optional.empty();
    }
    if (leaf.text().length() > LONGEST) {
      findings.error(
          leaf.place(),
          Finding.TOO_LARGE,
          "\"" + key + "\" is longer than " + LONGEST + " characters",
          "shorten it");
      return Optional.empty();
    }
    return Optional.of(new Word(CleanText.line(leaf.text()), leaf.place()));
  }

  private void wrongType(Node value, String wanted, String todo) {
    findings.error(
        value.place(), Finding.WRONG_TYPE, wanted + ", here stands " + value.sort(), todo);
  }

  /** The texts of a key: a list, or one text alone. */
  List<Word> texts(String key) {
    return value(key).map(v -> words(key, v)).orElse(List.of());
  }

  /** The texts of a value that belongs to a key: a list, or one text alone. */
  List<Word> words(String key, Node value) {
    return switch (value) {
      case Node.Rows rows ->
          bounded(key, rows).stream().flatMap(i -> word(key, i).stream()).toList();
      case Node.Leaf leaf -> word(key, leaf).map(List::of).orElse(List.of());
      case Node.Fields fields -> {
        wrongType(
            fields,
            "\"" + key + "\" takes a text or a list of texts",
            "a text that begins with { needs quotation marks");
        yield List.of();
      }
    };
  }

  /** The values of a list; anything else is reported. */
  List<Node> rows(String key) {
    Optional<Node> value = value(key);
    if (value.isPresent() && value.get() instanceof Node.Rows rows) {
      return bounded(key, rows);
    }
    value.ifPresent(
        v -> wrongType(v, "\"" + key + "\" takes a list", "begin each of its lines with \"- \""));
    return List.of();
  }

  /** The items of a list that belongs to a key; an empty or overlong one is reported. */
  List<Node> bounded(String key, Node.Rows rows) {
    if (rows.items().isEmpty()) {
      findings.error(
          rows.place(),
          Finding.MISSING,
          "\"" + key + "\" is an empty list",
          "fill it or delete the key");
    }
    if (rows.items().size() > MOST_ITEMS) {
      findings.error(
          rows.place(),
          Finding.TOO_LARGE,
          "\"" + key + "\" lists more than " + MOST_ITEMS + " things",
          "shorten the list");
      return List.of();
    }
    return rows.items();
  }

  /** The maps of a list, each by a table of keys, with its index. */
  List<Section> sections(String key, Keys keys) {
    List<Section> sections = new ArrayList<>();
    rows(key).forEach(item -> open(item, keys, findings).ifPresent(sections::add));
    return sections;
  }

  /** True or false; false where the key is missing. */
  boolean flag(String key) {
    Optional<Word> word = text(key);
    if (word.isPresent() && !List.of("true", "false").contains(word.get().text())) {
      bad(
          word.get().place(),
          "\"" + key + "\" is neither true nor false",
          "write " + key + ": true, or delete the line");
    }
    return word.map(w -> w.text().equals("true")).orElse(false);
  }

  /** A count from 1 to 9999; 0 where the key is missing. */
  int count(String key) {
    Optional<Word> word = text(key);
    if (word.isPresent() && !word.get().text().matches("[1-9][0-9]{0,3}")) {
      bad(
          word.get().place(),
          "\"" + key + "\" is not a count: " + Findings.quoted(word.get().text()),
          "write 1, 2, 3 ...");
      return 0;
    }
    return word.map(w -> Integer.parseInt(w.text())).orElse(0);
  }

  /** A value out of a fixed list of words. */
  <T> Optional<T> oneOf(String key, List<String> words, Function<String, Optional<T>> known) {
    return text(key).flatMap(word -> oneOf(key, word, words, known));
  }

  /** A value out of a fixed list of words. */
  <T> Optional<T> oneOf(
      String key, Word word, List<String> words, Function<String, Optional<T>> known) {
    Optional<T> value = known.apply(word.text());
    if (value.isEmpty()) {
      bad(
          word.place(),
          "\"" + key + "\" knows no " + Findings.quoted(word.text()),
          Nearest.hint(word.text(), words, "write one of: " + String.join(", ", words)));
    }
    return value;
  }

  /**
   * The place of every value within, by its path such as {@code wrong[1]} or {@code pairs[0].who}.
   */
  void eachPlace(BiConsumer<String, Place> taker) {
    eachPlace("", node, taker);
  }

  private static void eachPlace(String path, Node node, BiConsumer<String, Place> taker) {
    if (!path.isEmpty()) {
      taker.accept(path, node.place());
    }
    switch (node) {
      case Node.Leaf ignored -> {}
      case Node.Rows rows -> {
        for (int i = 0; i < rows.items().size(); i++) {
          eachPlace(path + "[" + i + "]", rows.items().get(i), taker);
        }
      }
      case Node.Fields fields ->
          fields
              .fields()
              .forEach(
                  (key, field) ->
                      eachPlace(path.isEmpty() ? key : path + "." + key, field.value(), taker));
    }
  }
}
