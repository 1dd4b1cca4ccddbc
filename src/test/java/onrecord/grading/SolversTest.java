package onrecord.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.bank.AnswerText;
import onrecord.bank.Bank;
import onrecord.bank.Question;
import onrecord.library.Library;
import org.junit.jupiter.api.Test;

/** What readers of the shipped reports typed earns what a person gave it who judged it by hand. */
class SolversTest {
  private static final Path ROWS = Path.of("src/test/resources/grading/solvers.tsv");
  private static final double CLOSE = 0.0001;

  /** One answer as it was typed, and the credit it deserves, 0 to 1. */
  private record Row(String unit, String question, String answer, double credit) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(cells[0], cells[1], cells[2], Double.parseDouble(cells[3]));
    }

    Question asked(Map<String, Bank> banks) {
      return banks.get(unit).questions().stream()
          .filter(q -> q.id().equals(question))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no question " + unit + "/" + question));
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(ROWS).stream().map(Row::of).toList();
  }

  private static Map<String, Bank> banks() {
    Library library = Library.open(List.of(Path.of("")), Optional.empty());
    return library.bankFiles().stream()
        .flatMap(file -> library.load(file).bank().stream())
        .collect(Collectors.toMap(Bank::id, Function.identity()));
  }

  private static double marked(Question question, String answer) {
    return AnswerText.read(question.prompt(), answer)
        .map(read -> Marker.mark(question, read).credit())
        .orElse(-1.0);
  }

  @Test
  void everyAnswerEarnsWhatItDeserves() throws IOException {
    Map<String, Bank> banks = banks();
    List<String> wrong =
        rows().stream()
            .flatMap(row -> complaint(row, marked(row.asked(banks), row.answer())).stream())
            .toList();
    assertThat(wrong).isEmpty();
  }

  private static Optional<String> complaint(Row row, double credit) {
    return Math.abs(credit - row.credit()) < CLOSE
        ? Optional.empty()
        : Optional.of(row + " was marked " + credit);
  }

  @Test
  void rightAndWrongAnswersAreBothAmongThem() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(100);
    assertThat(rows()).extracting(Row::credit).contains(0.0, 1.0);
  }
}
