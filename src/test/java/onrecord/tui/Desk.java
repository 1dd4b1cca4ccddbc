package onrecord.tui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.bank.Answer;
import onrecord.bank.Bank;
import onrecord.bank.Cast;
import onrecord.bank.Kind;
import onrecord.bank.Ledger;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.corpus.Article;
import onrecord.corpus.Head;
import onrecord.corpus.Paragraph;
import onrecord.corpus.ParagraphKind;
import onrecord.corpus.Place;
import onrecord.corpus.Sentences;
import onrecord.corpus.Span;
import onrecord.page.Line;
import onrecord.page.Tone;

/** Prompts to answer in tests, and hands that press keys on an entry. */
final class Desk {
  private Desk() {}

  static final Place NOWHERE = Place.of("test");

  static Prompt.Choose who() {
    return choose(
        false,
        "residents of the town",
        "the harbour authority, in a statement it sent to two news agencies late on Friday evening",
        "Olena Marchenko",
        "the report does not say");
  }

  static Prompt.Choose several() {
    return choose(true, "the ferry was full", "the ferry was late", "no one was hurt");
  }

  private static Prompt.Choose choose(boolean several, String... texts) {
    Kind kind = several ? Kind.CHOICES : Kind.WHO;
    return new Prompt.Choose(kind, "Which?", options(texts), several, true);
  }

  static Prompt.Typed typed(Prompt.Typed.Sort sort, String unit) {
    return new Prompt.Typed(Kind.SHORT, "What?", sort, unit);
  }

  static Prompt.Match match() {
    return new Prompt.Match(
        Kind.MATCH,
        "Who said what?",
        options("Olena Marchenko", "the harbour authority", "a passenger"),
        options(
            "the engine had been checked a week before",
            "nobody told the passengers what had happened until the boats were already lowered",
            "the ferry will sail again on Monday",
            "the company was to blame"));
  }

  static Prompt.Form form() {
    return new Prompt.Form(
        Kind.FIGURE,
        "Note the figure.",
        List.of(
            new Prompt.Field("value", "value", List.of()),
            new Prompt.Field(
                "counts", "what it counts", options("passengers", "crew", "lifeboats")),
            new Prompt.Field("approximator", "how exact", options("exactly", "about", "more than")),
            new Prompt.Field("source", "who says so", options("Olena Marchenko", "a passenger"))));
  }

  static Prompt.Grid grid(int columns) {
    return new Prompt.Grid(
        Kind.GRID,
        "What does each report give?",
        options("passengers on board", "people hurt"),
        options(
                "A, Friday",
                "B, Friday",
                "C, Saturday",
                "D, Sunday",
                "E, Monday",
                "F, Tuesday",
                "G, Tuesday",
                "H, Wednesday")
            .subList(0, columns),
        List.of(
            Option.none(),
            Option.of("41"),
            Option.of("about 300"),
            Option.of("more than 100,000")));
  }

  static Prompt.Mark mark(int most) {
    Article article = ferry();
    List<Span> sentences =
        article.paragraphs().stream().flatMap(p -> Sentences.of(p).stream()).toList();
    return new Prompt.Mark(Kind.SUPPORT, "Nobody was hurt.", "ferry", sentences, most);
  }

  static Prompt.Arrange order() {
    return new Prompt.Arrange(
        Kind.ORDER,
        "Put these in order.",
        options(
            "the boats were lowered",
            "the ferry left the harbour",
            "a statement was sent to two news agencies, which printed it the same evening without a"
                + " word of doubt",
            "smoke was seen"));
  }

  static Prompt.Arrange relay() {
    return new Prompt.Arrange(
        Kind.RELAY, "How?", options("agency", "mayor", "residents", "channel"), true);
  }

  static Prompt.Form cards() {
    List<Option> heaps = options("fact", "opinion", "forecast");
    return new Prompt.Form(
        Kind.SORT,
        "Which?",
        options("the ferry left", "the ferry is ugly", "the ferry will sail").stream()
            .map(card -> new Prompt.Field(card.id(), card.text(), heaps))
            .toList());
  }

  static List<Option> options(String... texts) {
    return List.of(texts).stream().map(Option::of).toList();
  }

  static Bank bank() {
    Bank.About about = new Bank.About("The ferry", "", "CC-BY-4.0");
    return new Bank(
        "ferry",
        about,
        List.of(ferry()),
        new Cast(List.of()),
        new Ledger(List.of()),
        List.of(),
        NOWHERE);
  }

  private static Article ferry() {
    return article(
        "Smoke on the evening ferry",
        "The ferry left at six. There were 41 passengers and a crew of nine on board.",
        "Smoke was seen an hour later. \"We were told nothing,\" a passenger said. Nobody was hurt,"
            + " the harbour authority said in a statement. The ferry will sail again on Monday.");
  }

  static Article article(String headline, String... paragraphs) {
    Head head = new Head(headline, "", "", Optional.empty(), false, List.of(), "", "CC-BY-4.0");
    List<Paragraph> all = new java.util.ArrayList<>();
    all.add(new Paragraph(0, ParagraphKind.HEADLINE, headline, NOWHERE));
    for (String text : paragraphs) {
      all.add(new Paragraph(all.size(), ParagraphKind.PROSE, text, NOWHERE));
    }
    return new Article("ferry", head, all, NOWHERE);
  }

  static Entry empty(Prompt prompt) {
    return Entry.of(prompt, bank());
  }

  /** Presses keys by name ({@code Down}, {@code Space}) or types what is no key's name. */
  static Entry press(Entry entry, String... keys) {
    Entry now = entry;
    for (String key : keys) {
      now = now.on(stroke(key)).orElse(now);
    }
    return now;
  }

  static Stroke stroke(String name) {
    if (name.equals("Space")) {
      return Stroke.text(" ");
    }
    if (name.startsWith("Ctrl-")) {
      return Stroke.ctrl(name.substring(5).toLowerCase(Locale.ROOT));
    }
    if (name.startsWith("Shift-") && !name.equals("Shift-Tab")) {
      return Stroke.shifted(stroke(name.substring(6)));
    }
    for (Stroke.Key key : Stroke.Key.values()) {
      boolean named = Stroke.of(key).label().equals(name);
      if (key != Stroke.Key.TEXT && named) {
        return Stroke.of(key);
      }
    }
    return Stroke.text(name);
  }

  static String given(Entry entry) {
    return onrecord.bank.AnswerText.write(entry.answer());
  }

  static Answer read(Prompt prompt, String typed) {
    return onrecord.bank.AnswerText.read(prompt, typed).orElseThrow();
  }

  /** The rows as text, blanks at their ends dropped. */
  static String frame(Entry entry, int width) {
    return entry.view(width).lines().stream()
        .map(line -> line.text().stripTrailing())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The words that stand in a tone. */
  static String inTone(Entry entry, int width, Tone tone) {
    return entry.view(width).lines().stream()
        .map(Line::runs)
        .flatMap(List::stream)
        .filter(run -> run.tone() == tone)
        .map(run -> run.text().strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
