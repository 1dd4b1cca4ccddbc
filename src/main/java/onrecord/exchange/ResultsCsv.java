package onrecord.exchange;

import java.io.Writer;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import onrecord.records.Attempt;
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

  private final SequenceWriter out;

  /** Writes the head; closing this leaves the writer open. */
  public ResultsCsv(Writer out) {
    CsvSchema.Builder columns = CsvSchema.builder();
    for (String column :
        new String[] {
          "time", "unit", "question", "kind", "skill", "answer", "credit", "status", "slip"
        }) {
      columns.addColumn(column);
    }
    CsvMapper mapper = CsvMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    this.out = mapper.writer(columns.build().withHeader().withLineSeparator("\n")).writeValues(out);
  }

  @Override
  public void accept(Attempt attempt) {
    Attempt.Asked asked = attempt.asked();
    String[] cells = {
      attempt.at().toString(),
      asked.unit(),
      asked.question(),
      asked.kind(),
      asked.skill(),
      attempt.given().answer(),
      String.valueOf(attempt.outcome().credit()),
      HistoryLines.word(attempt.outcome().status()),
      attempt.slip().map(Instant::toString).orElse("")
    };
    for (int i = 0; i < cells.length; i++) {
      cells[i] = harmless(cells[i]);
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
