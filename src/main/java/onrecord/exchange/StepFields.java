package onrecord.exchange;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import onrecord.bank.Layer;
import onrecord.exchange.Fields.Unfit;
import onrecord.grading.Certainty;
import onrecord.records.Steps;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The steps of an attempt as fields, each left out where there was no such step: files of before
 * the steps read as they did, and are written as they were.
 */
final class StepFields {
  private StepFields() {}

  static void put(ObjectNode object, Steps steps) {
    steps.certainty().ifPresent(c -> object.put("certainty", c.level()));
    steps
        .proof()
        .ifPresent(
            p -> {
              put(object, "proof", p.sentences());
              object.put("proved", p.share());
            });
    if (steps.hints() > 0) {
      object.put("hints", steps.hints());
    }
    if (!steps.first().isEmpty()) {
      object.put("first", steps.first());
    }
    steps.ticked().ifPresent(t -> put(object, "ticked", t));
  }

  private static void put(ObjectNode object, String name, SortedSet<Integer> numbers) {
    ArrayNode array = object.putArray(name);
    numbers.forEach(array::add);
  }

  static Steps read(Fields fields) throws Unfit {
    Optional<SortedSet<Integer>> proof = fields.maybeNumbers("proof");
    return new Steps(
        certainty(fields),
        proof.isEmpty()
            ? Optional.empty()
            : Optional.of(new Steps.Proof(proof.get(), fields.share("proved"))),
        fields.has("hints") ? fields.count("hints") : 0,
        fields.has("first") ? fields.text("first") : "",
        fields.maybeNumbers("ticked"));
  }

  private static Optional<Certainty> certainty(Fields fields) throws Unfit {
    if (!fields.has("certainty")) {
      return Optional.empty();
    }
    Optional<Certainty> certainty = Certainty.of(fields.count("certainty"));
    if (certainty.isEmpty()) {
      throw new Unfit("`certainty` must be 1, 2 or 3");
    }
    return certainty;
  }

  /** The layers of a round; one that this version does not know is left out. */
  static Set<Layer> layers(Fields fields) throws Unfit {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    if (fields.has("layers")) {
      fields.texts("layers").forEach(word -> Layer.of(word).ifPresent(layers::add));
    }
    return layers;
  }
}
