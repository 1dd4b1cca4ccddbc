package onrecord.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.bank.Draft;
import onrecord.bank.ErrorClass;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.bank.WordRange;
import onrecord.corpus.CleanText;

/** Reads {@code copydesk}: a draft and the errors planted in it. */
final class DeskReader {
  private static final String LEFT_OUT = "none";

  /** An error as read, with the words that carry the right version. */
  private record Error(Key.Planted planted, List<Evidence> evidence) {}

  private DeskReader() {}

  static Optional<Built> read(Asked asked) {
    Optional<Draft> draft = draft(asked.section());
    boolean hidden = asked.section().flag("hidden");
    List<Section> sections = asked.section().sections("errors", Keys.PLANTED);
    List<Error> errors = new ArrayList<>();
    for (Section section : sections) {
      error(asked, section, draft).filter(e -> free(section, e, errors)).ifPresent(errors::add);
    }
    boolean usable = !errors.isEmpty() && errors.size() == sections.size();
    return draft.filter(d -> usable).map(d -> built(asked, d, errors, hidden));
  }

  private static Built built(Asked asked, Draft draft, List<Error> errors, boolean hidden) {
    List<Evidence> evidence = new ArrayList<>(asked.evidence());
    errors.forEach(
        e -> e.evidence().forEach(one -> evidence.add(one.forPart(e.planted().at().text()))));
    Optional<Integer> told = hidden ? Optional.empty() : Optional.of(errors.size());
    return new Built(
        new Prompt.Desk(asked.kind(), asked.stem(), draft, told),
        new Key.Desk(errors.stream().map(Error::planted).toList()),
        evidence);
  }

  /** The draft, its paragraphs parted by blank lines. */
  private static Optional<Draft> draft(Section section) {
    Optional<Section.Word> checked = section.text("draft");
    Optional<String> block =
        section
            .value("draft")
            .filter(v -> checked.isPresent() && v instanceof Node.Leaf)
            .map(v -> ((Node.Leaf) v).text());
    List<String> paragraphs =
        block.stream()
            .flatMap(text -> Arrays.stream(text.split("\\n\\s*\\n")))
            .map(CleanText::line)
            .filter(line -> !line.isEmpty())
            .toList();
    return paragraphs.isEmpty() ? Optional.empty() : Optional.of(Draft.of(paragraphs));
  }

  private static Optional<Error> error(Asked asked, Section section, Optional<Draft> draft) {
    int nth = section.count("nth");
    Optional<Section.Word> wrong = section.text("wrong");
    List<String> right = right(section);
    Optional<ErrorClass> sort = section.oneOf("class", ErrorClass.words(), ErrorClass::of);
    List<Evidence> evidence = asked.quotations().read(section, "evidence", asked.article());
    Optional<WordRange> at = wrong.flatMap(w -> draft.flatMap(d -> at(section, d, w, nth)));
    return right.isEmpty()
        ? Optional.empty()
        : at.flatMap(a -> sort.map(s -> new Key.Planted(a, typed(asked, right), s)))
            .map(planted -> new Error(planted, evidence));
  }

  /** The corrections; the word "none" stands for leaving the words out. */
  private static List<String> right(Section section) {
    Optional<String> right = section.text("right").map(Section.Word::text);
    Stream<String> also = section.texts("also").stream().map(Section.Word::text);
    return right.isEmpty()
        ? List.of()
        : Stream.concat(right.stream(), also)
            .map(text -> text.equals(LEFT_OUT) ? "" : text)
            .distinct()
            .toList();
  }

  private static Key.Typed typed(Asked asked, List<String> right) {
    return new Key.Typed(
        right,
        BigDecimal.ZERO,
        asked.frame().cast().sources(),
        asked.article().flatMap(article -> article.head().date()));
  }

  /** Where the wrong words stand in the draft; what stands nowhere or twice is reported. */
  private static Optional<WordRange> at(Section section, Draft draft, Section.Word wrong, int nth) {
    List<WordRange> found = draft.find(wrong.text());
    if (found.size() == 1 && nth <= 1) {
      return Optional.of(found.getFirst());
    }
    if (nth > 0 && nth <= found.size()) {
      return Optional.of(found.get(nth - 1));
    }
    String words = Findings.quoted(wrong.text());
    if (found.isEmpty()) {
      section.bad(
          wrong.place(),
          words + " does not stand in the draft",
          "copy whole words of the draft, from one paragraph");
    } else {
      section.bad(
          wrong.place(),
          words
              + " stands "
              + found.size()
              + (found.size() == 1 ? " time" : " times")
              + " in the draft",
          found.size() == 1
              ? "delete nth"
              : "take in a word beside it, or say nth: 1 to " + found.size());
    }
    return Optional.empty();
  }

  private static boolean free(Section section, Error error, List<Error> before) {
    boolean free = before.stream().noneMatch(e -> e.planted().at().overlaps(error.planted().at()));
    if (!free) {
      section.bad(
          section.place("wrong"),
          "two errors share a word of the draft",
          "make one error of them, or shorten one");
    }
    return free;
  }
}
