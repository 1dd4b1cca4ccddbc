package onrecord.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.Bank;
import onrecord.corpus.Level;
import onrecord.corpus.Problem;
import onrecord.library.AskedIds;
import onrecord.library.Library;
import onrecord.library.Loaded;
import onrecord.library.PlayedFiles;
import onrecord.library.Sound;
import onrecord.library.UnitEntry;
import onrecord.proof.Proof;
import onrecord.tui.Overview;

/**
 * The units at hand, by id or by file, each checked before it is played. Whoever watches a file
 * asks from a thread of its own.
 */
final class Units {
  private final Folders folders;
  private final Map<String, Path> files = new HashMap<>();
  private final Sound sound;
  private final PlayedFiles played;
  private Optional<Library> library = Optional.empty();

  Units(Folders folders) {
    this.folders = folders;
    this.sound = new Sound(folders.cache().resolve("sound"), Version.build());
    this.played = new PlayedFiles(folders.cache().resolve("played"));
  }

  /**
   * A unit looked for.
   *
   * @param bank empty if it is not there or has errors
   * @param loaded the files it came from; empty if it is not there
   * @param wrong why it cannot be played
   * @param todo what to do about it
   */
  record Found(Optional<Bank> bank, Optional<Loaded> loaded, String wrong, String todo) {}

  /** The library as it is now on disk. */
  synchronized Library library() {
    library =
        Optional.of(
            Library.open(folders.libraries(), Optional.of(folders.cache().resolve("index"))));
    return library.get();
  }

  private synchronized Library known() {
    return library.orElseGet(this::library);
  }

  /** The units for the first screen, the one for a first round at the top. */
  List<Overview.UnitCard> cards() {
    return cards(library());
  }

  private static List<Overview.UnitCard> cards(Library library) {
    List<Overview.UnitCard> cards = new ArrayList<>();
    for (UnitEntry u : library.units()) {
      boolean first = u.id().equals(Overview.FIRST_ROUND);
      cards.add(
          first ? 0 : cards.size(),
          new Overview.UnitCard(u.id(), u.title(), u.articles().size(), u.questions(), u.error()));
    }
    return cards;
  }

  /** Whether a unit is among those listed, or in a file that was played from. */
  boolean isAtHand(String id, List<Overview.UnitCard> listed) {
    return files.containsKey(id) || listed.stream().anyMatch(card -> card.id().equals(id));
  }

  /** The ids of the questions that some units have now, each with its former ones. */
  Map<String, List<List<String>>> asked(Set<String> units) {
    return units.isEmpty()
        ? Map.of()
        : new AskedIds(folders.cache().resolve("asked")).of(units, known());
  }

  /** What is wrong with the folders themselves. */
  List<String> notices() {
    return notices(known());
  }

  private static List<String> notices(Library library) {
    return library.problems().stream().map(Problem::headline).toList();
  }

  /**
   * The library as it was last looked at.
   *
   * @param mark of its folders then, as {@link Library#mark} gives it
   */
  record Seen(String mark, List<Overview.UnitCard> cards, List<String> notices) {}

  Seen seen() {
    Library last = known();
    return new Seen(last.mark(), cards(last), notices(last));
  }

  /** The unit of that id, or in that file. */
  synchronized Found unit(String idOrFile) {
    Optional<Path> file = file(idOrFile);
    Optional<Loaded> loaded =
        file.map(f -> known().load(f))
            .or(() -> known().load(idOrFile))
            .or(() -> whereItWas(idOrFile));
    return loaded.map(l -> checked(idOrFile, l)).orElseGet(() -> unknown(idOrFile));
  }

  /** A unit in a file outside the libraries, while that still lies where it was used. */
  private Optional<Loaded> whereItWas(String id) {
    return played
        .of(id)
        .map(file -> known().load(file))
        .filter(loaded -> loaded.bank().filter(bank -> bank.id().equals(id)).isPresent());
  }

  private Optional<Path> file(String idOrFile) {
    try {
      Optional<Path> played = Optional.ofNullable(files.get(idOrFile));
      return played.or(() -> Optional.of(Path.of(idOrFile)).filter(Files::isRegularFile));
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  private Found checked(String idOrFile, Loaded loaded) {
    List<Problem> problems = new ArrayList<>(loaded.problems());
    boolean proved = sound.knows(loaded);
    if (!proved) {
      loaded.bank().ifPresent(bank -> problems.addAll(Proof.check(bank)));
    }
    List<Problem> errors = errors(problems);
    if (errors.isEmpty() && loaded.bank().isPresent()) {
      Bank bank = loaded.bank().get();
      file(idOrFile).ifPresent(f -> note(bank.id(), f));
      if (!proved) {
        sound.add(loaded);
      }
      return new Found(loaded.bank(), Optional.of(loaded), "", "");
    }
    String first =
        errors.isEmpty() ? idOrFile + " cannot be read." : errors.getFirst().headline() + ".";
    String more = errors.size() > 1 ? " It is the first of " + errors.size() + " errors." : "";
    String todo = errors.isEmpty() ? "" : sentence(errors.getFirst().todo());
    return new Found(
        Optional.empty(),
        Optional.of(loaded),
        first + more,
        todo + "`onrecord check " + named(idOrFile) + "` tells everything.");
  }

  private void note(String unit, Path file) {
    files.put(unit, file);
    played.add(unit, file);
  }

  /** The file as it was named, or that of the unit: a check takes no ids. */
  private String named(String idOrFile) {
    return file(idOrFile).isPresent()
        ? idOrFile
        : known().unit(idOrFile).map(unit -> unit.file().toString()).orElse(idOrFile);
  }

  private static List<Problem> errors(List<Problem> problems) {
    return problems.stream()
        .filter(p -> p.level() == Level.ERROR)
        .sorted(Comparator.comparing(Problem::place))
        .toList();
  }

  private static String sentence(String todo) {
    return todo.isEmpty() ? "" : Character.toUpperCase(todo.charAt(0)) + todo.substring(1) + ". ";
  }

  private Found unknown(String idOrFile) {
    List<String> ids = known().units().stream().map(UnitEntry::id).toList();
    return new Found(
        Optional.empty(),
        Optional.empty(),
        "There is no unit and no file \"" + idOrFile + "\"" + Alike.meant(idOrFile, ids),
        "`onrecord units` lists the units.");
  }
}
