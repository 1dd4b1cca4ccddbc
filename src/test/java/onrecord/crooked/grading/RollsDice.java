package onrecord.crooked.grading;

import java.util.Random;

/** Breaks a law: chance is handed in as a seed. */
public record RollsDice() {
  int roll() {
    return new Random().nextInt(6);
  }
}
