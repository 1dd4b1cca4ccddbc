package onrecord.terminal;

import static com.googlecode.lanterna.SGR.BOLD;
import static com.googlecode.lanterna.SGR.CROSSED_OUT;
import static com.googlecode.lanterna.SGR.REVERSE;
import static com.googlecode.lanterna.SGR.UNDERLINE;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import onrecord.page.Tone;

/**
 * The one table of looks: what each tone is on a terminal of so many colours. Bold, reverse and
 * underline carry the meaning, colour repeats it.
 */
public final class Palette {
  private static final List<String> MANY_COLOURS =
      List.of("256color", "-direct", "kitty", "alacritty", "foot", "wezterm", "ghostty");

  private final Map<Tone, Look> looks = new EnumMap<>(Tone.class);

  private Palette(Function<Ink, TextColor> colours, boolean strikes) {
    for (Tone tone : Tone.values()) {
      Ink ink = ink(tone);
      Set<SGR> marks = tone == Tone.STRUCK && !strikes ? Set.of() : marks(tone);
      looks.put(tone, new Look(colours.apply(ink), marks));
    }
  }

  /** Bold, reverse and underline only. */
  public static Palette monochrome() {
    return new Palette(ink -> TextColor.ANSI.DEFAULT, false);
  }

  public static Palette ofSixteen() {
    return new Palette(Ink::ofSixteen, false);
  }

  public static Palette indexed() {
    return new Palette(Ink::indexed, true);
  }

  public static Palette exact() {
    return new Palette(Ink::exact, true);
  }

  /** What the terminal of an environment can show: NO_COLOR, COLORTERM and TERM decide. */
  public static Palette of(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
    String colours = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
    boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    if (unwanted || hasNone(term)) {
      return monochrome();
    }
    if (colours.equals("truecolor") || colours.equals("24bit")) {
      return exact();
    }
    for (String name : MANY_COLOURS) {
      if (term.contains(name)) {
        return indexed();
      }
    }
    return ofSixteen();
  }

  /** What a window of our own shows; NO_COLOR counts there too. */
  public static Palette ofWindow(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty() ? exact() : monochrome();
  }

  private static boolean hasNone(String term) {
    boolean unknown = term.isEmpty() || term.equals("dumb");
    return unknown || term.startsWith("vt") || term.endsWith("-m") || term.endsWith("-mono");
  }

  Look look(Tone tone) {
    return looks.getOrDefault(tone, new Look(TextColor.ANSI.DEFAULT, Set.of()));
  }

  private static Ink ink(Tone tone) {
    return switch (tone) {
      case PLAIN, STRONG, EVIDENCE, CHOSEN, FOUND -> Ink.PLAIN;
      case QUIET, STRUCK -> Ink.GREY;
      case ACCENT -> Ink.BLUE;
      case SPEAKER -> Ink.VIOLET;
      case VERB -> Ink.TEAL;
      case FIGURE, PARTLY -> Ink.AMBER;
      case RIGHT -> Ink.GREEN;
      case WRONG -> Ink.RED;
    };
  }

  private static Set<SGR> marks(Tone tone) {
    return switch (tone) {
      case PLAIN, QUIET -> Set.of();
      case ACCENT, STRONG, RIGHT, WRONG, PARTLY, VERB -> Set.of(BOLD);
      case EVIDENCE -> Set.of(UNDERLINE);
      case SPEAKER -> Set.of(BOLD, UNDERLINE);
      case FIGURE -> Set.of(BOLD, REVERSE);
      case CHOSEN -> Set.of(REVERSE);
      case FOUND -> Set.of(REVERSE, UNDERLINE);
      case STRUCK -> Set.of(CROSSED_OUT);
    };
  }
}
