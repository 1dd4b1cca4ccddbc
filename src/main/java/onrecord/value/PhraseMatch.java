package onrecord.value;

import java.util.ArrayList;
import java.util.List;

/** Lays the words of an answer beside the words of an accepted form. */
final class PhraseMatch {
  private final List<PhraseWord> missing = new ArrayList<>();
  private final List<PhraseWord> extra = new ArrayList<>();
  private final List<PhraseWord> shared = new ArrayList<>();
  private final List<PhraseWord> echoed = new ArrayList<>();

  PhraseMatch(List<PhraseWord> right, List<PhraseWord> typed) {
    List<PhraseWord> free = new ArrayList<>(typed);
    for (PhraseWord word : right) {
      int at = find(word, free);
      if (at < 0) {
        missing.add(word);
      } else {
        shared.add(word);
        echoed.add(free.remove(at));
      }
    }
    for (PhraseWord word : free) {
      boolean again = shared.stream().anyMatch(s -> s.stem().equals(word.stem()));
      if (!again) {
        extra.add(word);
      }
    }
  }

  private static int find(PhraseWord word, List<PhraseWord> free) {
    for (int i = 0; i < free.size(); i++) {
      if (word.stem().equals(free.get(i).stem())) {
        return i;
      }
    }
    for (int i = 0; i < free.size(); i++) {
      if (word.same(free.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Words of the accepted form that the answer lacks and the question does not give. */
  List<PhraseWord> missing() {
    return missing.stream().filter(w -> !w.known()).toList();
  }

  /** Words of the answer that neither the accepted form nor the question holds. */
  List<PhraseWord> extra() {
    return extra.stream().filter(w -> !w.known()).toList();
  }

  /** Words in both. */
  List<PhraseWord> shared() {
    return shared;
  }

  /** The same words as the answer writes them. */
  List<PhraseWord> echoed() {
    return echoed;
  }

  /** True if at least one shared word says more than the question did. */
  boolean substance() {
    for (int i = 0; i < shared.size(); i++) {
      if (!shared.get(i).known() && !letter(i)) {
        return true;
      }
    }
    return false;
  }

  /** True if some shared word is more than an initial standing for a name. */
  boolean words() {
    for (int i = 0; i < shared.size(); i++) {
      if (!letter(i)) {
        return true;
      }
    }
    return false;
  }

  /** True if a place in an order stands for a count or the other way round: third for three. */
  boolean placed() {
    for (int i = 0; i < shared.size(); i++) {
      boolean roman = shared.get(i).roman() || echoed.get(i).roman();
      if (!roman && shared.get(i).ordinal() != echoed.get(i).ordinal()) {
        return true;
      }
    }
    return false;
  }

  private boolean letter(int i) {
    return (shared.get(i).text().length() == 1) != (echoed.get(i).text().length() == 1);
  }
}
