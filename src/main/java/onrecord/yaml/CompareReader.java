package onrecord.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onrecord.bank.Difference;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.corpus.Article;
import onrecord.corpus.Span;

/** Reads {@code compare}: two passages, the sentences in which they part, and how. */
final class CompareReader {
  private static final List<String> PARTS = List.of(Prompt.Compare.FIRST, Prompt.Compare.SECOND);

  /** A passage and the words in it that differ. */
  private record Read(Prompt.Passage passage, List<Evidence> words) {
    /** The numbers of the sentences that hold words; words found nowhere are the checker's. */
    Set<Integer> numbers() {
      Set<Integer> numbers = new TreeSet<>();
      for (Evidence one : words) {
        for (int i = 0; i < passage.sentences().size(); i++) {
          Span sentence = passage.sentences().get(i);
          boolean here = one.article().equals(passage.article());
          if (here && one.span().filter(sentence::overlaps).isPresent()) {
            numbers.add(i + 1);
          }
        }
      }
      return numbers.isEmpty() ? Set.of(1) : numbers;
    }
  }

  private CompareReader() {}

  static Optional<Built> read(Asked asked) {
    Section section = asked.section();
    List<Section> sections = section.sections("passages", Keys.PASSAGE);
    List<Read> passages = sections.stream().flatMap(s -> passage(asked, s).stream()).toList();
    Optional<Difference> difference =
        section.oneOf("difference", Difference.words(), Difference::of);
    boolean bothTrue = section.flag("both-true");
    if (!sections.isEmpty() && sections.size() != PARTS.size()) {
      section.bad(
          section.place("passages"),
          "two passages are compared, here "
              + (sections.size() == 1 ? "stands one" : "stand " + sections.size()),
          "give one of each report");
    }
    boolean differs = difference.filter(d -> d != Difference.NONE).isPresent();
    if (differs) {
      wanted(section, sections);
    }
    boolean usable = passages.size() == PARTS.size() && sections.size() == PARTS.size();
    return difference.filter(d -> usable).map(d -> built(asked, passages, d, bothTrue));
  }

  private static void wanted(Section section, List<Section> sections) {
    if (!section.has("both-true")) {
      section.missing("both-true", "it is not said whether both reports can be true");
    }
    sections.stream()
        .filter(s -> !s.has("words"))
        .forEach(s -> s.missing("words", "a passage needs \"words\", those that differ"));
  }

  private static Optional<Read> passage(Asked asked, Section section) {
    Optional<Article> article = section.text("in").flatMap(asked.frame()::article);
    Optional<Range> paragraphs = paragraphs(section);
    int nth = section.count("nth");
    if (article.isEmpty() || paragraphs.isEmpty()) {
      return Optional.empty();
    }
    List<Evidence> words = words(asked, section, article, nth);
    Range range = paragraphs.get();
    List<Span> sentences =
        asked.frame().searchable(article.get()).markable().stream()
            .filter(s -> s.paragraph() >= range.first() && s.paragraph() <= range.last())
            .toList();
    if (sentences.isEmpty()) {
      section.bad(
          section.place("paragraphs"),
          article.get().id() + " has no text in these paragraphs",
          "its paragraphs are 1 to " + (article.get().paragraphs().size() - 1));
    }
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Read(new Prompt.Passage(article.get().id(), sentences), words));
  }

  private static List<Evidence> words(
      Asked asked, Section section, Optional<Article> article, int nth) {
    return nth > 0
        ? section.text("words").flatMap(w -> asked.quotations().words(w, article, nth)).stream()
            .toList()
        : asked.quotations().read(section, "words", article);
  }

  /** Paragraphs by their numbers. */
  private record Range(int first, int last) {}

  /** The paragraphs asked for, all where none are named; what is no range is reported. */
  private static Optional<Range> paragraphs(Section section) {
    if (!section.has("paragraphs")) {
      return Optional.of(new Range(1, Integer.MAX_VALUE));
    }
    Optional<Section.Word> word = section.text("paragraphs");
    boolean range = word.filter(w -> w.text().matches("\\d{1,4}(\\s*-\\s*\\d{1,4})?")).isPresent();
    if (word.isPresent() && !range) {
      section.bad(
          word.get().place(),
          Findings.quoted(word.get().text()) + " names no paragraphs",
          "write their numbers: 3-6, or 4");
    }
    return word.filter(w -> range).map(w -> range(w.text()));
  }

  private static Range range(String text) {
    String[] ends = text.split("\\s*-\\s*");
    return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
  }

  private static Built built(
      Asked asked, List<Read> passages, Difference difference, boolean bothTrue) {
    boolean none = difference == Difference.NONE;
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < PARTS.size(); i++) {
      String part = PARTS.get(i);
      passages.get(i).words().forEach(e -> evidence.add(e.forPart(part)));
    }
    asked.evidence().forEach(e -> evidence.add(e.forPart(part(e, passages))));
    Prompt prompt =
        new Prompt.Compare(
            asked.kind(),
            asked.stem(),
            passages.get(0).passage(),
            passages.get(1).passage(),
            Difference.options());
    Key key =
        new Key.Compare(
            none ? Set.of() : passages.get(0).numbers(),
            none ? Set.of() : passages.get(1).numbers(),
            difference,
            none ? Optional.empty() : Optional.of(bothTrue));
    return new Built(prompt, key, evidence);
  }

  /** Evidence written for the whole belongs to the passage of its report. */
  private static String part(Evidence evidence, List<Read> passages) {
    for (int i = 0; i < PARTS.size(); i++) {
      if (passages.get(i).passage().article().equals(evidence.article())) {
        return PARTS.get(i);
      }
    }
    return evidence.part();
  }
}
