package onrecord.yaml;

import java.util.List;
import java.util.Map;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Prompt;

/**
 * What a kind of question makes of its map: prompt, key and the evidence in the order shown.
 *
 * @param notes what the author says of a part of the answer, by the part's id
 */
record Built(
    Prompt prompt, Key key, List<Evidence> evidence, String working, Map<String, String> notes) {
  Built {
    evidence = List.copyOf(evidence);
    notes = Map.copyOf(notes);
  }

  Built(Prompt prompt, Key key, List<Evidence> evidence, String working) {
    this(prompt, key, evidence, working, Map.of());
  }

  Built(Prompt prompt, Key key, List<Evidence> evidence) {
    this(prompt, key, evidence, "");
  }
}
