package onrecord.exchange;

import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import onrecord.bank.Numbers;
import onrecord.records.Attempt;
import onrecord.records.Steps;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Results as CSV with a head line, written as they come; lines end in LF. A spreadsheet would run a
 * cell that begins with {@code = + - @}: such a cell gets an apostrophe before it (OWASP, "CSV
 * injection"), and so does one that has the apostrophe already, so that it can be taken off again.
 */
public final class ResultsCsv implements Consumer<Attempt>, AutoCloseable {
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

  /** A column that holds nothing but our own numbers, of which some are negative. */
  private static final int MARKS = 12;

  private final SequenceWriter out;
  private final DateTimeFormatter time;
  private final Columns columns;

  /**
   * Cells that are not in an attempt itself.
   *
   * @param learner whose answer it is, by name or id
   * @param words an answer as its question words it; empty where that cannot be told
   */
  public record Columns(Function<Attempt, String> learner, Function<Attempt, String> words) {}

  /**
   * Writes the head; closing this leaves the writer open.
   *
   * @param zone in which times are told, to the second
   */
  public ResultsCsv(Writer out, ZoneId zone, Columns cells) {
    this.columns = cells;
    this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(zone);
    CsvSchema.Builder schema = CsvSchema.builder();
    for (String column :
        new String[] {
          "learner",
          "time",
          "unit",
          "question",
          "kind",
          "skill",
          "answer",
          "words",
          "credit",
          "status",
          "slip",
          "certainty",
          "marks",
          "proof",
          "proved",
          "hints",
          "try",
          "self-marked"
        }) {
      schema.addColumn(column);
    }
    CsvMapper mapper = CsvMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    this.out = mapper.writer(schema.build().withHeader().withLineSeparator("\n")).writeValues(out);
  }

  @Override
  public void accept(Attempt attempt) {
    Attempt.Asked asked = attempt.asked();
    Steps steps = attempt.steps();
    String[] cells = {
      columns.learner().apply(attempt),
      time.format(attempt.at()),
      asked.unit(),
      asked.question(),
      asked.kind(),
      asked.skill(),
      attempt.given().answer(),
      columns.words().apply(attempt),
      String.valueOf(attempt.outcome().credit()),
      HistoryLines.word(attempt.outcome().status()),
      attempt.slip().map(time::format).orElse(""),
      steps.certainty().map(c -> String.valueOf(c.level())).orElse(""),
      attempt.marks().map(String::valueOf).orElse(""),
      steps.proof().map(p -> Numbers.write(p.sentences())).orElse(""),
      steps.proof().map(p -> String.valueOf(p.share())).orElse(""),
      String.valueOf(steps.hints()),
      String.valueOf(steps.tries()),
      steps.selfMarked() ? "true" : ""
    };
    for (int i = 0; i < cells.length; i++) {
      cells[i] = i == MARKS ? cells[i] : harmless(cells[i]);
    }
    out.write(cells);
  }

  private static String harmless(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }

  @Override
  public void close() {
    out.close();
  }
}
