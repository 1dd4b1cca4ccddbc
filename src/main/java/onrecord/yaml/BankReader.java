package onrecord.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.bank.Bank;
import onrecord.bank.Layer;
import onrecord.bank.Question;
import onrecord.corpus.Article;
import onrecord.corpus.ArticleText;
import onrecord.corpus.Place;
import org.snakeyaml.engine.v2.events.Event;

/**
 * Reads the file from the top: the head as one tree, then one question after another, each tree
 * being dropped once its question is built. Only where a head key follows the questions are these
 * kept until it has been read.
 */
final class BankReader {
  private static final String NO_KEY = " \t\n\r\f\u000B#-";

  private final BankYaml.Source source;
  private final Function<String, Optional<Article>> library;
  private final Findings findings;
  private final TreeReader trees;
  private final Frame frame;
  private final Map<String, Node.Field> head = new LinkedHashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private Optional<BankHead> made = Optional.empty();

  /** What the head says of the bank itself. */
  private record BankHead(String id, Bank.About about) {}

  BankReader(
      BankYaml.Source source, Function<String, Optional<Article>> library, Findings findings) {
    this.source = source;
    this.library = library;
    this.findings = findings;
    this.frame = new Frame(findings);
    this.trees = new TreeReader(source.file(), source.text(), findings);
  }

  Optional<Bank> read() {
    Place start = new Place(source.file(), 1, 1);
    boolean whole = true;
    try {
      if (!begins()) {
        return Optional.empty();
      }
      start = trees.place(trees.peekEvent());
      readRoot();
    } catch (Unreadable end) {
      findings.add(end.problem());
      whole = false;
    }
    return bank(start, whole);
  }

  /** Whether the file begins with a map. */
  private boolean begins() {
    trees.next();
    if (trees.peek() == Event.ID.StreamEnd) {
      findings.error(
          Place.of(source.file()), Finding.EMPTY, "the file is empty", "begin with \"title: ...\"");
      return false;
    }
    trees.next();
    if (trees.peek() != Event.ID.MappingStart) {
      Node other = trees.node();
      findings.error(
          other.place(),
          other.isEmpty() ? Finding.EMPTY : Finding.WRONG_TYPE,
          other.isEmpty()
              ? "the file is empty"
              : "a bank is a map of keys, here stands " + other.sort(),
          "begin with \"title: ...\"");
      return false;
    }
    return true;
  }

  private void readRoot() {
    Place root = trees.place(trees.next());
    trees.enter(root);
    while (trees.peek() != Event.ID.MappingEnd) {
      Optional<Node.Leaf> key = trees.key();
      boolean streamed =
          key.isPresent() && isLast(key.get()) && trees.peek() == Event.ID.SequenceStart;
      if (streamed) {
        stream(key.get());
      } else {
        Node value = trees.node();
        key.ifPresent(k -> trees.put(head, k, value));
      }
    }
    trees.leave();
    trees.next();
    if (trees.peek() != Event.ID.StreamEnd) {
      findings.error(
          trees.place(trees.peekEvent()),
          Finding.SYNTAX,
          "a second document begins here",
          "one file holds one bank");
    }
  }

  /** Whether this is the key of the questions, and no other key of the bank can follow. */
  private boolean isLast(Node.Leaf key) {
    boolean first =
        key.text().equals("questions")
            && !head.containsKey("questions")
            && key.place().column() == 1;
    return first && !keyFollows(endOfLine(key.place().line()));
  }

  /** Whether a line begins with something else than a blank, a comment or an item of a list. */
  private boolean keyFollows(int from) {
    String text = source.text();
    boolean follows = false;
    for (int at = text.indexOf('\n', from); at >= 0 && !follows; at = text.indexOf('\n', at + 1)) {
      follows = at + 1 < text.length() && NO_KEY.indexOf(text.charAt(at + 1)) < 0;
    }
    return follows;
  }

  private int endOfLine(int line) {
    int at = 0;
    for (int i = 0; i < line && at >= 0; i++) {
      at = source.text().indexOf('\n', at + 1);
    }
    return at < 0 ? source.text().length() : at;
  }

