package onrecord.crooked.attic;

/** Breaks a law: its package stands in no table. */
public record NobodysRoom() {}
