package onrecord.records;

/** A dispute with the attempt it is about, as that is marked now. */
public record Disputed(Dispute dispute, Attempt attempt) {}
