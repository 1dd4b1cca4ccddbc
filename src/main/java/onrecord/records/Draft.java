package onrecord.records;

/**
 * What is half typed, saved while it is typed.
 *
 * @param position 0-based place of the question in its round
 * @param text the answer so far, in canonical form, or as typed
 */
public record Draft(String round, int position, String text) {}
