package onrecord.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns the event stream into one small tree after another. Depth, number of values and what
 * aliases repeat are counted on the way, so that a hostile file is left early.
 */
final class TreeReader {
  private static final int DEEPEST = 32;
  private static final int MOST_VALUES = 1_000_000;
  private static final int MOST_KEYS = 1_000;
  private static final int MOST_REPEATED = 20_000;

  /** A value that aliases may repeat, and how many values that would be. */
  private record Anchored(Node node, int size) {}

  private final String file;
  private final Findings findings;
  private final Iterator<Event> events;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private Optional<Event> ahead = Optional.empty();
  private int depth;
  private int values;
  private int repeated;

  TreeReader(String file, String text, Findings findings) {
    this.file = file;
    this.findings = findings;
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE).build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** The kind of the next event; the end of the stream counts as one. */
  Event.ID peek() {
    if (ahead.isEmpty()) {
      ahead = Optional.of(read());
    }
    return ahead.get().getEventId();
  }

  /** The next event, which stays. */
  Event peekEvent() {
    peek();
    return ahead.orElseThrow();
  }

  /** Takes the next event. */
  Event next() {
    peek();
    Event event = ahead.orElseThrow();
    ahead = Optional.empty();
    return event;
  }

  private Event read() {
    try {
      return events.next();
    } catch (MarkedYamlEngineException syntax) {
      throw new Unreadable(SyntaxWords.problem(file, syntax));
    } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException odd) {
      throw new Unreadable(SyntaxWords.problem(Place.of(file)));
    }
  }

  /** The whole value that begins with the next event. */
  Node node() {
    return node(next());
  }

  private Node node(Event event) {
    Place place = place(event);
    if (event instanceof AliasEvent alias) {
      return repeat(alias, place);
    }
    int before = ++values;
    if (values > MOST_VALUES) {
      throw fatal(
          place,
          Finding.TOO_LARGE,
          "the file holds more than a million values",
          "cut it into several banks");
    }
    Node node =
        switch (event.getEventId()) {
          case Scalar -> leaf((ScalarEvent) event, place);
          case SequenceStart -> rows(place);
          case MappingStart -> fields(place);
          default ->
              throw fatal(
                  place, Finding.SYNTAX, "a value is missing here", "write it, or delete the line");
        };
    if (event instanceof NodeEvent named) {
      named
          .getAnchor()
          .ifPresent(a -> anchors.put(a.getValue(), new Anchored(node, values - before + 1)));
    }
    return node;
  }

  private static Node leaf(ScalarEvent scalar, Place place) {
    return new Node.Leaf(scalar.getValue(), scalar.isLiteral(), place);
  }

  private Node repeat(AliasEvent alias, Place place) {
    Anchored anchored = anchors.get(alias.getAlias().getValue());
    if (anchored == null) {
      throw fatal(
          place,
          Finding.SYNTAX,
          "nothing is named *" + alias.getAlias().getValue() + " above",
          "a text that begins with * needs quotation marks");
    }
    repeated += anchored.size();
    values += anchored.size();
    if (repeated > MOST_REPEATED) {
      throw fatal(
          place,
          Finding.ALIASES,
          "aliases repeat more than " + MOST_REPEATED + " values",
          "write the values out, or take fewer aliases");
    }
    return anchored.node();
  }

  private Node rows(Place place) {
    enter(place);
    List<Node> items = new ArrayList<>();
    while (peek() != Event.ID.SequenceEnd) {
      items.add(node());
    }
    leave();
    return new Node.Rows(items, place);
  }

  private Node fields(Place place) {
    enter(place);
    Map<String, Node.Field> fields = new LinkedHashMap<>();
    while (peek() != Event.ID.MappingEnd) {
      Optional<Node.Leaf> key = key();
      Node value = node();
      key.ifPresent(k -> put(fields, k, value));
    }
    leave();
    return new Node.Fields(fields, place);
  }

  /** The key of a map; a key that is no text is reported and left out. */
  Optional<Node.Leaf> key() {
    return switch (node()) {
      case Node.Leaf leaf -> Optional.of(leaf);
      case Node other -> {
        findings.error(
            other.place(),
            Finding.WRONG_TYPE,
            "a key is " + other.sort(),
            "a key is one word; a text that begins with [ or { needs quotation marks");
        yield Optional.empty();
      }
    };
  }

  /** Adds a value to a map unless its key is taken. */
  void put(Map<String, Node.Field> fields, Node.Leaf key, Node value) {
    if (fields.size() > MOST_KEYS) {
      throw fatal(
          key.place(),
          Finding.TOO_LARGE,
          "this map has more than " + MOST_KEYS + " keys",
          "no bank needs that many");
    }
    Node.Field first = fields.putIfAbsent(key.text(), new Node.Field(value, key.place()));
    if (first != null) {
      findings.error(
          key.place(),
          Finding.DUPLICATE_KEY,
          "the key "
              + Findings.quoted(key.text())
              + " stands twice, first in line "
              + first.key().line(),
          "keep one of them");
    }
  }

  /** Goes one level deeper. */
  void enter(Place place) {
    if (++depth > DEEPEST) {
      throw fatal(
          place,
          Finding.TOO_DEEP,
          "lists or maps lie more than " + DEEPEST + " deep in one another",
          "no bank needs that: look for brackets that are never closed");
    }
  }

  /** Takes the end of a list or map. */
  void leave() {
    next();
    depth--;
  }

  /** The place at which an event begins. */
  Place place(Event event) {
    return event.getStartMark().map(mark -> place(file, mark)).orElseGet(() -> Place.of(file));
  }

  static Place place(String file, Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Unreadable fatal(Place place, Finding finding, String wrong, String todo) {
    return new Unreadable(Problem.error(place, finding.id(), wrong, todo));
  }
}
