package onrecord.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;
import org.junit.jupiter.api.Test;

/** The report as a reader sees it: the caret stands under the fault, whatever the line holds. */
class ReportTest {
  private static Problem at(String file, int line, int column) {
    return Problem.error(new Place(file, line, column), "E2", "wrong here", "mend it");
  }

  private static String render(String line, int column) {
    return new Report(file -> List.of(line)).render(List.of(at("a.yaml", 1, column)));
  }

  @Test
  void showsPlaceLineCaretAdviceAndCount() {
    assertThat(render("answer: 41", 9))
        .isEqualTo(
            """
            a.yaml:1:9: error[E2]: wrong here
                answer: 41
                        ^
              mend it
            1 error in 1 file
            """);
  }

  @Test
  void sortsByFileLineAndColumnAndCountsLevels() {
    Problem note = Problem.note(new Place("a.yaml", 2, 7), "B5", "a note", "nothing");
    String text =
        new Report(file -> List.of("x", "y"))
            .render(List.of(at("b.yaml", 1, 1), note, at("a.yaml", 2, 3), at("a.yaml", 1, 9)));
    assertThat(text.lines().filter(l -> l.contains("[")).map(l -> l.split(" ")[0]))
        .containsExactly("a.yaml:1:9:", "a.yaml:2:3:", "a.yaml:2:7:", "b.yaml:1:1:");
    assertThat(text).endsWith("3 errors, 1 note in 2 files\n");
  }

  @Test
  void aTabKeepsTheCaretUnderItsColumn() {
    assertThat(render("\twrong: x", 9).lines().skip(1).limit(2))
        .containsExactly("    \twrong: x", "    \t       ^");
  }

  @Test
  void wideCharactersTakeTwoCellsAndCombiningMarksNone() {
    assertThat(render("\u6f22\u5b57x", 3).lines().skip(2).findFirst()).contains("        ^");
    assertThat(render("e\u0301x", 3).lines().skip(2).findFirst()).contains("     ^");
    assertThat(render("\ud83d\udea2x", 2).lines().skip(2).findFirst()).contains("      ^");
  }

  @Test
  void aLongLineIsCutAroundTheFault() {
    String line = "a".repeat(500) + "X" + "b".repeat(500);
    List<String> shown = render(line, 501).lines().toList();
    assertThat(shown.get(1)).startsWith("    \u2026a").endsWith("b\u2026").hasSizeLessThan(130);
    assertThat(shown.get(1).indexOf('X')).isEqualTo(shown.get(2).indexOf('^'));
  }

  @Test
  void nothingInALineSteersTheTerminal() {
    String text = render("a\u001b[2Jb\u202ec", 3);
    assertThat(text).doesNotContain("\u001b").doesNotContain("\u202e");
    assertThat(text.lines().skip(2).findFirst()).contains("      ^");
  }

  @Test
  void aWholeFileHasNeitherLineNorCaret() {
    Problem whole = Problem.error(Place.of("a.yaml"), "Y2", "the file is empty", "begin");
    assertThat(new Report(file -> List.of("x")).render(List.of(whole)))
        .isEqualTo("a.yaml: error[Y2]: the file is empty\n  begin\n1 error in 1 file\n");
  }

  @Test
  void aLineThatCannotBeShownIsLeftOut() {
    assertThat(new Report(file -> List.of()).render(List.of(at("gone.yaml", 7, 3))))
        .isEqualTo("gone.yaml:7:3: error[E2]: wrong here\n  mend it\n1 error in 1 file\n");
  }

  @Test
  void aColumnBehindTheLineStaysAtItsEnd() {
    assertThat(render("ab", 9).lines().skip(2).findFirst()).contains("      ^");
  }

  @Test
  void nothingFoundIsSaid() {
    assertThat(new Report(file -> List.of()).render(List.of())).isEqualTo("nothing found\n");
  }
}
