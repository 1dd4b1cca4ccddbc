package onrecord.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Bank;

/**
 * Which questions a unit has, in a small file of the cache: the first screen counts what is due and
 * must not wait for a bank to be read. Only units that are asked about are kept, each for the bytes
 * of its file.
 */
public final class AskedIds {
  private static final int MOST = 1_000;
  private static final long LARGEST = 8L << 20;

  private final CacheFile file;

  public AskedIds(Path file) {
    this.file = new CacheFile(file, LARGEST);
  }

  /**
   * The ids of some units' questions; a unit that cannot be read, or is not there, has none.
   *
   * @return by unit, for each question its id and then its former ones
   */
  public Map<String, List<List<String>>> of(Set<String> units, Library library) {
    Map<String, List<List<String>>> all = new LinkedHashMap<>();
    Map<String, String> lines = kept();
    boolean changed = false;
    for (UnitEntry unit : library.units()) {
      if (units.contains(unit.id())) {
        String mark = unit.id() + " " + unit.digest();
        changed |= !lines.containsKey(mark);
        String line = lines.computeIfAbsent(mark, m -> read(unit, library));
        all.put(unit.id(), ids(line));
      }
    }
    if (changed) {
      keep(lines, library);
    }
    return all;
  }

  private Map<String, String> kept() {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String line : file.read()) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        lines.put(line.substring(0, tab), line.substring(tab));
      }
    }
    return lines;
  }

  private void keep(Map<String, String> lines, Library library) {
    Set<String> now = new HashSet<>();
    library.units().forEach(unit -> now.add(unit.id() + " " + unit.digest()));
    List<String> kept = new ArrayList<>();
    lines.forEach((mark, line) -> kept.add(mark + line));
    kept.removeIf(line -> !now.contains(line.substring(0, line.indexOf('\t'))));
    file.write(kept.stream().limit(MOST).toList());
  }

  /** A tab before each question; its former ids behind commas. */
  private static String read(UnitEntry unit, Library library) {
    Optional<Bank> bank = library.load(unit.id()).flatMap(Loaded::bank);
    return "\t"
        + bank.stream()
            .flatMap(b -> b.questions().stream())
            .map(q -> Stream.concat(Stream.of(q.id()), q.was().stream()))
            .map(ids -> ids.collect(Collectors.joining(",")))
            .collect(Collectors.joining("\t"));
  }

  private static List<List<String>> ids(String line) {
    List<List<String>> ids = new ArrayList<>();
    for (String question : line.split("\t")) {
      List<String> own = Stream.of(question.split(",")).filter(id -> !id.isBlank()).toList();
      if (!own.isEmpty()) {
        ids.add(own);
      }
    }
    return ids;
  }
}
