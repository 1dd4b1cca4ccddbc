package onrecord.value;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day with its zone, if one was given. */
public record Moment(LocalTime time, Optional<ZoneOffset> zone) {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:at )?(\\d{1,2})(?:[:.h ]?(\\d{2}))?(?: ?(hours|hrs|h))? ?(a\\.?m\\.?|p\\.?m\\.?)?(?: ?(.{1,20}))?");
  private static final Pattern OFFSET =
      Pattern.compile("(?:utc|gmt)? ?([+-])(\\d{1,2})(?::?(\\d{2}))?");
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("z", 0),
          Map.entry("wet", 0),
          Map.entry("bst", 60),
          Map.entry("cet", 60),
          Map.entry("west", 60),
          Map.entry("cest", 120),
          Map.entry("eet", 120),
          Map.entry("eest", 180),
          Map.entry("msk", 180),
          Map.entry("moscow time", 180),
          Map.entry("trt", 180),
          Map.entry("gst", 240),
          Map.entry("pkt", 300),
          Map.entry("ist", 330),
          Map.entry("jst", 540),
          Map.entry("kst", 540),
          Map.entry("aest", 600),
          Map.entry("est", -300),
          Map.entry("edt", -240),
          Map.entry("cst", -360),
          Map.entry("cdt", -300),
          Map.entry("mst", -420),
          Map.entry("mdt", -360),
          Map.entry("pst", -480),
          Map.entry("pdt", -420));

  /** Reads "14:00", "2 pm", "1400 GMT", "noon"; empty if the text is not one time of day. */
  public static Optional<Moment> parse(String text) {
    String s = Fold.text(text);
    if (s.length() > 60) {
      return Optional.empty();
    }
    if (s.startsWith("noon") || s.startsWith("midday") || s.startsWith("midnight")) {
      LocalTime time = s.startsWith("midnight") ? LocalTime.MIDNIGHT : LocalTime.NOON;
      return zoned(time, s.replaceFirst("^[a-z]+ ?", ""));
    }
    Matcher m = CLOCK.matcher(s);
    boolean bare = m.matches() && m.group(2) == null && m.group(3) == null && m.group(4) == null;
    return m.matches() && !bare ? clock(m) : Optional.empty();
  }

  private static Optional<Moment> clock(Matcher m) {
    int hour = Integer.parseInt(m.group(1));
    int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    boolean half = m.group(4) != null;
    boolean fits = minute < 60 && (half ? hour >= 1 && hour <= 12 : hour < 24);
    if (!fits) {
      return Optional.empty();
    }
    boolean evening = half && m.group(4).startsWith("p");
    int full = half ? hour % 12 + (evening ? 12 : 0) : hour;
    return zoned(LocalTime.of(full, minute), m.group(5) == null ? "" : m.group(5).strip());
  }

  private static Optional<Moment> zoned(LocalTime time, String zone) {
    if (zone.isBlank()) {
      return Optional.of(new Moment(time, Optional.empty()));
    }
    Optional<Integer> minutes = Optional.ofNullable(ZONES.get(zone)).or(() -> offset(zone));
    return minutes.map(n -> new Moment(time, Optional.of(ZoneOffset.ofTotalSeconds(n * 60))));
  }

  private static Optional<Integer> offset(String zone) {
    Matcher m = OFFSET.matcher(zone);
    if (!m.matches()) {
      return Optional.empty();
    }
    int minutes =
        Integer.parseInt(m.group(2)) * 60 + (m.group(3) == null ? 0 : Integer.parseInt(m.group(3)));
    return Optional.of(m.group(1).equals("-") ? -minutes : minutes)
        .filter(n -> Math.abs(n) <= 18 * 60);
  }

  /** Minutes after midnight in universal time; a missing zone is taken to be the one given. */
  int universal(ZoneOffset home) {
    int minutes = time.toSecondOfDay() / 60 - zone.orElse(home).getTotalSeconds() / 60;
    return Math.floorMod(minutes, 24 * 60);
  }
}
