package onrecord.records;

import java.time.Instant;

/**
 * Somebody who learns on this machine.
 *
 * @param id globally unique
 * @param name empty until a class needs one
 */
public record Learner(String id, String name, Instant since) {}
