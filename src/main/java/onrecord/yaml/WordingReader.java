package onrecord.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Option;
import onrecord.bank.Solution;

/** Reads {@code wording}: a gap in the stem, the wording the source supports, and others. */
final class WordingReader {
  private static final double ACCEPTABLE = 0.5;
  private static final String GAP = "___";

  private WordingReader() {}

  static Optional<Built> read(Asked asked) {
    Section section = asked.section();
    gap(asked);
    Optional<Option> answer = section.text("answer").map(w -> Option.of(w.text()));
    List<Section.Word> acceptable = section.texts("acceptable");
    List<Option> options = new ArrayList<>(answer.stream().toList());
    acceptable.forEach(w -> options.add(Option.of(w.text())));
    section.texts("wrong").forEach(w -> options.add(Option.of(w.text())));
    if (!section.has("wrong") && !section.has("acceptable")) {
      section.missing("wrong", "there is nothing else to choose");
    }
    return answer.isPresent() && options.size() > 1
        ? Optional.of(built(asked, options, acceptable.size()))
        : Optional.empty();
  }

  /** Reports a stem that has not just one gap. */
  private static void gap(Asked asked) {
    int gaps = asked.stem().split("_{2,}", -1).length - 1;
    if (!asked.stem().isEmpty() && (gaps != 1 || !asked.stem().contains(GAP))) {
      asked
          .section()
          .bad(
              asked.section().place(asked.kind().word()),
              gaps > 1 ? "the stem has " + gaps + " gaps" : "the stem has no gap",
              "write " + GAP + " once, where the wording goes");
    }
  }

  private static Built built(Asked asked, List<Option> options, int acceptable) {
    Built chosen = ChoiceReader.built(asked, options, 1);
    Map<String, Double> partly = new LinkedHashMap<>();
    Ids.options(options).stream()
        .skip(1)
        .limit(acceptable)
        .forEach(option -> partly.put(option.id(), ACCEPTABLE));
    Key.Choose key = new Key.Choose(((Key.Choose) chosen.key()).right(), partly);
    List<Evidence> evidence = new ArrayList<>(chosen.evidence());
    asked.quotations().read(asked.section(), "others", asked.article()).stream()
        .map(e -> e.forPart(Solution.OTHERS))
        .forEach(evidence::add);
    return new Built(chosen.prompt(), key, evidence);
  }
}
