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
import onrecord.tui.Overview;

/**
 * The first screen as it was when the trainer was left, in a small file of the cache: it need wait
 * neither for the database nor for a look at every file of the library. It holds for one state of
 * the database and of the library's folders and for one day, and is checked once it is drawn;
 * whatever is wrong with it, records and library are asked instead.
 */
final class KeptHome {
  private static final String HEAD = "onrecord home 2";
  private static final String END = "end";
  private static final long LARGEST = 4L << 20;

  private final CacheFile file;

  KeptHome(Path file) {
    this.file = new CacheFile(file, LARGEST);
  }

  /**
   * What is kept.
   *
   * @param mark of the database and the folders it was read from
   * @param from the day whose answers it counts begins
   * @param until that day ends, exclusive
   */
  record Kept(String mark, Instant from, Instant until, Overview overview) {
    /** The same, its mark preceded by that of the database, which only its close tells. */
    Kept marked(String database) {
      return new Kept(KeptHome.mark(database, mark), from, until, overview);
    }
  }

  /** The mark of a database and of a library together. */
  static String mark(String database, String library) {
    return database + " " + library;
  }

  /** What was kept of a database and a library in that state, if it still holds at that time. */
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
    Read read = new Read();
    lines.subList(3, lines.size() - 1).forEach(read::take);
    return Optional.of(
        new Kept(
            mark,
            Instant.ofEpochSecond(Long.parseLong(counts[0])),
            Instant.ofEpochSecond(Long.parseLong(counts[1])),
            read.overview(Integer.parseInt(counts[2]), Integer.parseInt(counts[3]))));
  }

  /** What the lines read so far say. */
  private static final class Read {
    private final List<Overview.UnitCard> cards = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Map<String, Standing.Tally> units = new HashMap<>();
    private final Map<String, Standing.Tally> skills = new HashMap<>();
    private final Set<String> kinds = new HashSet<>();
    private final Map<String, Due> due = new HashMap<>();
    private Optional<Standing.Left> open = Optional.empty();

    void take(String line) {
      String[] cells = line.split("\t", -1);
      switch (cells[0]) {
        case "card" -> cards.add(card(cells));
        case "notice" -> notices.add(cells[1]);
        case "unit" -> units.put(cells[1], tally(cells));
        case "skill" -> skills.put(cells[1], tally(cells));
        case "kind" -> kinds.add(cells[1]);
        case "left" -> open = Optional.of(left(cells));
        case "due" -> due.put(cells[1], due(cells));
        default -> throw new IllegalArgumentException(line);
      }
    }

    Overview overview(int today, int disputes) {
      return new Overview(
          cards, new Standing(today, units, skills, kinds, open), notices, disputes, due);
    }
  }

  private static Overview.UnitCard card(String[] cells) {
    return new Overview.UnitCard(
        cells[1], cells[2], Integer.parseInt(cells[3]), Integer.parseInt(cells[4]), cells[5]);
  }

  private static Standing.Tally tally(String[] cells) {
    return new Standing.Tally(
        Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), Double.parseDouble(cells[4]));
  }

  private static Due due(String[] cells) {
    return new Due(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
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
    Overview overview = kept.overview();
    Standing standing = overview.standing();
    List<String> lines = new ArrayList<>(List.of(HEAD, kept.mark()));
    lines.add(
        row(
            kept.from().getEpochSecond(),
            kept.until().getEpochSecond(),
            standing.today(),
            overview.disputes()));
    overview.units().forEach(c -> lines.add(row(c)));
    overview.notices().forEach(notice -> lines.add(row("notice", notice)));
    standing.units().forEach((unit, tally) -> lines.add(row("unit", unit, tally)));
    standing.skills().forEach((skill, tally) -> lines.add(row("skill", skill, tally)));
    standing.kinds().forEach(kind -> lines.add(row("kind", kind)));
    standing
        .open()
        .ifPresent(o -> lines.add(row("left", o.round(), o.unit(), o.answered(), o.questions())));
    overview.due().forEach((unit, d) -> lines.add(row("due", unit, d.questions(), d.sure())));
    lines.add(END);
    return lines;
  }

  private static String row(Overview.UnitCard card) {
    return row("card", card.id(), card.title(), card.reports(), card.questions(), card.problem());
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
