package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import onrecord.corpus.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of banks and articles, and the index that may be wrong in every way. */
class LibraryTest {
  private static final String UNIT =
      "title: Harbour\narticles: [plan]\nquestions:\n  - short: When?\n    answer: Tuesday\n    skill: chronology\n    depth: locate\n";
  private static final String PLAN =
      "headline: The plan\noutlet: news agency\ndate: 2022-11-09\n\nThey voted on Tuesday.\n";

  @TempDir Path folder;
  private Path index;

  @BeforeEach
  void oneUnitAndOneArticle() throws IOException {
    index = folder.resolve("cache/index.txt");
    write("lib/quizzes/harbour.yaml", UNIT);
    write("lib/corpus/plan.txt", PLAN);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Library open(String... folders) {
    return Library.open(
        List.of(folders).stream().map(folder::resolve).toList(), Optional.of(index));
  }

  @Test
  void itsMarkTellsThatAFileCameOrLeft() throws IOException {
    List<Path> folders = List.of(folder.resolve("lib"));
    Files.setLastModifiedTime(folder.resolve("lib/quizzes"), FileTime.fromMillis(1_000));
    String before = open("lib").mark();
    assertThat(Library.mark(folders)).isEqualTo(before);
    assertThat(Library.mark(List.of(folder.resolve("other")))).isNotEqualTo(before);
    Files.delete(folder.resolve("lib/quizzes/harbour.yaml"));
    assertThat(Library.mark(folders)).isNotEqualTo(before);
  }

  @Test
  void aFolderShowsItsUnitsAndArticles() {
    Library library = open("lib");
    assertThat(library.problems()).isEmpty();
    assertThat(library.units())
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.title()).isEqualTo("Harbour");
              assertThat(unit.kinds()).containsEntry("short", 1);
              assertThat(unit.skills()).containsEntry("chronology", 1);
              assertThat(unit.depths()).containsEntry("locate", 1);
              assertThat(unit.articles()).containsExactly("plan");
            });
    assertThat(library.articles())
        .singleElement()
        .isEqualTo(
            new ArticleEntry(
                "plan",
                "The plan",
                "news agency",
                "2022-11-09",
                4,
                folder.resolve("lib/corpus/plan.txt")));
    assertThat(library.article("plan")).isPresent();
    assertThat(library.load("harbour").orElseThrow().playable()).isTrue();
    assertThat(library.load("nothing")).isEmpty();
  }

  @Test
  void theIndexGivesTheSameListsAndIsOnlyTrustedWhileAFileIsUnchanged() throws IOException {
    List<UnitEntry> read = open("lib").units();
    assertThat(Files.readString(index)).contains("Harbour");
    assertThat(open("lib").units()).isEqualTo(read);
    Path file = write("lib/quizzes/harbour.yaml", UNIT.replace("Harbour", "Port"));
    assertThat(open("lib").units().getFirst().title()).isEqualTo("Port");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
    write("lib/quizzes/harbour.yaml", UNIT.replace("Harbour", "Quay"));
    assertThat(open("lib").load("harbour").orElseThrow().bank().orElseThrow().about().title())
        .isEqualTo("Quay");
  }

  @Test
  void anArticleInsideAnotherBankBelongsToTheUnitAsItsOwnFilesDo() throws IOException {
    String tides = "title: Tides\narticle: |\n  id: tides\n\n  High water came at noon.\n";
    Path other = write("lib/quizzes/a-tides.yaml", tides);
    write("lib/quizzes/harbour.yaml", UNIT.replace("[plan]", "[plan, tides]"));
    Loaded before = open("lib").load("harbour").orElseThrow();
    assertThat(before.bank().orElseThrow().articles()).hasSize(2);
    assertThat(before.changed()).isFalse();
    Files.writeString(other, tides.replace("noon", "midnight"));
    assertThat(before.changed()).isTrue();
    assertThat(open("lib").load("harbour").orElseThrow().digest()).isNotEqualTo(before.digest());
  }

  @Test
  void aDamagedOrUnwritableIndexIsHarmless() throws IOException {
    List<UnitEntry> read = open("lib").units();
    for (String damage :
        List.of(
            "",
            "\0\0",
            "onrecord index 1\nfile\n",
            "onrecord index 1\nunit\t/x\t\n",
            "onrecord index 9\n")) {
      Files.writeString(index, damage);
      assertThat(open("lib").units()).isEqualTo(read);
    }
    Path blocked = write("blocked", "a file, no folder").resolve("index.txt");
    assertThat(Library.open(List.of(folder.resolve("lib")), Optional.of(blocked)).units())
        .isEqualTo(read);
    assertThat(Library.open(List.of(folder.resolve("lib")), Optional.empty()).units())
        .isEqualTo(read);
  }

  @Test
  void theSameIdInTwoLibrariesNamesBothPlaces() throws IOException {
    write("other/quizzes/more.yaml", UNIT.replace("title:", "id: harbour\ntitle:"));
    write("other/corpus/again.txt", "id: plan\n" + PLAN);
    Library library = open("lib", "other");
    assertThat(library.problems()).extracting(Problem::id).containsExactly("Y19", "Y19");
    assertThat(library.problems())
        .allSatisfy(
            p -> {
              assertThat(p.place().file()).contains("other");
              assertThat(p.wrong()).contains("lib");
            });
    assertThat(library.load("harbour").orElseThrow().playable()).isFalse();
  }

  @Test
  void theSameFolderTwiceIsOneLibrary() {
    assertThat(open("lib", "lib/../lib").problems()).isEmpty();
  }

  @Test
  void aMixedFolderAndASingleFileWork() throws IOException {
    Path file = write("mixed/harbour.yaml", UNIT);
    write("mixed/plan.txt", PLAN);
    write("mixed/notes.txt", "just some notes");
    assertThat(open("mixed").units()).hasSize(1);
    assertThat(open("mixed").articles()).hasSize(1);
    assertThat(open().load(file).playable()).isTrue();
    assertThat(open().load(folder.resolve("lib/quizzes/harbour.yaml")).playable()).isTrue();
  }

  @Test
  void aFileMayHoldItsArticle() throws IOException {
    write(
        "lib/quizzes/own.yaml",
        "title: Own\narticle: |\n  They voted.\nquestions: [{short: What?, answer: voted}]\n");
    Library library = open("lib");
    assertThat(library.article("own").orElseThrow().head().headline()).isEqualTo("Own");
    assertThat(open("lib").articles()).extracting(ArticleEntry::id).containsExactly("plan", "own");
  }

  @Test
  void faultsOfArticlesAndFilesAreReported() throws IOException {
    write("lib/corpus/plan.txt", PLAN.replace("2022-11-09", "soon"));
    assertThat(open("lib").load("harbour").orElseThrow().problems())
        .extracting(Problem::id)
        .contains("A7", "Y14");
    assertThat(open("nowhere").problems()).extracting(Problem::id).containsExactly("Y1");
    assertThat(open().load(folder.resolve("missing.yaml")).problems())
        .extracting(Problem::id)
        .containsExactly("Y1");
    assertThat(open().load(folder).problems()).extracting(Problem::id).containsExactly("Y1");
    Files.write(folder.resolve("large.yaml"), new byte[9_000_000]);
    assertThat(open().load(folder.resolve("large.yaml")).problems())
        .extracting(Problem::id)
        .containsExactly("Y5");
  }

  @Test
  void aChangeIsSeenByItsStamp() throws IOException {
    Loaded loaded = open("lib").load("harbour").orElseThrow();
    assertThat(loaded.files()).hasSize(2);
    assertThat(loaded.changed()).isFalse();
    Path article = write("lib/corpus/plan.txt", PLAN + "\nMore.\n");
    assertThat(loaded.changed()).isTrue();
    Stamp stamp = Stamp.of(article);
    assertThat(stamp.changed(article)).isFalse();
    Files.delete(article);
    assertThat(stamp.changed(article)).isTrue();
    assertThat(Stamp.of(article).exists()).isFalse();
  }
}
