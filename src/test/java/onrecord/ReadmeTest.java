package onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.bank.Bank;
import onrecord.bank.Kind;
import onrecord.corpus.Level;
import onrecord.corpus.Problem;
import onrecord.library.Library;
import onrecord.page.Size;
import onrecord.proof.Proof;
import onrecord.records.Attempt;
import onrecord.records.Round;
import onrecord.study.Session;
import onrecord.tui.App;
import onrecord.tui.Effect;
import onrecord.tui.Msg;
import onrecord.tui.Stroke;
import onrecord.yaml.BankYaml;
import org.junit.jupiter.api.Test;

/** The README shows a bank that loads and a frame that the trainer draws. */
class ReadmeTest {

  private static String block(String language) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String begin = "```" + language + "\n";
    int from = readme.indexOf(begin) + begin.length();
    return readme.substring(from, readme.indexOf("```", from));
  }

  @Test
  void theBankHasTwelveLinesAndIsWithoutFault() throws IOException {
    String text = block("yaml");
    BankYaml.Read read =
        BankYaml.read(new BankYaml.Source("harbour.yaml", text), id -> Optional.empty());
    List<Problem> graver =
        Proof.check(read.bank().orElseThrow()).stream()
            .filter(p -> p.level() != Level.NOTE)
            .toList();
    assertThat(text.lines()).hasSize(12);
    assertThat(read.problems()).isEmpty();
    assertThat(graver).isEmpty();
    assertThat(Proof.prove(read.bank().orElseThrow())).isEmpty();
  }

  @Test
  void theFrameIsWhatTheTrainerDraws() throws IOException {
    Bank bank =
        Library.open(List.of(Path.of(".")), Optional.empty())
            .load("kherson")
            .orElseThrow()
            .bank()
            .orElseThrow();
    Round round =
        new Round(
            "r",
            "l",
            bank.id(),
            "ten",
            3,
            List.of("c-all-across"),
            Instant.EPOCH,
            Optional.empty());
    App app = App.play(new Size(80, 24), bank.id()).app();
    app =
        after(
            app,
            new Msg.RoundOpened(Session.begin(round, bank), Optional.empty(), Set.of(Kind.WHO)));
    app = after(app, new Msg.Press(Stroke.text("d")));
    App.Step asked = App.update(app, new Msg.Press(Stroke.of(Stroke.Key.ENTER)));
    Effect.Store store = (Effect.Store) asked.effects().getFirst();
    Attempt attempt =
        new Attempt(
            "a",
            "l",
            "d",
            store.asked(),
            store.given(),
            store.outcome(),
            Instant.EPOCH,
            1,
            Optional.empty());
    app = after(asked.app(), new Msg.Stored(attempt));
    assertThat(visible(app.view().text())).isEqualTo(visible(block("text")));
  }

  private static App after(App app, Msg msg) {
    return App.update(app, msg).app();
  }

  private static String visible(String frame) {
    return Arrays.stream(frame.split("\n"))
        .map(String::stripTrailing)
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
