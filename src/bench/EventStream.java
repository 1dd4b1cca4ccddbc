import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;

/**
 * Walks through the events of every bank in a folder and does nothing with them: the measure for
 * what {@code onrecord check} takes. Started by library.py with the flags of the launcher.
 */
final class EventStream {
  private EventStream() {}

  public static void main(String[] arguments) throws IOException {
    long events = 0;
    try (Stream<Path> files = Files.list(Path.of(arguments[0], "quizzes"))) {
      for (Path file : files.sorted().toList()) {
        events += events(file);
      }
    }
    System.out.println(events + " events");
  }

  private static long events(Path file) throws IOException {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    long events = 0;
    for (Event event : new Parse(settings).parseString(Files.readString(file))) {
      events += event.getEventId() == Event.ID.Comment ? 0 : 1;
    }
    return events;
  }
}
