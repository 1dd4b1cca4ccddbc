package onrecord.tui;

import static onrecord.records.Draft.Stage.CERTAINTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.Golden;
import onrecord.bank.Answer;
import onrecord.bank.Bank;
import onrecord.bank.Layer;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.grading.Marker;
import onrecord.library.Library;
import onrecord.page.Size;
import onrecord.records.Attempt;
import onrecord.records.Dispute;
import onrecord.records.Disputed;
import onrecord.records.Round;
import onrecord.records.Standing;
import onrecord.study.Answered;
import onrecord.study.Due;
import onrecord.study.Session;
import org.junit.jupiter.api.Test;

/** The key sheet in the documents names every key of every screen, and no other. */
class KeySheetTest {
  private static final Size SIZE = new Size(80, 24);

  private static final String HEAD =
      """
      # Keys

      The same rows feed the bottom line of a screen and the help behind `?`. Letters and numbers
      reach as far as there is something to choose.

      On every screen `?` shows the keys; while you type, `?` is text and F1 shows them. Ctrl-C
      leaves from anywhere. In plain lines an empty line stands for Enter, `?` shows the commands,
      and an answer is typed as its question says.
      """;

  @Test
  void theSheetIsMadeOfTheScreensAndTheEntries() {
    StringBuilder sheet = new StringBuilder(HEAD);
    screens().forEach((title, screen) -> sheet.append(table(title, screen.bindings(SIZE))));
    sheet.append("\n## An answer\n\nWhile a question is asked, besides the keys above.\n");
    entries().forEach((title, entry) -> sheet.append(table(title, entry)));
    Golden.check("../../../docs/keys.md", sheet.toString());
  }

  @Test
  void helpAndLeavingWorkAsTheHeadOfTheSheetSays() {
    for (Screen screen : screens().values()) {
      App app = new App(SIZE, screen, false, false);
      assertThat(pressed(app, Stroke.of(Stroke.Key.F1)).help()).isTrue();
      assertThat(pressed(app, Stroke.text("?")).help()).isEqualTo(!screen.typing());
      assertThat(pressed(app, Stroke.ctrl("c")).over()).isTrue();
    }
  }

  @Test
  void theKeysOfEveryScreenFitTheLeastSize() {
    screens().forEach(KeySheetTest::allKeysFit);
    allKeysFit("many units", Home.of(manyUnits()));
  }

  private static void allKeysFit(String name, Screen screen) {
    List<String> shown = HelpOverlay.view(screen, App.LEAST).text().lines().toList();
    assertThat(shown).as(name).anyMatch(line -> line.contains("Ctrl-C leaves from anywhere"));
    String keys =
        shown.stream().map(line -> (line + " ".repeat(30)).substring(0, 30)).toList() + "";
    screen.bindings(App.LEAST).stream()
        .map(Binding::keys)
        .filter(key -> !key.matches("[2-8]"))
        .forEach(key -> assertThat(keys).as(name).contains(key));
  }

  @Test
  void theWayToTheReportHasRoomAtTheLeastSizeForEveryKind() {
    Asking asking = (Asking) screens().get("A question");
    entries()
        .forEach(
            (name, entry) -> {
              Asking of =
                  new Asking(
                      asking.session(),
                      asking.question(),
                      asking.desk(),
                      entry,
                      false,
                      Way.START,
                      "");
              String footer = of.view(App.LEAST).text().lines().toList().getLast();
              boolean fresh = entry instanceof DeskEntry && entry.answer().isEmpty();
              String done =
                  entry.handsIn().label() + (entry instanceof DeskEntry ? " done" : " hand in");
              String handsIn = fresh && !entry.typing() ? "Enter mend" : done;
              String leave = "Esc " + (entry.escape().isEmpty() ? "leave" : entry.escape());
              assertThat(footer).as(name).contains(handsIn, "Tab report", leave);
            });
  }

  private static Overview manyUnits() {
    List<Overview.UnitCard> cards =
        IntStream.rangeClosed(1, 9)
            .mapToObj(
                i -> new Overview.UnitCard("unit-" + i, "A longer title of unit " + i, 1, 1, ""))
            .toList();
    return new Overview(cards, Standing.none(), List.of(), 1);
  }

  private static App pressed(App app, Stroke stroke) {
    return App.update(app, new Msg.Press(stroke)).app();
  }

