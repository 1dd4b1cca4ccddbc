package onrecord.records;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import onrecord.grading.Certainty;

/**
 * What came between a question and its mark, where the round had such steps. Certainty and proof
 * belong to the first answer; the mark is that of the last one.
 *
 * @param certainty how sure the learner was
 * @param proof what the learner marked as the proof
 * @param hints number of hints taken, 0 or more
 * @param first canonical text of the first answer where a second try followed; else empty
 * @param ticked numbers, from 1, of the rubric's points that the learner found in the answer; empty
 *     where the machine marked it
 */
public record Steps(
    Optional<Certainty> certainty,
    Optional<Proof> proof,
    int hints,
    String first,
    Optional<SortedSet<Integer>> ticked) {
  /** An answer that was asked for, given and marked, and nothing between. */
  public static final Steps NONE =
      new Steps(Optional.empty(), Optional.empty(), 0, "", Optional.empty());

  private static final double HINT = 0.25;
  private static final double SECOND = 0.5;

  public Steps {
    ticked = ticked.map(t -> Collections.unmodifiableSortedSet(new TreeSet<>(t)));
    if (hints < 0) {
      throw new IllegalArgumentException("fewer than no hints");
    }
  }

  /**
   * Sentences marked as the proof of an answer.
   *
   * @param sentences numbers from 1, as they were shown
   * @param share F1 against the sentences of the evidence, 0..1
   */
  public record Proof(SortedSet<Integer> sentences, double share) {
    public Proof {
      sentences = Collections.unmodifiableSortedSet(new TreeSet<>(sentences));
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("share outside 0..1: " + share);
      }
    }

    /** Whether just the sentences of the evidence were marked. */
    public boolean right() {
      return share >= 1;
    }
  }

  /** 1, or 2 where the first answer was mended. */
  public int tries() {
    return first.isEmpty() ? 1 : 2;
  }

  /** Whether the learner marked the answer, not the machine. */
  public boolean selfMarked() {
    return ticked.isPresent();
  }

  /** What is left of a credit: each hint costs a quarter of it, a second try half; 0..1. */
  public double earned(double credit) {
    double kept = credit * Math.max(0, 1 - HINT * hints);
    return tries() == 1 ? kept : kept * SECOND;
  }

  public Steps sure(Certainty how) {
    return new Steps(Optional.of(how), proof, hints, first, ticked);
  }

  public Steps proving(Proof marked) {
    return new Steps(certainty, Optional.of(marked), hints, first, ticked);
  }

  /** The hints alone: what belongs to an answer that is made anew. */
  public Steps without() {
    return new Steps(Optional.empty(), Optional.empty(), hints, first, Optional.empty());
  }

  public Steps hinted() {
    return new Steps(certainty, proof, hints + 1, first, ticked);
  }

  /** After a first answer of that canonical text; an empty one takes the second try back. */
  public Steps after(String answer) {
    return new Steps(certainty, proof, hints, answer, ticked);
  }

  public Steps ticking(SortedSet<Integer> points) {
    return new Steps(certainty, proof, hints, first, Optional.of(points));
  }
}
