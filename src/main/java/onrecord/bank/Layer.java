package onrecord.bank;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A step that may be laid around every question, whatever its kind; all are off by default. */
public enum Layer {
  CERTAINTY("certainty", "certainty", "After each answer, say how sure you are of it."),
  SHOW_ME("show-me", "show me", "After an answer that one passage proves, mark the sentence."),
  HINTS("hints", "hints", "Ask for the paragraph, then the sentence; each costs a quarter."),
  SECOND_TRY("second-try", "second try", "Mend an answer before the evidence, at half credit.");

  private final String word;
  private final String title;
  private final String what;

  Layer(String word, String title, String what) {
    this.word = word;
    this.title = title;
    this.what = what;
  }

  /** The word that stands for it in files and on the command line. */
  public String word() {
    return word;
  }

  /** Its name on a screen. */
  public String title() {
    return title;
  }

  /** What it asks or offers, in one sentence to the learner. */
  public String what() {
    return what;
  }

  /** The layer of that word, if there is one. */
  public static Optional<Layer> of(String word) {
    return Arrays.stream(values()).filter(layer -> layer.word.equals(word)).findFirst();
  }

  /** The words of all layers. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Layer::word).toList();
  }

  /** Words with blanks between, in a fixed order; empty where there is no layer. */
  public static String write(Set<Layer> layers) {
    return Arrays.stream(values())
        .filter(layers::contains)
        .map(Layer::word)
        .collect(Collectors.joining(" "));
  }

  /** What {@link #write} wrote; a word that is not known is left out. */
  public static Set<Layer> read(String words) {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    for (String word : words.split(" ")) {
      of(word).ifPresent(layers::add);
    }
    return Set.copyOf(layers);
  }
}