  private static Map<String, Screen> screens() {
    Bank bank = kherson();
    Question question = bank.question("c-all-across").orElseThrow();
    Round round = round(bank, List.of(question.id(), bank.questions().getLast().id()));
    Session session = Session.begin(round, bank);
    Asking.Desk desk = new Asking.Desk(Reports.of(bank), Set.of());
    Asking asking = (Asking) Asking.next(session, desk).screen();
    Answered answered = missed(asking.question());
    Map<String, Screen> screens = new LinkedHashMap<>();
    screens.put("The very first screen", new Welcome(overview(bank, round), ""));
    screens.put("Home", Home.of(overview(bank, round)));
    screens.put("Where you stand", new Progress(Home.of(overview(bank, round)), 0, ""));
    screens.put(
        "A unit, with a round that was left",
        UnitPage.of(new Msg.UnitLoaded(bank, List.of(), true)));
    screens.put("A unit", UnitPage.of(new Msg.UnitLoaded(bank, List.of(), false)));
    screens.put(
        "Choosing a round", Choosing.of(UnitPage.of(new Msg.UnitLoaded(bank, List.of(), false))));
    screens.put(
        "A report before its questions", new ReadFirst(Reports.of(bank), Turn.to(asking), 4, ""));
    screens.put(
        "The steps around questions",
        StepList.of(UnitPage.of(new Msg.UnitLoaded(bank, List.of(), false))));
    screens.put("A report", new Reading(Reports.of(bank), asking));
    screens.put("A question", asking);
    screens.put("A question, turned to the report", turned(asking));
    screens.put("A question with hints", layered(session, Layer.HINTS));
    Entry entry = ((Asking) layered(session, Layer.CERTAINTY)).entry();
    screens.put(
        "How sure you are", ((Asking) layered(session, Layer.CERTAINTY)).at(CERTAINTY, entry));
    screens.put("The verdict", Judged.of(session, answered, desk));
    screens.put("The end of a round", Summary.of(session.with(answered), desk));
    DisputeList disputes = disputes(bank, answered.attempt());
    screens.put("Disputes", disputes);
    screens.put(
        "A dispute", disputes.on(new Msg.Press(Stroke.of(Stroke.Key.ENTER)), SIZE).screen());
    screens.put("Something could not be done", new Notice("", ""));
    return screens;
  }

  private static DisputeList disputes(Bank bank, Attempt attempt) {
    Dispute dispute = Dispute.raised("d", attempt.id(), Instant.EPOCH);
    Contested one = new Contested(new Disputed(dispute, attempt), Optional.of(bank));
    return new DisputeList(List.of(one), 0, "");
  }

  private static Screen layered(Session session, Layer layer) {
    Round round = session.round();
    Round layered =
        new Round(
            round.id(),
            round.learner(),
            round.unit(),
            round.way(),
            round.seed(),
            round.questions(),
            Set.of(layer),
            round.begun(),
            round.ended());
    Session with = Session.begin(layered, session.bank());
    return Asking.next(with, new Asking.Desk(Reports.of(with.bank()), Set.of())).screen();
  }

  private static Screen turned(Asking asking) {
    return asking.on(new Msg.Press(Stroke.of(Stroke.Key.TAB)), SIZE).screen();
  }

  private static Bank kherson() {
    return Library.open(List.of(Path.of(".")), Optional.empty())
        .load("kherson")
        .flatMap(loaded -> loaded.bank())
        .orElseThrow();
  }

  private static Round round(Bank bank, List<String> questions) {
    return new Round("r", "l", bank.id(), "ten", 3, questions, Instant.EPOCH, Optional.empty());
  }

  private static Overview overview(Bank bank, Round open) {
    Standing standing =
        new Standing(
            0,
            Map.of(),
            Map.of(),
            Set.of(),
            Optional.of(new Standing.Left(open.id(), open.unit(), 0, open.questions().size())));
    Overview.UnitCard card =
        new Overview.UnitCard(bank.id(), bank.about().title(), 5, bank.questions().size(), "");
    Map<String, Due> due = Map.of(bank.id(), new Due(9, 3));
    return new Overview(List.of(card), standing, List.of(), 1, due);
  }

