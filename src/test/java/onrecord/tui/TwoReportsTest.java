package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import onrecord.Golden;
import onrecord.cli.Student;
import onrecord.page.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question that compares reports has two of them beside it where the screen is wide enough. */
class TwoReportsTest {
  private static final String GRID = "losses-side-by-side";

  @TempDir Path data;

  private Student asked(String question, int columns, int rows) {
    Student ana = Student.at(data, new Size(columns, rows));
    return ana.hasOpen("kherson", List.of(question)).opens().presses("g");
  }

  @ParameterizedTest
  @CsvSource({"160, 45", "200, 50"})
  void twoReportsStandBesideATable(int columns, int rows) {
    try (Student ana = asked(GRID, columns, rows)) {
      List<Reader> shown = shown(ana);
      assertThat(shown).hasSize(2).doesNotHaveDuplicates();
      Size size = new Size(columns, rows);
      Reader.Pane pane = AskingView.reportPane((Asking) ana.app().screen(), size);
      assertThat(pane.width()).isGreaterThanOrEqualTo(49);
      Golden.check("frames/" + size + "/grid-two.txt", Golden.frame(ana.app().view()));
    }
  }

  @Test
  void belowThatWidthThereIsOne() {
    try (Student ana = asked(GRID, 159, 45)) {
      assertThat(shown(ana)).hasSize(1);
    }
  }

  @Test
  void aQuestionOnOneReportHasOne() {
    try (Student ana = asked("c-all-across", 200, 50)) {
      assertThat(shown(ana)).hasSize(1);
    }
  }

  @Test
  void theReportThatHasTheKeysIsAlwaysAmongTheTwo() {
    try (Student ana = asked(GRID, 160, 45)) {
      ana.presses("Tab");
      for (int step = 0; step < 7; step++) {
        Asking asking = (Asking) ana.app().screen();
        assertThat(shown(ana)).hasSize(2).contains(asking.desk().reports().reader());
        ana.presses(step < 4 ? "Right" : "Left");
      }
      ana.presses("Space", "Tab");
      assertThat(shown(ana).stream().filter(reader -> reader.top() > 0)).hasSizeLessThan(2);
    }
  }

  private static List<Reader> shown(Student ana) {
    Asking asking = (Asking) ana.app().screen();
    return TwoReports.of(asking, ana.app().size());
  }
}
