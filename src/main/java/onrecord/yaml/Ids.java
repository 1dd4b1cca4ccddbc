package onrecord.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.bank.Option;
import onrecord.bank.Slug;

/** Ids: which are allowed in a file, and how options get theirs. */
final class Ids {
  private static final int LONGEST = 100;

  private final Map<String, Integer> first = new HashMap<>();
  private final Set<String> was = new HashSet<>();

  /**
   * Whether an id can be written in a file: two characters or more, no blanks, not digits alone.
   */
  static boolean allowed(String id) {
    int length = id.codePointCount(0, id.length());
    return length >= 2 && length <= LONGEST && Slug.isId(id, "/._-");
  }

  /** The id itself where it is allowed, else one made of it. */
  static String made(String id) {
    return allowed(id) ? id : Slug.of(id);
  }

  /** Takes an id for a thing; reports one that is not allowed or already taken. */
  boolean take(Section section, Section.Word id, String what) {
    if (!allowed(id.text())) {
      section.bad(
          id.place(),
          Findings.quoted(id.text()) + " cannot be an id",
          "write two or more letters, digits or hyphens without blanks, such as "
              + Slug.of(id.text()));
      return false;
    }
    Integer line = first.putIfAbsent(id.text(), id.place().line());
    if (line != null || was.contains(id.text())) {
      section
          .findings()
          .error(
              id.place(),
              Finding.DUPLICATE_ID,
              "two "
                  + what
                  + " have the id "
                  + Findings.quoted(id.text())
                  + (line == null ? "" : ", the first in line " + line),
              "give one of them an id of its own: id: ...");
      return false;
    }
    return true;
  }

  /** Takes former ids out of use: what was answered under one belongs to a single question. */
  void retire(Section section, List<Section.Word> former) {
    for (Section.Word id : former) {
      if (first.containsKey(id.text()) || !was.add(id.text())) {
        section
            .findings()
            .error(
                id.place(),
                Finding.DUPLICATE_ID,
                "the former id " + Findings.quoted(id.text()) + " is already that of a question",
                "give answers to one question only: delete it here or there");
      }
    }
  }

  /** Options for texts, in their order; where two texts make one id, the later gets a number. */
  static List<Option> options(List<Option> wanted) {
    Map<String, Integer> seen = new HashMap<>();
    List<Option> options = new ArrayList<>();
    for (Option option : wanted) {
      int times = seen.merge(option.id(), 1, Integer::sum);
      options.add(times == 1 ? option : new Option(option.id() + "--" + times, option.text()));
    }
    return options;
  }
}
