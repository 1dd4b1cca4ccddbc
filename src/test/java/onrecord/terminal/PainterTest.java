package onrecord.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import onrecord.Generated;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;
import onrecord.page.Size;
import onrecord.page.Tone;
import org.junit.jupiter.api.Test;

/** What reaches a terminal, cell by cell and byte by byte. */
class PainterTest {
  private static final Size SMALL = new Size(24, 5);
  private static final List<String> TEXTS =
      List.of("said ", "“41”", "—", "жінка ", "  ", "中文", "🙂", "🇺🇦", "x", " ", "é", "│▌█");

  @Test
  void aPageIsDrawnWithItsTonesAndItsCaret() throws IOException {
    Page page =
        page(
            Optional.of(new Page.Caret(3, 4)),
            Line.of(Run.strong("Kherson"), Run.plain(" > C "), new Run("+", Tone.RIGHT)),
            Line.rule(24),
            Line.of(
                new Run("He ", Tone.SPEAKER),
                new Run("said ", Tone.VERB),
                new Run("“over ", Tone.EVIDENCE),
                new Run("41", Tone.FIGURE),
                new Run("”", Tone.EVIDENCE)),
            Line.of(new Run("› b  Міноборони", Tone.CHOSEN), Run.quiet("  quiet")));
    DefaultVirtualTerminal terminal = Shown.terminal(SMALL);
    new Painter(Palette.indexed()).paint(terminal, page);
    assertThat(Shown.on(terminal))
        .isEqualTo(
            """
            Kherson > C +
            ────────────────────────
            He said “over 41”
            › b  Міноборони  quiet

            ==== cursor 3,4
            bbbbbbb     B
            ........................
            LLLBBBB uuuuuuTTu
            rrrrrrrrrrrrrrr  .....

            """);
  }

  @Test
  void wideCharactersAndFlagsKeepTheirPlaces() throws IOException {
    Page page =
        page(
            Optional.empty(),
            Line.plain("a中b文c"),
            Line.plain("🇺🇦 flag 🙂 face"),
            Line.of("中文", Tone.CHOSEN));
    DefaultVirtualTerminal terminal = Shown.terminal(SMALL);
    Painter painter = new Painter(Palette.monochrome());
    painter.paint(terminal, page(Optional.empty(), Line.plain("中中中中"), Line.plain("x🙂x🙂x")));
    painter.paint(terminal, page);
    assertThat(Shown.on(terminal))
        .isEqualTo(
            """
            a中b文c
            🇺🇦 flag 🙂 face
            中文


            ==== no cursor


            rrrr


            """);
  }

  @Test
  void theLastCellOfTheLastRowDoesNotScroll() throws IOException {
    List<Line> full = new ArrayList<>();
    for (int row = 0; row < 5; row++) {
      full.add(Line.plain(Integer.toString(row).repeat(24)));
    }
    DefaultVirtualTerminal terminal = Shown.terminal(SMALL);
    new Painter(Palette.monochrome()).paint(terminal, new Page(SMALL, full, Optional.empty()));
    assertThat(Shown.on(terminal)).startsWith("0".repeat(24)).contains("4".repeat(24));
  }

  @Test
  void drawingTheChangesEqualsDrawingTheWhole() {
    Generated.seeds(
        60,
        (random, seed) -> {
          DefaultVirtualTerminal changed = Shown.terminal(SMALL);
          Painter painter = new Painter(Palette.exact());
          for (int step = 0; step < 12; step++) {
            Page page = any(random);
            DefaultVirtualTerminal whole = Shown.terminal(SMALL);
            paint(painter, changed, page);
            paint(new Painter(Palette.exact()), whole, page);
            assertThat(Shown.on(changed)).isEqualTo(Shown.on(whole));
            if (random.nextInt(5) == 0) {
              painter.forget();
            }
          }
        });
  }

  @Test
  void theSamePageIsNotSentTwice() throws IOException {
    Sent sent = new Sent();
    Page page = page(Optional.empty(), Line.plain("still"));
    assertThat(sent.by(page)).isNotEmpty();
    assertThat(sent.by(page)).isEmpty();
    assertThat(sent.flushes).isEqualTo(1);
  }

  @Test
  void aCursorMovedByOneRowCostsTwoCells() throws IOException {
    Sent sent = new Sent();
    sent.by(page(Optional.empty(), Line.plain("› one"), Line.plain("  two")));
    String move = sent.by(page(Optional.empty(), Line.plain("  one"), Line.plain("› two")));
    assertThat(move.replace("\u001b", "^")).isEqualTo("^[1;1H^[0m ^[2;1H›^[0m^[?25l");
    assertThat(sent.flushes).isEqualTo(2);
  }

  @Test
  void nothingIsSentThatAMouseWouldNotice() throws IOException {
    String all = new Sent().by(page(Optional.of(new Page.Caret(0, 0)), Line.plain("select me")));
    assertThat(all).doesNotContain("?1000", "?1002", "?1003", "?1006");
  }

  /** A stream terminal with its output at hand. */
  private static final class Sent extends ByteArrayOutputStream {
    private final Ansi ansi = new Ansi(this);
    private final Painter painter = new Painter(Palette.monochrome());
    private int flushes;

    @Override
    public void flush() {
      flushes++;
    }

    String by(Page page) throws IOException {
      reset();
      painter.paint(ansi, page);
      return toString(StandardCharsets.UTF_8);
    }
  }

  private static Page any(Random random) {
    List<Line> lines = new ArrayList<>();
    for (int row = random.nextInt(6); row > 0; row--) {
      List<Run> runs = new ArrayList<>();
      for (int i = random.nextInt(7); i > 0; i--) {
        runs.add(
            new Run(Generated.one(random, TEXTS), Generated.one(random, List.of(Tone.values()))));
      }
      lines.add(new Line(runs));
    }
    Optional<Page.Caret> caret =
        random.nextBoolean()
            ? Optional.of(new Page.Caret(random.nextInt(24), random.nextInt(5)))
            : Optional.empty();
    return Page.fitted(SMALL, lines.stream().limit(5).toList(), caret);
  }

  private static void paint(Painter painter, DefaultVirtualTerminal terminal, Page page) {
    try {
      painter.paint(terminal, page);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Page page(Optional<Page.Caret> caret, Line... lines) {
    return Page.fitted(SMALL, List.of(lines), caret);
  }
}
