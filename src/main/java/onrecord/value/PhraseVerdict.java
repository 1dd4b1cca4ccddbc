package onrecord.value;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides over one accepted form: what is missing, what is too much, and whether a rule explains
 * it.
 */
final class PhraseVerdict {
  /**
   * The head of a phrase stands before "of" or behind a possessive. Without an article behind "of"
   * it may be a measure: a crowd of protesters, piles of rubbish.
   */
  private static final Pattern WHOSE =
      Pattern.compile("(.+?) of (?:the|a|an|his|her|its|their|our|this|that) .+|.+?(?:'s|s') (.+)");

  /** These are no heads: what is behind "of" says it all. */
  private static final Pattern JOINING =
      Pattern.compile("(?:.* )?(?:because|on account|as a (?:result|consequence))");

  private static final Set<String> COUNTED = Set.of("two", "three", "four", "both", "2", "3", "4");

  private final String right;
  private final TypedPhrase typed;
  private final String question;

  PhraseVerdict(String right, TypedPhrase typed, String question) {
    this.right = right;
    this.typed = typed;
    this.question = question;
  }

  Mark mark(List<PhraseWord> form, List<PhraseWord> answer) {
    PhraseMatch match = new PhraseMatch(form, answer);
    boolean denied = (Phrases.negations(right).count() % 2 != 0) != typed.denies();
    List<PhraseWord> missing = match.missing();
    List<PhraseWord> extra = match.extra();
    if (glued(missing, extra)) {
      return Mark.correct("phrase.one-word");
    }
    if (!denied && (Initials.of(missing, extra) || Initials.of(extra, missing))) {
      return Mark.noted("phrase.initials", "Right; in full: " + right + ".");
    }
    if (!match.substance() && !(missing.isEmpty() && extra.isEmpty() && match.words())) {
      return Mark.wrong("phrase.other", "That is not what the report says.");
    }
    if (denied) {
      return Mark.nearMiss("veto.negation", "The words are there, but one of the two denies it.");
    }
    return weighed(match, missing, extra);
  }

  private Mark weighed(PhraseMatch match, List<PhraseWord> missing, List<PhraseWord> extra) {
    List<PhraseWord> strange = extra.stream().filter(w -> !explained(w, match, missing)).toList();
    List<PhraseWord> needed = missing.stream().filter(w -> !Words.ENGLISH.sort(w.text())).toList();
    boolean counted = match.shared().stream().anyMatch(PhraseWord::counts);
    boolean other = extra.stream().anyMatch(w -> counted || !Words.ENGLISH.sort(w.text()));
    if (!needed.isEmpty() && other) {
      return contradicted(match, needed, extra);
    }
    Optional<PhraseWord> apart =
        Stream.concat(missing.stream(), extra.stream())
            .filter(w -> Words.ENGLISH.contrast(w.text()))
            .findFirst();
    if (apart.isPresent()) {
      return Mark.partial(
          .5, "veto.contrast", "\"" + apart.get().raw() + "\" tells it from another.");
    }
    Optional<PhraseWord> instead = extra.stream().filter(this::sort).findFirst();
    Optional<PhraseWord> gone = missing.stream().filter(this::sort).findFirst();
    if (instead.isPresent() && gone.isPresent()) {
      return Mark.partial(
          .5,
          "phrase.other-sort",
          "\"" + instead.get().raw() + "\" is not \"" + gone.get().raw() + "\".");
    }
    if (!strange.isEmpty()) {
      return Mark.partial(
          .5, "words.unaccounted", "I cannot place \"" + strange.getFirst().raw() + "\".");
    }
    if (!needed.isEmpty()) {
      return shortened(match, needed);
    }
    return missing.isEmpty() && extra.isEmpty()
        ? Mark.correct("phrase.words")
        : Mark.noted("phrase.explained", "Right.");
  }

  private boolean sort(PhraseWord word) {
    return Words.ENGLISH.sort(word.text());
  }

  private static boolean glued(List<PhraseWord> missing, List<PhraseWord> extra) {
    String a = joined(missing);
    return a.length() > 3 && a.equals(joined(extra));
  }

  private static String joined(List<PhraseWord> words) {
    StringBuilder all = new StringBuilder();
    words.forEach(w -> all.append(w.text()));
    return all.toString();
  }

  private Mark contradicted(PhraseMatch match, List<PhraseWord> needed, List<PhraseWord> extra) {
    boolean numbers =
        needed.stream().anyMatch(PhraseWord::numeric)
            && extra.stream().anyMatch(PhraseWord::numeric);
    if (numbers) {
      return Mark.nearMiss("veto.number", "The figure is another.");
    }
    boolean names = needed.stream().anyMatch(PhraseWord::capital);
    boolean half = match.shared().size() > needed.size();
    return half && !names
        ? Mark.partial(.25, "phrase.part", "Part of that is right.")
        : Mark.wrong("phrase.other", "That is not what the report says.");
  }