  private void stream(Node.Leaf key) {
    Place place = trees.place(trees.next());
    head.put(key.text(), new Node.Field(new Node.Rows(List.of(), place), key.place()));
    makeHead(true);
    trees.enter(place);
    QuestionReader reader = new QuestionReader(frame);
    int count = 0;
    while (trees.peek() != Event.ID.SequenceEnd) {
      reader.read(trees.node()).ifPresent(questions::add);
      count++;
    }
    trees.leave();
    noteNone(count, place);
  }

  private void noteNone(int count, Place place) {
    if (count == 0) {
      findings.note(
          place,
          Finding.NO_QUESTIONS,
          "the bank has no questions yet",
          "write some below \"questions:\"");
    }
  }

  private Optional<Bank> bank(Place start, boolean whole) {
    boolean built = made.isPresent();
    makeHead(whole);
    Optional<Node> list = Optional.ofNullable(head.get("questions")).map(Node.Field::value);
    if (!built && list.isPresent()) {
      readAll(list.get());
    } else if (list.isEmpty() && whole) {
      noteNone(0, start);
    }
    return made.map(
        m ->
            new Bank(
                m.id(),
                m.about(),
                frame.articles(),
                frame.cast(),
                frame.ledger(),
                questions,
                start));
  }

  private void readAll(Node list) {
    if (list instanceof Node.Rows rows) {
      QuestionReader reader = new QuestionReader(frame);
      rows.items().forEach(item -> reader.read(item).ifPresent(questions::add));
      noteNone(rows.items().size(), list.place());
    } else if (list.isEmpty()) {
      noteNone(0, list.place());
    } else {
      findings.error(
          list.place(),
          Finding.WRONG_TYPE,
          "the questions are a list, here stands " + list.sort(),
          "begin each question with \"- \"");
    }
  }

  /** Makes the head once; what is missing is only reported if the file was read to its end. */
  private void makeHead(boolean whole) {
    if (made.isPresent()) {
      return;
    }
    Findings own = whole ? findings : new Findings();
    Section section =
        Section.open(new Node.Fields(head, new Place(source.file(), 1, 1)), Keys.BANK, own);
    String title = section.textOr("title", source.id());
    String id =
        section
            .text("id")
            .filter(i -> new Ids().take(section, i, "banks"))
            .map(Section.Word::text)
            .orElse(Ids.made(source.id()));
    section.oneOf("use", List.of("classroom"), Optional::of);
    made =
        Optional.of(
            new BankHead(
                id,
                new Bank.About(
                    title,
                    section.textOr("about", ""),
                    section.textOr("licence", ""),
                    layers(section))));
    articles(section, id, title);
    section.value("cast").filter(n -> filled("cast", n)).ifPresent(n -> CastReader.read(n, frame));
    section
        .value("ledger")
        .filter(n -> filled("ledger", n))
        .ifPresent(n -> new LedgerReader(frame).read(n));
  }

  private static Set<Layer> layers(Section section) {
    return section.texts("layers").stream()
        .flatMap(w -> section.oneOf("layers", w, Layer.words(), Layer::of).stream())
        .collect(Collectors.toSet());
  }

  private boolean filled(String key, Node node) {
    if (node.isEmpty()) {
      findings.error(
          node.place(), Finding.MISSING, "\"" + key + "\" is empty", "fill it or delete the key");
    }
    return !node.isEmpty();
  }

  private void articles(Section section, String id, String title) {
    section.value("article").ifPresent(node -> embedded(node, id, title));
    Set<String> seen = new HashSet<>();
    for (Section.Word word : section.texts("articles")) {
      if (!seen.add(word.text())) {
        findings.error(
            word.place(),
            Finding.DUPLICATE_ID,
            "the article " + Findings.quoted(word.text()) + " is listed twice",
            "delete one");
      } else {
        Embedded.listed(word, library, findings)
            .ifPresentOrElse(frame::add, () -> frame.loseArticle(word.text()));
      }
    }
    if (section.has("articles") && seen.isEmpty()) {
      frame.loseArticle(id);
    }
    if (!section.has("article") && !section.has("articles")) {
      section.missing("articles", "the bank names no article");
      frame.loseArticle(id);
    }
  }

  private void embedded(Node node, String id, String title) {
    Embedded.read(node, source, new ArticleText.Origin(node.place(), id, title), findings)
        .ifPresentOrElse(frame::add, () -> frame.loseArticle(id));
  }
}
