package onrecord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import onrecord.exchange.GradeJsonl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Marks answers from elsewhere, line by line. */
@Command(
    name = "grade",
    header = "Mark answers that come as JSON Lines on standard input.",
    description = {
      "",
      "A request: {\"id\", \"kind\": \"short|name|quantity|date|phrase|list|auto\", \"question\"?,"
          + " \"accept\": [..], \"roster\"?: [..], \"dateline\"?, \"answer\"}.",
      "A verdict: {\"id\", \"verdict\": \"correct|noted|partial|near-miss|wrong|unreadable\","
          + " \"credit\", \"match\", \"rules\", \"says\"}; a line that is no request gets the"
          + " verdict \"error\" with its line number, and the rest go on; their number is told at"
          + " the end, and the exit code is 1.",
      ""
    })
final class GradeCommand implements Callable<Integer> {
  @Option(
      names = "--jsonl",
      required = true,
      description = "JSON Lines in and out; the only form there is.")
  boolean jsonl;

  @Mixin final Common common = new Common();

  private final Surroundings around;

  GradeCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
    Writer out = new OutputStreamWriter(around.out(), StandardCharsets.UTF_8);
    int bad = GradeJsonl.run(in, out);
    if (bad > 0) {
      around
          .err()
          .println("onrecord: " + Printed.count(bad, "line") + " of the input could not be read.");
    }
    return bad > 0 ? Exit.NOT_DONE : Exit.DONE;
  }
}
