package onrecord.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.Layer;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;
import onrecord.exchange.Fields.Unfit;
import onrecord.records.Attempt;
import onrecord.records.Dispute;
import onrecord.records.Learner;
import onrecord.records.Records;
import onrecord.records.Regrade;
import onrecord.records.Round;
import tools.jackson.core.JacksonException;

/** One import on its way: gathers lines, hands them on in batches, notes what cannot be read. */
final class HistoryImport {
  private static final int BATCH = 1_000;
  private static final int PROBLEMS_SHOWN = 100;
  private static final String BAD_LINE = "J1";
  private static final String TODO =
      "Mend or delete the line and import again: it can be repeated.";

  private final Json json = new Json();
  private final List<Learner> learners = new ArrayList<>();
  private final List<Round> rounds = new ArrayList<>();
  private final List<Attempt> attempts = new ArrayList<>();
  private final List<Dispute> disputes = new ArrayList<>();
  private final List<Regrade> regrades = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final String name;
  private final Records into;
  private Optional<Set<Layer>> layers = Optional.empty();
  private int read;
  private int added;
  private int reviews;
  private int bad;
  private boolean mine;

  HistoryImport(String name, Records into) {
    this.name = name;
    this.into = into;
  }

  /** The learner of the file is to be the one of this machine. */
  HistoryImport asMine() {
    mine = true;
    return this;
  }

  HistoryJsonl.Imported read(LineFeed lines) throws IOException {
    String learner = head(lines.next());
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      take(line.get());
      if (waiting() >= BATCH) {
        handOn();
      }
    }
    handOn();
    boolean goesOn = mine && into.goOnAs(learner);
    if (into.layers().isEmpty() && into.learner().id().equals(learner)) {
      into.prefer(layers);
    }
    return new HistoryJsonl.Imported(added, read - added, reviews, bad, problems, learner, goesOn);
  }

  private int waiting() {
    return learners.size() + rounds.size() + attempts.size() + disputes.size() + regrades.size();
  }

  /** The id of the learner whose machine wrote the file; what he prefers is noted. */
  private String head(Optional<LineFeed.Line> line) {
    try {
      Fields head = new Fields(json.read(line.flatMap(LineFeed.Line::text).orElse("")));
      if (!head.text("type").equals(HistoryJsonl.TYPE)) {
        throw new Unfit("`type` must be " + HistoryJsonl.TYPE);
      }
      refuseNewer(head.whole("format"));
      layers = layers(head);
      return head.text("learner");
    } catch (Unfit | JacksonException e) {
      throw new ExchangeException(
          name
              + " is not a history of this program: its first line must begin {\"type\":\""
              + HistoryJsonl.TYPE
              + "\". Nothing was imported.");
    }
  }

  private static Optional<Set<Layer>> layers(Fields head) throws Unfit {
    return head.has(HistoryJsonl.LAYERS)
        ? Optional.of(Layer.read(head.text(HistoryJsonl.LAYERS)))
        : Optional.empty();
  }

  private void refuseNewer(long format) {
    if (format > HistoryJsonl.FORMAT) {
      throw new ExchangeException(
          name
              + " was written by a newer version of this program (format "
              + format
              + "; this one knows "
              + HistoryJsonl.FORMAT
              + "). Nothing was imported; update the program and try again.");
    }
  }

  private void take(LineFeed.Line line) {
    try {
      String text = line.text().orElseThrow(() -> new Unfit("it is too long or not UTF-8"));
      if (!text.isBlank()) {
        take(new Fields(json.read(text)));
      }
    } catch (Unfit e) {
      note(line.number(), e.wrong());
    } catch (JacksonException e) {
      note(line.number(), "it is not one whole JSON object");
    }
  }

  private void take(Fields fields) throws Unfit {
    String type = fields.text("type");
    switch (type) {
      case HistoryLines.LEARNER -> learners.add(HistoryLines.learner(fields));
      case HistoryLines.ROUND -> rounds.add(HistoryLines.round(fields));
      case HistoryLines.ATTEMPT -> attempts.add(HistoryLines.attempt(fields));
      case HistoryLines.DISPUTE -> disputes.add(HistoryLines.dispute(fields));
      case HistoryLines.REGRADE -> regrades.add(HistoryLines.regrade(fields));
      case HistoryJsonl.TYPE -> refuseNewer(fields.whole("format"));
      default -> throw new Unfit("there is no `type` \"" + type + "\"");
    }
  }

  private void note(int line, String wrong) {
    bad++;
    if (problems.size() < PROBLEMS_SHOWN) {
      problems.add(
          Problem.error(
              new Place(name, line, 0), BAD_LINE, "This line was left out: " + wrong + ".", TODO));
    }
  }

  private void handOn() {
    into.meet(learners);
    added += into.merge(rounds, attempts);
    reviews += into.mergeReviews(disputes, regrades);
    read += rounds.size() + attempts.size();
    List.of(learners, rounds, attempts, disputes, regrades).forEach(List::clear);
  }
}
