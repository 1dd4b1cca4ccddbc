package onrecord.records;

import java.time.Instant;

/**
 * A later mark of an attempt, after its key was changed: the newest one counts, and the first
 * verdict stays with the attempt.
 *
 * @param attempt id of the attempt
 * @param at when it was marked again, UTC
 * @param outcome the new mark
 * @param key digest of the key then in force
 */
public record Regrade(String attempt, Instant at, Attempt.Outcome outcome, String key) {}
