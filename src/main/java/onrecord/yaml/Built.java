package onrecord.yaml;

import java.util.List;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Prompt;

/** What a kind of question makes of its map: prompt, key and the evidence in the order shown. */
record Built(Prompt prompt, Key key, List<Evidence> evidence, String working) {
  Built {
    evidence = List.copyOf(evidence);
  }

  Built(Prompt prompt, Key key, List<Evidence> evidence) {
    this(prompt, key, evidence, "");
  }
}
