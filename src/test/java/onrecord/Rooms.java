package onrecord;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table of rooms: which package may import from which, and which library lives in which. A
 * room's imports are given one step deep; what those may import is allowed as well.
 */
record Rooms(String root, List<Rooms.Room> rooms) {

  /** One row of the table; {@code libraries} are package prefixes. */
  record Room(String name, boolean pure, List<String> imports, List<String> libraries) {
    Room {
      imports = List.copyOf(imports);
      libraries = List.copyOf(libraries);
    }
  }

  Rooms {
    rooms = List.copyOf(rooms);
  }

  /** The table of docs/architecture.md, below the given root package. */
  static Rooms below(String root) {
    List<Room> all =
        new ArrayList<>(
            List.of(
                pure("corpus", List.of()),
                pure("value", List.of(), "org.apache.commons.codec"),
                pure("bank", List.of("corpus", "value")),
                pure("grading", List.of("bank")),
                pure("proof", List.of("grading")),
                pure("records", List.of("grading")),
                pure("study", List.of("records")),
                pure("analysis", List.of("records")),
                pure("draft", List.of("bank"), "opennlp"),
                pure("page", List.of()),
                pure("tui", List.of("study", "analysis", "proof", "page")),
                edge("yaml", List.of("bank"), "org.snakeyaml.engine"),
                edge("library", List.of("yaml", "proof")),
                edge("sql", List.of("records"), "java.sql", "javax.sql", "org.sqlite"),
                edge(
                    "exchange",
                    List.of("study", "analysis", "proof"),
                    "tools.jackson",
                    "com.fasterxml.jackson"),
                edge(
                    "terminal",
                    List.of("tui"),
                    "com.googlecode.lanterna",
                    "java.awt",
                    "javax.swing"),
                edge("plain", List.of("tui")),
                edge("ssh", List.of("terminal", "plain")),
                edge("web", List.of("exchange"))));
    List<String> everyone = all.stream().map(Room::name).toList();
    all.add(edge("cli", everyone, "picocli"));
    return new Rooms(root, all);
  }

  private static Room pure(String name, List<String> imports, String... libraries) {
    return new Room(name, true, imports, List.of(libraries));
  }

  private static Room edge(String name, List<String> imports, String... libraries) {
    return new Room(name, false, imports, List.of(libraries));
  }

  /** The room that a package belongs to; a room may have packages inside it. */
  Optional<Room> roomOf(String packageName) {
    return rooms.stream().filter(room -> isIn(packageName, root + "." + room.name())).findFirst();
  }

  /** The room itself and everything it may import from, however many steps away. */
  Set<String> reach(Room room) {
    Set<String> reached = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(room.name()));
    while (!open.isEmpty()) {
      String next = open.removeLast();
      if (reached.add(next)) {
        open.addAll(named(next).imports());
      }
    }
    return reached;
  }

  /** Every library that is bound to a room: nobody else may use it, though it be in the JDK. */
  Set<String> boundLibraries() {
    Set<String> bound = new TreeSet<>();
    rooms.forEach(room -> bound.addAll(room.libraries()));
    return bound;
  }

  Room named(String name) {
    return rooms.stream().filter(room -> room.name().equals(name)).findFirst().orElseThrow();
  }

  static boolean isIn(String packageName, String prefix) {
    return packageName.equals(prefix) || packageName.startsWith(prefix + ".");
  }
}
