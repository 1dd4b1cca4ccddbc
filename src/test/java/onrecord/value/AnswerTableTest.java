package onrecord.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Question, answer, mark: every row of the table of typed answers. */
class AnswerTableTest {
  /** One row: what was asked, what was typed, and the credit or status it must get. */
  record Row(Asked asked, String expected, String typed) {
    String name() {
      return asked.kind() + " " + asked.accept() + " <- " + typed;
    }
  }

  private static List<Row> rows() {
    return Tables.rows("answers.tsv").stream().flatMap(AnswerTableTest::rows).toList();
  }

  private static Stream<Row> rows(String[] line) {
    Asked asked = new Asked(line[0], List.of(line[1].split("\\|")));
    return Stream.of(line[3].split("\\|")).map(typed -> new Row(asked, line[2], typed));
  }

  @Test
  void theTableIsLarge() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(500);
  }

  @TestFactory
  Stream<DynamicTest> everyRowGetsItsCredit() {
    return rows().stream().map(row -> dynamicTest(row.name(), () -> check(row)));
  }

  private static void check(Row row) {
    Mark mark = row.asked().mark(row.typed());
    if (row.expected().equals("unreadable")) {
      assertThat(mark.status()).as(mark.says()).isEqualTo(Status.UNREADABLE);
    } else {
      double credit = Double.parseDouble(row.expected());
      assertThat(mark.credit()).as(mark.toString()).isBetween(credit - .01, credit + .01);
      assertThat(mark.status() == Status.UNREADABLE).as(mark.toString()).isFalse();
    }
  }
}
