package onrecord.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import onrecord.bank.Bank;
import onrecord.bank.Question;
import onrecord.corpus.Level;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;
import onrecord.library.Library;
import onrecord.library.Loaded;
import onrecord.library.UnitEntry;
import onrecord.proof.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Opens the user's editor at a question and checks the file once it is saved. */
@Command(
    name = "edit",
    header = "Open a question in your editor, then check its bank.",
    description = {
      "",
      "The editor is the one in VISUAL or EDITOR, else vi or nano. It is opened at the question's"
          + " line; when it is closed, the bank is checked and its findings are printed. Without an"
          + " editor the place is printed.",
      ""
    })
final class EditCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "ID",
      description =
          "A question's id, or UNIT/ID where several units have it, or FILE:ID for a file outside"
              + " the library. Of a question made from the ledger, such as who/FACT, the entry is"
              + " opened.")
  private String id = "";

  @Mixin private Common common = new Common();

  /** The entry that a question is made from is the same with any seed. */
  private static final long ANY_SEED = 1;

  private final Surroundings around;

  EditCommand(Surroundings around) {
    this.around = around;
  }

  /** A question that was found, by its unit and where it stands. */
  private record Found(String unit, String question, Place place) {}

  @Override
  public Integer call() throws Unable {
    Library library = new Units(common.folders(around)).library();
    Place place = one(found(library)).place();
    ShownFiles files = new ShownFiles(around.folder());
    Optional<Editor> editor = Editor.of(around);
    if (editor.isEmpty()) {
      around.out().println(at(files, place));
      around.out().flush();
      around.err().println("No editor is set: set VISUAL or EDITOR to yours.");
      return Exit.NOT_DONE;
    }
    int code = editor.get().open(place, around.folder());
    if (code != 0) {
      throw new Unable(
          "the editor ended with code " + code + "; " + at(files, place) + " was not checked.");
    }
    return checked(Path.of(place.file()), library, files);
  }

  /** A bank with mistakes in it can be mended too, so units are read without being checked. */
  private List<Found> found(Library library) throws Unable {
    QuestionName name = QuestionName.of(id);
    List<Found> found = found(library, name);
    Optional<QuestionName> ofUnit =
        name.ofUnit().filter(n -> n.unit().flatMap(library::unit).isPresent());
    return found.isEmpty() && ofUnit.isPresent() ? found(library, ofUnit.get()) : found;
  }

  private List<Found> found(Library library, QuestionName name) throws Unable {
    List<Found> found = new ArrayList<>();
    for (Loaded loaded : meant(library, name)) {
      loaded.bank().flatMap(bank -> question(bank, loaded.playable(), name)).ifPresent(found::add);
    }
    return found;
  }

  private List<Loaded> meant(Library library, QuestionName name) throws Unable {
    Optional<Path> file = name.unit().map(Path::of).map(around::path).filter(Files::isRegularFile);
    if (file.isPresent()) {
      return List.of(library.load(file.get()));
    }
    List<String> units = library.units().stream().map(UnitEntry::id).toList();
    Optional<String> unknown = name.unit().filter(unit -> !units.contains(unit));
    if (unknown.isPresent()) {
      throw new Unable(
          "there is no unit and no file \""
              + Printed.one(unknown.get())
              + "\""
              + Alike.meant(unknown.get(), units)
              + " `onrecord units` lists the units.");
    }
    return units.stream()
        .filter(unit -> name.unit().isEmpty() || name.unit().get().equals(unit))
        .flatMap(unit -> library.load(unit).stream())
        .toList();
  }

  private static Optional<Found> question(Bank bank, boolean sound, QuestionName name) {
    Optional<Question> question = sound ? name.in(bank, ANY_SEED) : bank.question(name.id());
    return question.map(q -> new Found(bank.id(), q.id(), q.place("")));
  }

  private Found one(List<Found> found) throws Unable {
    if (found.isEmpty()) {
      throw new Unable(
          "there is no question \""
              + Printed.one(id)
              + "\" in any unit; `onrecord check` tells of questions that cannot be read.");
    }
    if (found.size() > 1) {
      ShownFiles files = new ShownFiles(around.folder());
      found.forEach(
          f -> around.err().println(f.unit() + "/" + f.question() + "  " + at(files, f.place())));
      throw new Unable("several units have that question; name one of these.");
    }
    return found.getFirst();
  }

  private static String at(ShownFiles files, Place place) {
    Problem here = Problem.note(place, "", "", "");
    Place shown = files.shown(here).place();
    return shown.file() + ":" + shown.line();
  }

  private int checked(Path file, Library library, ShownFiles files) {
    Checking checking = new Checking(library, true, Sources.none());
    checking.look(new Targets(Set.of(file), Set.of()));
    List<Problem> problems =
        checking.problems().stream()
            .map(files::shown)
            .sorted(Comparator.comparing(Problem::place))
            .toList();
    around.out().print(new Report(files::lines).render(problems));
    around.out().flush();
    boolean errors = problems.stream().anyMatch(p -> p.level() == Level.ERROR);
    return errors ? Exit.NOT_DONE : Exit.DONE;
  }
}
