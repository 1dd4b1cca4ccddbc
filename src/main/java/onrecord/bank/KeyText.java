package onrecord.bank;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes a key as one line whose text is equal exactly when the keys are. */
final class KeyText {
  private KeyText() {}

  static String write(Key key) {
    return switch (key) {
      case Key.Choose k -> new TreeSet<>(k.right()) + " " + new TreeMap<>(k.partly());
      case Key.Typed k -> typed(k);
      case Key.Match k -> new TreeMap<>(k.pairs()).toString();
      case Key.Form k -> new TreeMap<>(typedFields(k)) + " " + new TreeMap<>(k.chosen());
      case Key.Grid k -> new TreeMap<>(k.cells()).toString();
      case Key.Mark k ->
          k.sets().stream().map(s -> new TreeSet<>(s).toString()).sorted().toList().toString();
      case Key.Arrange k ->
          k.groups().stream().map(g -> new TreeSet<>(g).toString()).toList().toString();
      case Key.Compare k -> k.first() + " " + k.second() + " " + k.difference().word();
      case Key.Rubric k -> k.points().toString();
      case Key.Desk k -> k.inOrder().stream().map(KeyText::planted).toList().toString();
    };
  }

  private static String planted(Key.Planted error) {
    return error.at().text() + " " + typed(error.right());
  }

  private static String typed(Key.Typed key) {
    String wording = key.wording().equals(Wording.FREE) ? "" : " " + key.wording();
    String routes = key.routes().isEmpty() ? "" : " " + key.routes();
    String tolerance = key.tolerance().stripTrailingZeros().toPlainString();
    return key.accept() + " +-" + tolerance + wording + routes;
  }

  private static Map<String, String> typedFields(Key.Form form) {
    return form.typed().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> typed(e.getValue())));
  }
}
