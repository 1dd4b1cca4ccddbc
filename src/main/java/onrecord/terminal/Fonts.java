package onrecord.terminal;

import com.googlecode.lanterna.terminal.swing.AWTTerminalFontConfiguration;
import com.googlecode.lanterna.terminal.swing.SwingTerminalFontConfiguration;
import java.awt.Font;
import java.util.List;
import java.util.stream.Stream;

/** The window's typefaces: monospaced ones of the usual systems that have all our signs. */
final class Fonts {
  static final int LEAST = 10;
  static final int USUAL = 18;
  static final int LARGEST = 72;

  private static final String SIGNS = "Aé“”‘’–—›«»…ЖщїЄ─│▌█░½✓";
  private static final List<String> FAMILIES =
      List.of(
          "DejaVu Sans Mono",
          "Menlo",
          "Cascadia Mono",
          "Consolas",
          "JetBrains Mono",
          "Noto Sans Mono",
          "Liberation Mono",
          "FreeMono");

  private Fonts() {}

  /** The first that is there and has all signs; what it lacks is taken from the next. */
  static SwingTerminalFontConfiguration of(int points) {
    Font system = new Font(Font.MONOSPACED, Font.PLAIN, points);
    List<Font> found = FAMILIES.stream().flatMap(name -> found(name, points)).toList();
    Stream<Font> whole = found.stream().filter(f -> f.canDisplayUpTo(SIGNS) < 0).limit(1);
    Stream<Font> all = Stream.of(whole, Stream.of(system), found.stream()).flatMap(s -> s);
    return SwingTerminalFontConfiguration.newInstance(
        AWTTerminalFontConfiguration.filterMonospaced(all.distinct().toArray(Font[]::new)));
  }

  /** A missing family is replaced by the system in silence, so its name is compared. */
  private static Stream<Font> found(String family, int points) {
    Font font = new Font(family, Font.PLAIN, points);
    return Stream.of(font).filter(f -> f.getFamily().equalsIgnoreCase(family));
  }
}