  /** Words beyond the accepted form that a rule allows. */
  private boolean explained(PhraseWord w, PhraseMatch match, List<PhraseWord> missing) {
    boolean bracket = typed.bracketed(w.raw());
    if (w.numeric()) {
      return bracket || when() || Calendar.ENGLISH.word(w.text()).isPresent();
    }
    boolean date = when() && Calendar.ENGLISH.word(w.text()).isPresent();
    boolean name =
        match.shared().stream().anyMatch(s -> s.capital() && !s.numeric())
            && (typed.lower() || match.echoed().stream().anyMatch(PhraseWord::capital))
            && missing.isEmpty()
            && (w.capital() || typed.lower());
    return bracket
        || date
        || !beside(w, match) && (name || sort(w) && !another(w) && !listed(w, match));
  }

  /** A noun given as one more answer beside the right one; beside a name it explains the name. */
  private boolean listed(PhraseWord noun, PhraseMatch match) {
    return match.shared().stream().noneMatch(s -> s.capital() || s.numeric())
        && typed.apart(noun.raw(), match.echoed().stream().map(PhraseWord::raw).toList());
  }

  /** "critics of the mayor", but not "city of Kherson": somebody else, told by the name. */
  private boolean another(PhraseWord w) {
    return typed.holds(w.raw() + " of ") && !Words.ENGLISH.thing(w.text());
  }

  /** True for a word of another name that "and" or "or" puts beside the right one. */
  private boolean beside(PhraseWord w, PhraseMatch match) {
    return w.capital()
        && TypedPhrase.sides(right).size() == 1
        && TypedPhrase.sides(typed.text()).stream()
            .filter(side -> side.contains(w.raw()))
            .anyMatch(side -> match.echoed().stream().noneMatch(e -> side.contains(e.raw())));
  }

  private boolean when() {
    String q = Fold.text(question);
    return q.contains("when") || q.contains("year") || q.contains("date") || q.contains("month");
  }

  /** What is left out must not be what matters. */
  private Mark shortened(PhraseMatch match, List<PhraseWord> needed) {
    List<PhraseWord> told = match.shared().stream().filter(w -> !w.known()).toList();
    boolean figure = needed.stream().anyMatch(w -> w.numeric() && !aside(w, told)) && !when();
    boolean proper =
        needed.stream().anyMatch(PhraseWord::capital)
            && told.stream().noneMatch(w -> w.capital() || w.numeric());
    boolean sortOnly = told.stream().allMatch(w -> Words.ENGLISH.sort(w.text()) && !w.numeric());
    boolean bit = !told.stream().anyMatch(PhraseWord::capital) && told.size() * 2 < needed.size();
    Optional<String> list = conjunct(needed);
    boolean whose = headless(needed, told);
    if (figure || match.placed() || proper || sortOnly || bit || whose || list.isPresent()) {
      return Mark.partial(
          .5, "phrase.too-short", "Part of it; \"" + needed.getFirst().raw() + "\" is missing.");
    }
    return Mark.noted("phrase.short-form", "Right; in full: " + right + ".");
  }

  /** "the storm" for "the wake of the storm" or "the storm's wake": what it is about, not what. */
  private boolean headless(List<PhraseWord> needed, List<PhraseWord> told) {
    Matcher whose = WHOSE.matcher(Fold.text(right));
    if (!whose.matches() || told.stream().anyMatch(w -> w.capital() || w.numeric())) {
      return false;
    }
    String before = whose.group(1);
    String head = before == null ? whose.group(2) : before;
    return !JOINING.matcher(head).matches()
        && needed.stream().anyMatch(w -> Fold.words(head).contains(w.text()))
        && told.stream().noneMatch(w -> Fold.words(head).contains(w.text()));
  }

  /** A figure beside the point: a year where a place is asked for, the length of terms counted. */
  private boolean aside(PhraseWord figure, List<PhraseWord> told) {
    List<String> asked = Fold.words(Fold.text(question));
    boolean year = figure.text().matches("1\\d{3}|20\\d{2}");
    boolean place = year && (asked.contains("where") || asked.contains("who"));
    boolean counted =
        Collections.indexOfSubList(asked, List.of("how", "many")) >= 0
            && told.stream().anyMatch(PhraseWord::numeric);
    return place || counted;
  }

  /** The question asks for two things and one of the two is left out whole. */
  private Optional<String> conjunct(List<PhraseWord> needed) {
    boolean asked = Fold.words(Fold.text(question)).stream().anyMatch(COUNTED::contains);
    String folded = " " + Fold.text(right).replace("&", "and") + " ";
    boolean several = folded.contains(" and ") || folded.contains(",");
    return asked && several ? Optional.of(needed.getFirst().text()) : Optional.empty();
  }
}
