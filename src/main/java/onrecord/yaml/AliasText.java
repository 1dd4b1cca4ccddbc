package onrecord.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.corpus.Place;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Writes one alias into the text of a bank at the place where it belongs, changing nothing else.
 */
final class AliasText {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} .\u2019'-]*[\\p{L}\\p{M}\\p{N}.])?");
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
  private static final List<String> BEFORE = List.of("answer", "name");

  private final String text;
  private final Alias alias;

  AliasText(String text, Alias alias) {
    this.text = text;
    this.alias = alias;
  }

  Optional<String> written() {
    Optional<Node> root = tree(text);
    Optional<MappingNode> owner = root.flatMap(this::owner);
    return owner
        .flatMap(this::changed)
        .filter(after -> sound(root.orElseThrow(), owner.get(), after));
  }

  private static Optional<Node> tree(String text) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      return new Compose(settings).composeString(text);
    } catch (YamlEngineException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<MappingNode> owner(Node root) {
    return switch (alias.owner()) {
      case Alias.Owner.At(Place place) -> at(root, place);
      case Alias.Owner.OfCast(String id) ->
          map(root)
              .flatMap(m -> value(m, "cast"))
              .flatMap(AliasText::map)
              .flatMap(cast -> value(cast, id))
              .flatMap(AliasText::map);
    };
  }

  private static Optional<MappingNode> map(Node node) {
    return node instanceof MappingNode map ? Optional.of(map) : Optional.empty();
  }

  private static Optional<MappingNode> at(Node node, Place place) {
    Mark mark = start(node);
    boolean here = mark.getLine() + 1 == place.line() && mark.getColumn() + 1 == place.column();
    if (here && node instanceof MappingNode map) {
      return Optional.of(map);
    }
    return children(node).flatMap(child -> at(child, place).stream()).findFirst();
  }

  private static Stream<Node> children(Node node) {
    return switch (node) {
      case MappingNode map -> map.getValue().stream().map(NodeTuple::getValueNode);
      case SequenceNode rows -> rows.getValue().stream();
      default -> Stream.empty();
    };
  }

  private static Optional<Node> value(MappingNode map, String key) {
    return map.getValue().stream()
        .filter(t -> t.getKeyNode() instanceof ScalarNode k && k.getValue().equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  private Optional<String> changed(MappingNode owner) {
    Optional<Node> present = value(owner, Alias.ALSO);
    return present.isPresent() ? longer(present.get()) : Optional.of(added(owner));
  }

  private Optional<String> longer(Node list) {
    return switch (list) {
      case SequenceNode rows when rows.getFlowStyle() == FlowStyle.FLOW ->
          Optional.of(inBrackets(rows));
      case SequenceNode rows -> below(rows);
      case ScalarNode one -> together(one);
      default -> Optional.empty();
    };
  }

  private String inBrackets(SequenceNode rows) {
    return rows.getValue().isEmpty()
        ? inserted(from(rows) + 1, quoted(alias.text()))
        : inserted(to(rows.getValue().getLast()), ", " + quoted(alias.text()));
  }

  private Optional<String> below(SequenceNode rows) {
    Node last = rows.getValue().getLast();
    int start = text.lastIndexOf('\n', from(last) - 1) + 1;
    String before = text.substring(start, from(last));
    int dash = before.lastIndexOf('-');
    return dash >= 0 && before.substring(0, dash).isBlank()
        ? Optional.of(line(last, before.substring(0, dash) + "- " + quoted(alias.text())))
        : Optional.empty();
  }

  /** One text alone becomes a list of two. */
  private Optional<String> together(ScalarNode one) {
    boolean block =
        one.getScalarStyle() == ScalarStyle.LITERAL || one.getScalarStyle() == ScalarStyle.FOLDED;
    boolean plain = one.getScalarStyle() == ScalarStyle.PLAIN;
    String first = plain ? quoted(one.getValue()) : text.substring(from(one), to(one));
    String both = "[" + first + ", " + quoted(alias.text()) + "]";
    return block
        ? Optional.empty()
        : Optional.of(text.substring(0, from(one)) + both + text.substring(to(one)));
  }

  /** A new key behind the answer or the name, or else behind the first key. */
  private String added(MappingNode owner) {
    Node before =
        BEFORE.stream()
            .flatMap(key -> value(owner, key).stream())
            .filter(ScalarNode.class::isInstance)
            .findFirst()
            .orElse(owner.getValue().getFirst().getValueNode());
    String entry = Alias.ALSO + ": [" + quoted(alias.text()) + "]";
    if (owner.getFlowStyle() == FlowStyle.FLOW) {
      return inserted(to(before), ", " + entry);
    }
    int column = start(owner.getValue().getFirst().getKeyNode()).getColumn();
    return line(before, " ".repeat(column) + entry);
  }

  /** A line of its own below the one on which a value ends, behind any comment there. */
  private String line(Node before, String line) {
    int end = to(before);
    boolean ended = end > 0 && text.charAt(end - 1) == '\n';
    int next = ended ? end : text.indexOf('\n', end) + 1;
    String newline = text.contains("\r\n") ? "\r\n" : "\n";
    return next == 0 ? text + newline + line + newline : inserted(next, line + newline);
  }

  private String inserted(int at, String more) {
    return text.substring(0, at) + more + text.substring(at);
  }

  private static String quoted(String value) {
    boolean plain =
        PLAIN.matcher(value).matches() && !WORDS.contains(value.toLowerCase(java.util.Locale.ROOT));
    return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private int from(Node node) {
    return offset(start(node));
  }

  private int to(Node node) {
    return offset(node.getEndMark().orElseThrow());
  }

  private static Mark start(Node node) {
    return node.getStartMark().orElseThrow();
  }

  private int offset(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }

  /** Whether the new text holds the old values and the alias, and nothing else. */
  private boolean sound(Node before, MappingNode owner, String after) {
    Object wanted = plain(before, owner);
    return tree(after).map(node -> plain(node, null)).filter(wanted::equals).isPresent();
  }

  /** The values without their layout; the owner with the alias in it. */
  private Object plain(Node node, @Nullable MappingNode owner) {
    return switch (node) {
      case ScalarNode leaf -> leaf.getValue();
      case SequenceNode rows -> rows.getValue().stream().map(n -> plain(n, owner)).toList();
      case MappingNode map -> {
        Map<Object, Object> fields = new LinkedHashMap<>();
        map.getValue()
            .forEach(t -> fields.put(plain(t.getKeyNode(), owner), plain(t.getValueNode(), owner)));
        yield map.equals(owner) ? amended(fields) : fields;
      }
      default -> List.of();
    };
  }

  private Map<Object, Object> amended(Map<Object, Object> fields) {
    List<Object> forms = new ArrayList<>();
    Object present = fields.getOrDefault(Alias.ALSO, List.of());
    if (present instanceof List<?> list) {
      forms.addAll(list);
    } else {
      forms.add(present);
    }
    forms.add(alias.text());
    fields.put(Alias.ALSO, List.copyOf(forms));
    return fields;
  }
}
