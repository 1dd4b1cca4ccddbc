package onrecord.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.corpus.Article;

/** Reads {@code grid}: facts down, reports across, the cells out of the ledger. */
final class GridReader {
  private static final int MOST_ROWS = 12;
  private static final int MOST_COLUMNS = 8;

  /** A generous price of one entry: it is looked at in every column. */
  private static final int LOOKS = 100 * MOST_COLUMNS;

  private final Asked asked;
  private final Map<String, String> cells = new LinkedHashMap<>();
  private final List<Evidence> evidence = new ArrayList<>();

  private GridReader(Asked asked) {
    this.asked = asked;
  }

  static Optional<Built> read(Asked asked) {
    return new GridReader(asked).read();
  }

  private Optional<Built> read() {
    List<Section.Word> rowWords = asked.section().texts("rows");
    List<Section.Word> columnWords = asked.section().texts("columns");
    List<Option> rows = distinct(rowWords.stream().flatMap(w -> row(w).stream()).toList(), "rows");
    List<Article> columns = columns(columnWords);
    boolean whole = rows.size() == rowWords.size() && columns.size() == columnWords.size();
    if (rows.size() > MOST_ROWS || columns.size() > MOST_COLUMNS) {
      asked
          .section()
          .bad(
              asked.section().place(),
              "a grid has at most " + MOST_ROWS + " rows and " + MOST_COLUMNS + " columns",
              "make two grids of it");
      return Optional.empty();
    }
    if (!whole || rows.isEmpty() || columns.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(built(rows, columns));
  }

  private List<Option> distinct(List<Option> options, String key) {
    List<Option> distinct = options.stream().distinct().toList();
    if (distinct.size() < options.size()) {
      asked
          .section()
          .bad(asked.section().place(key), "a fact stands in two rows", "name each fact once");
    }
    return distinct;
  }

  private List<Article> columns(List<Section.Word> words) {
    List<Article> found = words.stream().flatMap(w -> asked.frame().article(w).stream()).toList();
    List<Article> distinct = found.stream().distinct().toList();
    if (distinct.size() < found.size()) {
      asked
          .section()
          .bad(
              asked.section().place("columns"),
              "a report stands in two columns",
              "name each report once");
    }
    return distinct;
  }

  private Optional<Option> row(Section.Word fact) {
    List<LedgerEntry> entries = asked.frame().entriesOf(fact.text());
    asked.frame().spend(fact.place(), (long) entries.size() * LOOKS);
    if (entries.isEmpty()) {
      asked.frame().unknownFact(fact);
    }
    return entries.stream().findFirst().map(e -> new Option(fact.text(), e.text()));
  }

  private Built built(List<Option> rows, List<Article> articles) {
    List<Option> columns = articles.stream().map(ArticleLabel::option).toList();
    Set<String> texts = new LinkedHashSet<>();
    for (Option row : rows) {
      asked.frame().entriesOf(row.id()).forEach(e -> texts.add(shown(e)));
    }
    asked.section().texts("extra").forEach(w -> texts.add(Numbers.shown(w.text())));
    List<Option> values = values(texts);
    for (Option row : rows) {
      for (int i = 0; i < articles.size(); i++) {
        cell(row, columns.get(i), articles.get(i), values);
      }
    }
    evidence.addAll(asked.evidence());
    Prompt prompt = new Prompt.Grid(asked.kind(), asked.stem(), rows, columns, values);
    return new Built(prompt, new Key.Grid(cells), evidence);
  }

  private static List<Option> values(Set<String> texts) {
    List<Option> values = new ArrayList<>(List.of(Option.none()));
    texts.stream()
        .sorted(Comparator.comparing(GridReader::size))
        .map(Option::of)
        .forEach(values::add);
    return Ids.options(values);
  }

  /** Numbers ascending, texts without a number behind them. */
  private static BigDecimal size(String text) {
    return Numbers.in(text).stream().findFirst().orElse(new BigDecimal("1e30"));
  }

  private void cell(Option row, Option column, Article article, List<Option> values) {
    String cell = Prompt.Grid.cell(row, column);
    List<LedgerEntry> entries =
        asked.frame().entriesOf(row.id()).stream()
            .filter(e -> e.reported().map(r -> r.in().equals(article.id())).orElse(false))
            .toList();
    List<String> texts = entries.stream().map(GridReader::shown).distinct().toList();
    if (texts.size() > 1) {
      asked
          .section()
          .bad(
              asked.section().place("rows"),
              article.id()
                  + " gives two values for "
                  + row.id()
                  + ": "
                  + texts.get(0)
                  + " and "
                  + texts.get(1),
              "give one of the two entries a fact of its own");
    }
    cells.put(cell, texts.isEmpty() ? Option.NONE : id(values, texts.getFirst()));
    entries.forEach(e -> Quotations.of(e).forEach(q -> evidence.add(q.forPart(cell))));
  }

  private static String id(List<Option> values, String text) {
    return values.stream()
        .filter(v -> v.text().equals(text))
        .findFirst()
        .map(Option::id)
        .orElse(Option.NONE);
  }

  /** A cell's text: the value with its approximator, or the statement. */
  private static String shown(LedgerEntry entry) {
    if (!(entry instanceof LedgerEntry.Figure figure)) {
      return entry.text();
    }
    String value = Numbers.shown(figure.value());
    return switch (figure.approximator()) {
      case EXACTLY, RANGE -> value;
      case ABOUT, MORE_THAN, LESS_THAN -> figure.approximator().word() + " " + value;
      case ORDER_OF_MAGNITUDE -> "on the order of " + value;
    };
  }
}
