package onrecord.exchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.bank.Layer;
import onrecord.exchange.Fields.Unfit;
import onrecord.records.Attempt;
import onrecord.records.Dispute;
import onrecord.records.Learner;
import onrecord.records.Regrade;
import onrecord.records.Round;
import onrecord.value.Status;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing remembered as one JSON object, format 1. Names of fields are part of the format and
 * never follow a change of a name in the program.
 */
final class HistoryLines {
  static final String LEARNER = "learner";
  static final String ROUND = "round";
  static final String ATTEMPT = "attempt";
  static final String DISPUTE = "dispute";
  static final String REGRADE = "regrade";

  private final Json json;

  HistoryLines(Json json) {
    this.json = json;
  }

  String of(Learner learner) {
    return json.line(
        typed(LEARNER)
            .put("id", learner.id())
            .put("name", learner.name())
            .put("since", learner.since().toString()));
  }

  String of(Round round) {
    ObjectNode object =
        typed(ROUND)
            .put("id", round.id())
            .put("learner", round.learner())
            .put("unit", round.unit())
            .put("way", round.way())
            .put("seed", round.seed());
    ArrayNode questions = object.putArray("questions");
    round.questions().forEach(questions::add);
    if (!round.layers().isEmpty()) {
      ArrayNode layers = object.putArray("layers");
      Arrays.stream(Layer.values()).filter(round::has).forEach(layer -> layers.add(layer.word()));
    }
    object.put("begun", round.begun().toString());
    round.ended().ifPresent(at -> object.put("ended", at.toString()));
    return json.line(object);
  }

  String of(Attempt attempt) {
    ObjectNode object =
        typed(ATTEMPT)
            .put("id", attempt.id())
            .put("learner", attempt.learner())
            .put("device", attempt.device());
    put(object, attempt.asked());
    object
        .put("answer", attempt.given().answer())
        .put("raw", attempt.given().raw())
        .put("status", word(attempt.outcome().status()))
        .put("credit", attempt.outcome().credit())
        .put("marker", attempt.outcome().marker())
        .put("at", attempt.at().toString())
        .put("millis", attempt.millis());
    StepFields.put(object, attempt.steps());
    attempt.slip().ifPresent(at -> object.put("slip", at.toString()));
    return json.line(object);
  }

  private static void put(ObjectNode object, Attempt.Asked asked) {
    object
        .put("round", asked.round())
        .put("position", asked.position())
        .put("unit", asked.unit())
        .put("question", asked.question())
        .put("kind", asked.kind())
        .put("skill", asked.skill())
        .put("prompt", asked.prompt())
        .put("key", asked.key())
        .put("shown", asked.shown());
  }

  String of(Dispute dispute) {
    ObjectNode object =
        typed(DISPUTE)
            .put("id", dispute.id())
            .put("attempt", dispute.attempt())
            .put("at", dispute.at().toString());
    dispute.withdrawn().ifPresent(at -> object.put("withdrawn", at.toString()));
    dispute
        .settled()
        .ifPresent(s -> object.put("settled", s.at().toString()).put("accepted", s.accepted()));
    return json.line(object);
  }

  String of(Regrade regrade) {
    Attempt.Outcome outcome = regrade.outcome();
    return json.line(
        typed(REGRADE)
            .put("attempt", regrade.attempt())
            .put("at", regrade.at().toString())
            .put("status", word(outcome.status()))
            .put("credit", outcome.credit())
            .put("marker", outcome.marker())
            .put("key", regrade.key()));
  }

  private ObjectNode typed(String type) {
    return json.object().put("type", type);
  }

  static Learner learner(Fields fields) throws Unfit {
    return new Learner(fields.id("id"), fields.text("name"), fields.instant("since"));
  }

  static Round round(Fields fields) throws Unfit {
    return new Round(
        fields.id("id"),
        fields.id("learner"),
        fields.text("unit"),
        fields.text("way"),
        fields.whole("seed"),
        fields.texts("questions"),
        StepFields.layers(fields),
        fields.instant("begun"),
        fields.maybeInstant("ended"));
  }

  static Attempt attempt(Fields fields) throws Unfit {
    return new Attempt(
        fields.id("id"),
        fields.id("learner"),
        fields.text("device"),
        asked(fields),
        new Attempt.Given(fields.text("answer"), fields.text("raw")),
        new Attempt.Outcome(status(fields), fields.share("credit"), fields.text("marker")),
        StepFields.read(fields),
        fields.instant("at"),
        fields.whole("millis"),
        fields.maybeInstant("slip"));
  }

  static Dispute dispute(Fields fields) throws Unfit {
    Optional<Instant> settled = fields.maybeInstant("settled");
    Dispute raised =
        new Dispute(
            fields.id("id"),
            fields.id("attempt"),
            fields.instant("at"),
            fields.maybeInstant("withdrawn"),
            Optional.empty());
    return settled.isEmpty() ? raised : raised.settled(settled.get(), fields.truth("accepted"));
  }

  static Regrade regrade(Fields fields) throws Unfit {
    return new Regrade(
        fields.id("attempt"),
        fields.instant("at"),
        new Attempt.Outcome(status(fields), fields.share("credit"), fields.text("marker")),
        fields.text("key"));
  }

  private static Attempt.Asked asked(Fields fields) throws Unfit {
    return new Attempt.Asked(
        fields.text("round"),
        fields.count("position"),
        fields.text("unit"),
        fields.text("question"),
        fields.text("kind"),
        fields.text("skill"),
        fields.text("prompt"),
        fields.text("key"),
        fields.text("shown"));
  }

  private static Status status(Fields fields) throws Unfit {
    String word = fields.text("status");
    return Arrays.stream(Status.values())
        .filter(status -> word(status).equals(word))
        .findFirst()
        .orElseThrow(() -> new Unfit("`status` must be one of " + words()));
  }

  private static String words() {
    return Arrays.stream(Status.values()).map(HistoryLines::word).collect(Collectors.joining(", "));
  }

  /** The word for a status in every outside format. */
  static String word(Status status) {
    return switch (status) {
      case CORRECT -> "correct";
      case NOTED -> "noted";
      case PARTIAL -> "partial";
      case NEAR_MISS -> "near-miss";
      case WRONG -> "wrong";
      case UNREADABLE -> "unreadable";
    };
  }
}
