package onrecord.yaml;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Source;
import onrecord.bank.Tenure;

/** Reads the cast: who and what speaks in the reports. */
final class CastReader {
  private static final int MOST = 500;

  private CastReader() {}

  static void read(Node node, Frame frame) {
    if (!(node instanceof Node.Fields cast)) {
      frame
          .findings()
          .error(
              node.place(),
              Finding.WRONG_TYPE,
              "the cast is a map of ids, here stands " + node.sort(),
              "write lines such as okafor: {name: Ines Okafor}");
      return;
    }
    if (cast.fields().size() > MOST) {
      frame
          .findings()
          .error(
              node.place(),
              Finding.TOO_LARGE,
              "the cast has more than " + MOST + " sources",
              "cut the bank into several");
      return;
    }
    Ids ids = new Ids();
    cast.fields()
        .forEach(
            (id, field) ->
                source(id, field, ids, frame).ifPresentOrElse(frame::add, () -> frame.lose(id)));
  }

  private static Optional<Source> source(String id, Node.Field field, Ids ids, Frame frame) {
    Optional<Section> section = Section.open(field.value(), Keys.SOURCE, frame.findings());
    boolean usable =
        section.isPresent()
            && ids.take(section.get(), new Section.Word(id, field.key()), "sources of the cast");
    return usable ? section.flatMap(s -> source(id, s)) : Optional.empty();
  }

  private static Optional<Source> source(String id, Section section) {
    List<String> also = section.texts("also").stream().map(Section.Word::text).toList();
    Source.Sort sort = section.oneOf("sort", sorts(), CastReader::sort).orElse(Source.Sort.PERSON);
    String role = section.textOr("role", "");
    List<Tenure> tenures =
        section.sections("roles", Keys.TENURE).stream()
            .flatMap(tenure -> tenure(tenure).stream())
            .toList();
    return section.text("name").map(name -> new Source(id, name.text(), also, role, sort, tenures));
  }

  private static Optional<Tenure> tenure(Section section) {
    Optional<LocalDate> from = section.text("from").flatMap(day -> Days.day(section, day));
    Optional<LocalDate> until = section.text("until").flatMap(day -> Days.day(section, day));
    boolean backwards = from.isPresent() && until.filter(u -> u.isBefore(from.get())).isPresent();
    if (backwards) {
      section.bad(
          section.place("until"), "the role ends before it begins", "put the earlier day first");
      return Optional.empty();
    }
    return section.text("role").map(role -> new Tenure(role.text(), from, until));
  }

  /** The words for the sorts of a source. */
  static List<String> sorts() {
    return Arrays.stream(Source.Sort.values()).map(Source.Sort::word).toList();
  }

  private static Optional<Source.Sort> sort(String word) {
    return Arrays.stream(Source.Sort.values()).filter(s -> s.word().equals(word)).findFirst();
  }
}
