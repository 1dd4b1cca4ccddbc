package onrecord.sql;

import java.util.List;
import onrecord.records.Records;

/**
 * A store ready for use, and what its user must be told about the way to it.
 *
 * @param notices whole sentences; empty unless a damaged store was set aside
 */
public record Opened(Records records, List<String> notices) {
  public Opened {
    notices = List.copyOf(notices);
  }
}
