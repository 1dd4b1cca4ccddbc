package onrecord.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Wording;

/** Reads what the words of a {@code short} answer must and must not hold. */
final class MustReader {
  private MustReader() {}

  static Wording read(Section section) {
    List<List<Section.Word>> must = groups(section);
    List<Section.Word> mustNot = readable(section, section.texts("must-not"));
    List<Section.Word> optional = readable(section, section.texts("optional"));
    List<Section.Word> wanted =
        Stream.concat(must.stream().flatMap(List::stream), optional.stream()).toList();
    Set<String> both = folded(mustNot);
    both.retainAll(folded(wanted));
    wanted.stream().filter(word -> both.contains(folded(word))).forEach(w -> torn(section, w));
    return new Wording(
        must.stream().map(MustReader::texts).toList(),
        texts(mustNot.stream().filter(word -> !both.contains(folded(word))).toList()),
        texts(optional));
  }

  /** Every item of {@code must} is a group; a text alone is a group of one. */
  private static List<List<Section.Word>> groups(Section section) {
    List<List<Section.Word>> groups = new ArrayList<>();
    for (Node item : section.rows("must")) {
      List<Section.Word> group = readable(section, section.words("must", item));
      if (!group.isEmpty()) {
        groups.add(group);
      }
    }
    return groups;
  }

  private static List<Section.Word> readable(Section section, List<Section.Word> words) {
    List<Section.Word> readable = new ArrayList<>();
    for (Section.Word word : words) {
      if (word.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
        readable.add(word);
      } else {
        section.bad(
            word.place(),
            Findings.quoted(word.text()) + " holds no word",
            "write words or figures that an answer can hold");
      }
    }
    return readable;
  }

  private static void torn(Section section, Section.Word word) {
    section.bad(
        word.place(),
        Findings.quoted(word.text()) + " is ruled out by \"must-not\"",
        "keep it in one of the two");
  }

  private static Set<String> folded(List<Section.Word> words) {
    return words.stream().map(MustReader::folded).collect(Collectors.toSet());
  }

  private static String folded(Section.Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  private static List<String> texts(List<Section.Word> words) {
    return words.stream().map(Section.Word::text).toList();
  }
}
