package onrecord.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import onrecord.bank.Layer;
import onrecord.corpus.Problem;
import onrecord.records.Records;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole history as JSON Lines: a head that names the format and the learner's own steps around
 * questions, then learners, rounds, attempts as they were first marked, disputes and later marks,
 * one a line. Reading it is a union that can be repeated: twice changes nothing, in any order, on
 * any machine. Half typed answers are not part of it.
 */
public final class HistoryJsonl {
  static final String TYPE = "onrecord-history";
  static final int FORMAT = 1;

  /** The steps that the learner wants around questions, in the head. */
  static final String LAYERS = "layers";

  /**
   * What an import came to.
   *
   * @param added rounds and attempts that were new here
   * @param known rounds and attempts that were here already
   * @param reviews disputes and later marks that were new here; counted in no other number
   * @param bad lines that could not be read; all others were taken
   * @param problems the first hundred of the bad lines
   * @param learner id of the learner on whose machine the file was written
   * @param goesOn whether the learner of this machine, new to it, is now the one of the file
   */
  public record Imported(
      int added,
      int known,
      int reviews,
      int bad,
      List<Problem> problems,
      String learner,
      boolean goesOn) {
    public Imported {
      problems = List.copyOf(problems);
    }
  }

  private HistoryJsonl() {}

  /** Writes everything; lines end in LF on every machine. */
  public static void write(Records records, Writer out) throws IOException {
    Json json = new Json();
    HistoryLines lines = new HistoryLines(json);
    try {
      put(out, head(records, json));
      records.learners().forEach(learner -> put(out, lines.of(learner)));
      records.eachRound(round -> put(out, lines.of(round)));
      records.eachAttempt(attempt -> put(out, lines.of(attempt)));
      records.eachDispute(dispute -> put(out, lines.of(dispute)));
      records.eachRegrade(regrade -> put(out, lines.of(regrade)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    out.flush();
  }

  /** What the learner prefers is left out where that was never said. */
  private static String head(Records records, Json json) {
    ObjectNode head =
        json.object()
            .put("type", TYPE)
            .put("format", FORMAT)
            .put("learner", records.learner().id())
            .put("device", records.device());
    records.layers().ifPresent(layers -> head.put(LAYERS, Layer.write(layers)));
    return json.line(head);
  }

  private static void put(Writer out, String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes in a history; the learner of this machine stays who he is.
   *
   * @param name the file as the user named it, for messages
   * @throws ExchangeException if it is no history at all, or of a newer format; nothing is changed
   * @throws IOException if reading breaks off; what was read by then is stored
   */
  public static Imported read(InputStream in, String name, Records into) throws IOException {
    return new HistoryImport(name, into).read(new LineFeed(in));
  }

  /**
   * The same, and a machine on which nobody began a round goes on as the learner of the file.
   *
   * @throws ExchangeException if it is no history at all, or of a newer format; nothing is changed
   * @throws IOException if reading breaks off; what was read by then is stored
   */
  public static Imported readAsMine(InputStream in, String name, Records into) throws IOException {
    return new HistoryImport(name, into).asMine().read(new LineFeed(in));
  }
}
