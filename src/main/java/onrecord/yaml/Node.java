package onrecord.yaml;

import java.util.List;
import java.util.Map;
import onrecord.corpus.Place;

/** A value of the file with its place: text, a list or a map; the tree of one question is small. */
sealed interface Node {
  Place place();

  /** A list, a text and so on, as messages name it. */
  String sort();

  /**
   * A text.
   *
   * @param block whether it was written as a block behind {@code |}
   */
  record Leaf(String text, boolean block, Place place) implements Node {
    @Override
    public String sort() {
      return "a text";
    }
  }

  /** A list. */
  record Rows(List<Node> items, Place place) implements Node {
    @Override
    public String sort() {
      return "a list";
    }
  }

  /** A map, its keys in the order of the file. */
  record Fields(Map<String, Field> fields, Place place) implements Node {
    @Override
    public String sort() {
      return "a map of keys and values";
    }
  }

  /** A value and where its key stands. */
  record Field(Node value, Place key) {}

  /** Whether nothing at all was written. */
  default boolean isEmpty() {
    return switch (this) {
      case Leaf leaf -> leaf.text().isBlank();
      case Rows rows -> rows.items().isEmpty();
      case Fields fields -> fields.fields().isEmpty();
    };
  }
}
