package onrecord.value;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the words of an answer against what it must and must not hold. */
final class PhraseGroups {
  private final PhraseKey key;

  PhraseGroups(PhraseKey key) {
    this.key = key;
  }

  /** What is barred or missing; empty if every group is met. */
  Optional<Mark> veto(String typed) {
    List<String> words = Fold.words(Fold.text(typed));
    Optional<String> barred =
        key.mustNot().stream().filter(w -> holds(words, w, false)).findFirst();
    if (barred.isPresent()) {
      return Optional.of(
          Mark.nearMiss("veto.must-not", "\"" + barred.get() + "\" does not belong there."));
    }
    List<List<String>> unmet =
        key.must().stream().filter(g -> g.stream().noneMatch(w -> holds(words, w, true))).toList();
    return unmet.isEmpty() ? Optional.empty() : Optional.of(lacking(unmet));
  }

  private Mark lacking(List<List<String>> unmet) {
    int met = key.must().size() - unmet.size();
    return met == 0
        ? Mark.wrong("phrase.must", "What matters most is missing.")
        : Mark.partial(
            .5 * met / key.must().size(),
            "phrase.must",
            "Part of what matters is missing: \"" + unmet.getFirst().getFirst() + "\".");
  }

  /**
   * The mark of an answer that meets every group: right if each of its words belongs to the groups,
   * to an accepted form, to the question or to what may be added, and it denies as often as they.
   */
  Optional<Mark> met(String typed, Set<String> known) {
    if (key.must().isEmpty()) {
      return Optional.empty();
    }
    Set<String> allowed = new HashSet<>(known);
    forms().flatMap(f -> Fold.words(Fold.text(f)).stream()).forEach(w -> allowed.add(Stem.of(w)));
    boolean placed =
        PhraseWords.of(typed, known).stream()
            .allMatch(
                w -> allowed.contains(w.stem()) || !w.numeric() && Words.ENGLISH.sort(w.text()));
    boolean denied =
        !key.accept().isEmpty() && key.accept().stream().noneMatch(a -> parity(a) == parity(typed));
    if (denied) {
      return Optional.of(
          Mark.nearMiss("veto.negation", "The words are there, but one of the two denies it."));
    }
    return placed ? Optional.of(Mark.correct("phrase.must-groups")) : Optional.empty();
  }

  private Stream<String> forms() {
    return Stream.concat(key.accept().stream(), key.must().stream().flatMap(List::stream));
  }

  private static long parity(String text) {
    return Phrases.negations(text).count() % 2;
  }

  /** Whether the words hold a phrase in a row; a slip in a long word is forgiven only if asked. */
  private static boolean holds(List<String> words, String phrase, boolean kindly) {
    List<String> stems = words.stream().map(Stem::of).toList();
    List<String> wanted = Fold.words(Fold.text(phrase)).stream().map(Stem::of).toList();
    if (wanted.isEmpty()) {
      return false;
    }
    boolean exact = Collections.indexOfSubList(stems, wanted) >= 0;
    boolean near =
        kindly && wanted.size() == 1 && stems.stream().anyMatch(s -> alike(s, wanted.getFirst()));
    return exact || near;
  }

  private static boolean alike(String a, String b) {
    boolean slip =
        Math.min(a.length(), b.length()) >= 5 && a.charAt(0) == b.charAt(0) && Slip.one(a, b);
    return slip || Words.ENGLISH.kin(a, b);
  }
}
