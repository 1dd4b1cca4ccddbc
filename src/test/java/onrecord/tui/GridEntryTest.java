package onrecord.tui;

import static onrecord.tui.Desk.empty;
import static onrecord.tui.Desk.frame;
import static onrecord.tui.Desk.given;
import static onrecord.tui.Desk.press;
import static onrecord.tui.Desk.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.bank.Answer;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.page.Tone;
import org.junit.jupiter.api.Test;

/** Filling the cells of a table. */
class GridEntryTest {
  private static final String FIRST = "passengers-on-board@a-friday=";
  private final Entry grid = empty(Desk.grid(3));

  @Test
  void aLetterPutsItsValueIntoTheCellUnderTheCursor() {
    assertThat(given(press(grid, "b"))).isEqualTo(FIRST + "n41");
    assertThat(given(press(grid, "Right", "Down", "c")))
        .isEqualTo("people-hurt@b-friday=about-300");
  }

  @Test
  void aDashMeansNotReported() {
    assertThat(given(press(grid, "-"))).isEqualTo(FIRST + "none");
    assertThat(given(press(grid, "a"))).isEqualTo(FIRST + "none");
  }

  @Test
  void spaceGoesThroughTheValuesAndDelEmptiesTheCell() {
    assertThat(given(press(grid, "Space", "Space"))).isEqualTo(FIRST + "n41");
    assertThat(given(press(grid, "d", "Left", "Space"))).isEqualTo(FIRST + "none");
    assertThat(given(press(grid, "d", "Left", "Del"))).isEmpty();
    assertThat(given(press(grid, "d", "Backspace"))).isEmpty();
  }

  @Test
  void aValueMovesOnToTheNextCellAndBackspaceTakesItBack() {
    Entry whole = press(grid, "b", "c", "-", "b", "c", "-");
    assertThat(whole.missing()).isEmpty();
    assertThat(given(press(whole, "d"))).endsWith("people-hurt@c-saturday=more-than-100-000");
    assertThat(given(press(grid, "b", "c", "Backspace"))).isEqualTo(FIRST + "n41");
    assertThat(given(press(grid, "b", "c", "Backspace", "Backspace", "Backspace"))).isEmpty();
  }

  @Test
  void theCursorStopsAtTheEdges() {
    Entry corner = press(grid, "Up", "Left", "Right", "Right", "Right", "Down", "Down");
    assertThat(given(press(corner, "b"))).isEqualTo("people-hurt@c-saturday=n41");
    assertThat(grid.on(Stroke.text("e"))).isEmpty();
  }

  @Test
  void itCountsTheOpenCellsAndGoesToTheNextOne() {
    Entry entry = press(grid, "b", "b", "b", "Right", "Right", "b");
    assertThat(entry.missing()).isEqualTo("Two cells are still open; - means not reported.");
    Entry next = press(entry.toNextOpen(), "c");
    assertThat(given(next)).contains("people-hurt@a-friday=about-300");
    assertThat(press(next.toNextOpen(), "c").missing()).isEmpty();
  }

  @Test
  void aDraftComesBackAndOneThatDoesNotFitChangesNothing() {
    Entry entry = press(grid, "b", "Down", "-");
    assertThat(grid.with(entry.answer()).answer()).isEqualTo(entry.answer());
    assertThat(entry.with(read(Desk.form(), "41"))).isSameAs(entry);
    assertThat(entry.with(Answer.Chosen.of("n41"))).isSameAs(entry);
  }

  @Test
  void fiveReportsFitAtSixtyColumnsWithoutBreakingAWord() {
    Entry entry = press(empty(Desk.grid(5)), "b", "-", "Down", "Left", "d");
    assertThat(frame(entry, 60))
        .isEqualTo(
            """
                            A,       B,       C,       D,       E,
                            Friday   Friday   Saturday Sunday   Monday
              passengers    41       -        _        _        _
              on board

              people hurt   _        more    ›_        _        _
                                     than
                                     100,000

              people hurt, C, Saturday
              a - (not reported)   b 41   c about 300
              d more than 100,000
            """);
    assertThat(frame(entry, 72))
        .isEqualTo(
            """
                                   A, Friday B, Friday C,        D, Sunday E, Monday
                                                       Saturday
              passengers on board  41        -         _         _         _

              people hurt          _         more     ›_         _         _
                                             than
                                             100,000

              people hurt, C, Saturday
              a - (not reported)   b 41   c about 300   d more than 100,000
            """);
    assertThat(frame(entry, 100))
        .isEqualTo(
            """
                                   A, Friday      B, Friday      C, Saturday    D, Sunday      E, Monday
              passengers on board  41             -              _              _              _

              people hurt          _              more than     ›_              _              _
                                                  100,000

              people hurt, C, Saturday
              a - (not reported)   b 41   c about 300   d more than 100,000
            """);
    assertThat(Desk.inTone(press(entry, "Left"), 100, Tone.CHOSEN))
        .isEqualTo("more than 100,000 more than 100,000");
  }

