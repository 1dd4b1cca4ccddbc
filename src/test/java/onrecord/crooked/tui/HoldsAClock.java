package onrecord.crooked.tui;

import java.time.Clock;

/** Breaks a law: screens are told the time. */
public record HoldsAClock(Clock clock) {}
