package onrecord.crooked.value;

import org.snakeyaml.engine.v2.api.LoadSettings;

/** Breaks a law: the YAML library lives in another room. */
public record ReadsYaml(LoadSettings settings) {}