  @Test
  void columnsForWhichThereIsNoRoomAreScrolledAndThatIsSaid() {
    Entry entry =
        press(empty(Desk.grid(8)), "Right", "Right", "Right", "Right", "Right", "c", "Left");
    assertThat(frame(entry, 56))
        .isEqualTo(
            """
              Columns 3 to 6 of 8; Left and Right show the others.
                          C,        D, Sunday E, Monday F,
                          Saturday                      Tuesday
              passengers  _         _         _        ›about
              on board                                  300

              people      _         _         _         _
              hurt

              passengers on board, F, Tuesday
              a - (not reported)   b 41   c•about 300
              d more than 100,000
            """);
    assertThat(frame(press(entry, "Left"), 100)).doesNotContain("Columns");
  }

  @Test
  void besideAHighTableTheValuesStandBelowTheRowUnderTheCursor() {
    Entry entry = press(empty(highGrid()), "Down", "b", "Left");
    assertThat(frame(entry, 54))
        .isEqualTo(
            """
                               A, daily    B, news     C,
                               newspaper   agency      broadcaster
              passengers who   _           _           _
              were on board
              of the ferry
              that evening

              people hurt     ›41          _           _
              while the boats
              were being
              lowered

              people hurt while the boats were being lowered, A,
              daily newspaper
              a - (not reported)   b•41   c about 300

              days for which   _           _           _
              the ferry stays
              in the harbour
            """);
    assertThat(entry.view(54).from()).isEqualTo(7);
    assertThat(entry.view(54).to()).isEqualTo(14);
  }

  @Test
  void theHeadsOfTheColumnsStayWhileTheRowsScroll() {
    Block block = press(empty(highGrid()), "Down", "Down", "b").view(54, 11);
    assertThat(shown(block, 11))
        .startsWith(
            "                   A, daily    B, news     C,",
            "                   newspaper   agency      broadcaster")
        .contains("  days for which   41         \u203A_           _")
        .last()
        .isEqualTo("  a - (not reported)   b 41   c about 300");
  }

  @Test
  void whereThereIsLittleRoomEveryRowTakesOneLine() {
    Block block = press(empty(highGrid()), "Down", "Down", "b").view(54, 6);
    assertThat(shown(block, 6))
        .containsExactly(
            "                   A, daily    B, news     C,",
            "                   newspaper   agency      broadcaster",
            "  days for which\u2026  41         \u203A_           _",
            "  days for which the ferry stays in the harbour, B,",
            "  news agency",
            "  a - (not reported)   b 41   c about 300");
  }

  private static List<String> shown(Block block, int room) {
    return block.shown(block.window(room)).stream()
        .map(line -> line.text().stripTrailing())
        .toList();
  }

  private static Prompt.Grid highGrid() {
    return new Prompt.Grid(
        Kind.GRID,
        "What does each report give?",
        Desk.options(
            "passengers who were on board of the ferry that evening",
            "people hurt while the boats were being lowered",
            "days for which the ferry stays in the harbour"),
        Desk.options("A, daily newspaper", "B, news agency", "C, broadcaster"),
        List.of(Option.none(), Option.of("41"), Option.of("about 300")));
  }

  @Test
  void readAloudItNumbersTheCellsInReadingOrder() {
    assertThat(grid.spoken())
        .contains("b: 41", "4: people hurt, A, Friday")
        .last()
        .asString()
        .endsWith("as in b, c, d, - and so on.");
    assertThat(grid.with(read(Desk.grid(3), "b, c, d, -, -, a")).missing()).isEmpty();
  }
}
