package onrecord.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.library.CacheFile;
import onrecord.records.Standing;
import onrecord.study.Due;

/**
 * Where the learner stood when the trainer was left, in a small file of the cache: the first screen
 * need not wait for the database. It holds for one state of the database and for one day; whatever
 * is wrong with it, the records are asked instead.
 */
final class KeptStanding {
  private static final String HEAD = "onrecord standing 2";
  private static final String END = "end";
  private static final String DUE = "due";
  private static final long LARGEST = 1L << 20;

  private final CacheFile file;

  KeptStanding(Path file) {
    this.file = new CacheFile(file, LARGEST);
  }

  /**
   * What is kept.
   *
   * @param mark of the database it was read from
   * @param from the day for which {@code standing.today()} counts begins
   * @param until that day ends, exclusive
   * @param disputes number of open disputes
   * @param due what comes back on that day, by unit
   */
  record Kept(
      String mark,
      Instant from,
      Instant until,
      Standing standing,
      int disputes,
      Map<String, Due> due) {
    Kept {
      due = Map.copyOf(due);
    }

    Kept marked(String other) {
      return new Kept(other, from, until, standing, disputes, due);
    }
  }

  /** What was kept of a database in that state, if it still holds at that time. */
  Optional<Kept> read(String mark, Instant now) {
    try {
      return parsed(file.read(), mark)
          .filter(kept -> !now.isBefore(kept.from) && now.isBefore(kept.until));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException damaged) {
      return Optional.empty();
    }
  }

  private static Optional<Kept> parsed(List<String> lines, String mark) {
    boolean whole = lines.size() > 5 && lines.getFirst().equals(HEAD);
    if (!whole || !lines.getLast().equals(END) || !lines.get(1).equals(mark)) {
      return Optional.empty();
    }
    String[] counts = lines.get(2).split("\t", -1);
    List<String> rows = lines.subList(3, lines.size() - 1);
    return Optional.of(
        new Kept(
            mark,
            Instant.ofEpochSecond(Long.parseLong(counts[0])),
            Instant.ofEpochSecond(Long.parseLong(counts[1])),
            standing(Integer.parseInt(counts[2]), rows),
            Integer.parseInt(counts[3]),
            due(rows)));
  }

  private static Map<String, Due> due(List<String> lines) {
    Map<String, Due> due = new HashMap<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals(DUE)) {
        due.put(cells[1], new Due(Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
      }
    }
    return due;
  }

  private static Standing standing(int today, List<String> lines) {
    Map<String, Standing.Tally> units = new HashMap<>();
    Map<String, Standing.Tally> skills = new HashMap<>();
    Set<String> kinds = new HashSet<>();
    Optional<Standing.Left> open = Optional.empty();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      switch (cells[0]) {
        case "unit" -> units.put(cells[1], tally(cells));
        case "skill" -> skills.put(cells[1], tally(cells));
        case "kind" -> kinds.add(cells[1]);
        case "left" -> open = Optional.of(left(cells));
        case DUE -> {}
        default -> throw new IllegalArgumentException(line);
      }
    }
    return new Standing(today, units, skills, kinds, open);
  }

  private static Standing.Tally tally(String[] cells) {
    return new Standing.Tally(
        Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), Double.parseDouble(cells[4]));
  }

  private static Standing.Left left(String[] cells) {
    return new Standing.Left(
        cells[1], cells[2], Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
  }

  /** Keeps it for the next start; that the cache cannot be written is no harm. */
  void write(Kept kept) {
    file.write(lines(kept));
  }

  private static List<String> lines(Kept kept) {
    Standing standing = kept.standing();
    List<String> lines = new ArrayList<>(List.of(HEAD, kept.mark()));
    lines.add(
        row(
            kept.from().getEpochSecond(),
            kept.until().getEpochSecond(),
            standing.today(),
            kept.disputes()));
    standing.units().forEach((unit, tally) -> lines.add(row("unit", unit, tally)));
    standing.skills().forEach((skill, tally) -> lines.add(row("skill", skill, tally)));
    standing.kinds().forEach(kind -> lines.add(row("kind", kind)));
    standing
        .open()
        .ifPresent(o -> lines.add(row("left", o.round(), o.unit(), o.answered(), o.questions())));
    kept.due().forEach((unit, due) -> lines.add(row(DUE, unit, due.questions(), due.sure())));
    lines.add(END);
    return lines;
  }

  private static String row(String sort, String name, Standing.Tally tally) {
    return row(sort, name, tally.questions(), tally.answers(), tally.credit());
  }

  private static String row(Object... cells) {
    List<String> texts = new ArrayList<>();
    for (Object cell : cells) {
      texts.add(String.valueOf(cell).replaceAll("[\t\r\n]", " "));
    }
    return String.join("\t", texts);
  }
}