  /** An answer that the summary takes up under its corrections. */
  private static Answered missed(Question question) {
    Prompt.Choose prompt = (Prompt.Choose) question.prompt();
    Answer wrong =
        prompt.options().stream()
            .map(option -> (Answer) Answer.Chosen.of(option.id()))
            .filter(answer -> Marker.mark(question, answer).credit() == 0)
            .findFirst()
            .orElseThrow();
    Attempt attempt =
        new Attempt(
            "a",
            "l",
            "d",
            new Attempt.Asked("r", 0, "kherson", question.id(), "who", "", "", "", ""),
            new Attempt.Given("", ""),
            new Attempt.Outcome(Marker.mark(question, wrong).status(), 0, Marker.VERSION),
            Instant.EPOCH,
            1,
            Optional.empty());
    return new Answered(question, wrong, Marker.mark(question, wrong), attempt);
  }

  private static Map<String, Entry> entries() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    entries.put("`who`, `choice`, `status`, `wording`", Desk.empty(Desk.who()));
    entries.put("`choices`", Desk.empty(Desk.several()));
    entries.put(
        "`short`, `number`, `date`, `work`, a typed `who`",
        Desk.empty(Desk.typed(Prompt.Typed.Sort.WORDS, "")));
    entries.put("`match`", Desk.empty(Desk.match()));
    entries.put("`figure`, the value", Desk.empty(Desk.form()));
    entries.put("`figure`, the other fields", Desk.press(Desk.empty(Desk.form()), "Down"));
    entries.put("`grid`", Desk.empty(Desk.grid(3)));
    entries.put("`compare`", Desk.empty(CompareEntryTest.PROMPT));
    entries.put("`copydesk`; Ctrl-D hands in", Desk.empty(DeskEntryTest.PROMPT));
    entries.put(
        "`copydesk`, while words are taken in",
        Desk.press(Desk.empty(DeskEntryTest.PROMPT), "Space"));
    entries.put(
        "`copydesk`, while a correction is typed",
        Desk.press(Desk.empty(DeskEntryTest.PROMPT), "Enter"));
    entries.put(
        "`copydesk`, while a word is looked for",
        Desk.press(Desk.empty(DeskEntryTest.PROMPT), "/"));
    entries.put("`support`", Desk.empty(Desk.mark(3)));
    entries.put("`order`, `sourcing`", Desk.empty(Desk.order()));
    entries.put("`relay`", Desk.empty(Desk.relay()));
    entries.put("`sort`", Desk.empty(Desk.cards()));
    return entries;
  }

  private static String table(String title, List<Binding> bindings) {
    StringBuilder table =
        new StringBuilder("\n## " + title + "\n\n| key | in plain lines | does |\n|---|---|---|\n");
    List<Binding> own = bindings.stream().filter(b -> !b.stroke().equals(Stroke.text(""))).toList();
    for (List<Binding> alike : alike(own)) {
      Binding first = alike.getFirst();
      table.append(
          row(keys(alike), plain(first), numbered(first) ? any(title, first) : first.hint()));
    }
    return table.toString();
  }

  /** Neighbours with one hint, and the numbers of a list, share a row. */
  private static List<List<Binding>> alike(List<Binding> bindings) {
    Map<String, List<Binding>> rows = new LinkedHashMap<>();
    for (Binding binding : bindings) {
      String row = numbered(binding) ? "1-9" : binding.label() + binding.hint();
      rows.computeIfAbsent(row, r -> new ArrayList<>()).add(binding);
    }
    return List.copyOf(rows.values());
  }

  private static boolean numbered(Binding binding) {
    return binding.keys().matches("[1-9]") && binding.label().isEmpty();
  }

  private static String any(String title, Binding binding) {
    String thing =
        switch (title) {
          case "Home" -> "unit";
          case "The steps around questions" -> "step";
          case "Disputes" -> "dispute";
          default -> "report";
        };
    return binding.hint().split(" ")[0] + " the " + thing + " of that number in the list.";
  }

  private static String keys(List<Binding> alike) {
    return numbered(alike.getFirst())
        ? "1-9"
        : alike.stream().map(Binding::keys).collect(Collectors.joining(", "));
  }

  private static String plain(Binding binding) {
    String word = binding.label().isEmpty() ? "" : "`/" + binding.label().split(" ")[0] + "`";
    return numbered(binding) ? "the number" : word;
  }

  private static String table(String title, Entry entry) {
    StringBuilder table = new StringBuilder("\n### " + title + "\n\n| key | does |\n|---|---|\n");
    for (Entry.KeyHint hint : entry.keys()) {
      table.append("| " + hint.keys() + " | " + hint.hint() + " |\n");
    }
    return table.toString();
  }

  private static String row(String keys, String plain, String hint) {
    return "| " + keys + " | " + plain + " | " + hint + " |\n";
  }
}
