package onrecord.crooked.grading;

/** Breaks a law: the machine's language must not decide what a letter is. */
public record SpeaksTheMachinesLanguage() {
  String fold(String word) {
    return word.toLowerCase();
  }
}
