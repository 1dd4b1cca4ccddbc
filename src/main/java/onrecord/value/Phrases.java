package onrecord.value;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Marks a typed phrase against the accepted ones, word by word. */
public final class Phrases {
  /** Accepted forms beyond this many are not looked at, to keep a mark quick. */
  private static final int MOST_FORMS = 120;

  private static final int MOST_SIDES = 6;

  /** "1. Kherson": the number belongs to a list. */
  private static final Pattern NUMBERED = Pattern.compile("^\\s*\\(?\\d{1,2}[.)]\\s+(?=\\p{L}{2})");

  private static final Pattern FIGURE = Pattern.compile("\\d(?:[\\d.,/:]*\\d)?");

  private static final Pattern FRAME =
      Pattern.compile("(.+?)(?::| is | are | was | were | from )(?!not )(.+)", Pattern.DOTALL);

  private Phrases() {}

  /** The best mark over all accepted forms, after the vetoes of the must groups. */
  public static Mark mark(PhraseKey key, String typed) {
    List<String> words = Fold.words(Fold.text(typed));
    if (words.isEmpty()) {
      return Mark.unreadable("phrase.empty", "I cannot find a word in that.");
    }
    if (key.accept().stream().anyMatch(a -> same(a, words) && figured(key, a, typed))) {
      return Mark.correct("phrase.same-words");
    }
    return veto(key, typed).orElseGet(() -> best(key, typed));
  }

  private static boolean same(String form, List<String> words) {
    return Fold.words(Fold.text(form)).equals(words);
  }

  /** The same figures, which signs and points can make others among the same words. */
  private static boolean figured(PhraseKey key, String form, String typed) {
    return figures(form).equals(figures(typed)) && fault(key, form, typed).isEmpty();
  }

  /** Figures as written, "3.9" and "1/2" in one, without the commas that only group them. */
  private static List<String> figures(String text) {
    return FIGURE.matcher(text).results().map(m -> m.group().replace(",", "")).toList();
  }

  /** The lesser of a mark for the words and what the figures among them leave of it. */
  private static Mark lesser(Mark mark, Optional<Mark> fault) {
    return fault.filter(f -> f.credit() < mark.credit()).orElse(mark);
  }

  private static Optional<Mark> fault(PhraseKey key, String form, String typed) {
    return PhraseFigures.fault(form, typed, key.question());
  }

  /** What an answer holds that it must not, or lacks that it must hold; empty if neither. */
  public static Optional<Mark> veto(PhraseKey key, String typed) {
    return new PhraseGroups(key).veto(typed);
  }

  private static Mark best(PhraseKey key, String typed) {
    Set<String> question = new HashSet<>();
    Stream.concat(Stream.of(key.question()), key.optional().stream())
        .flatMap(text -> Fold.words(Fold.text(text)).stream())
        .forEach(w -> question.add(Stem.of(w)));
    Optional<Mark> met = new PhraseGroups(key).met(typed, question);
    if (met.isPresent()) {
      return met.get();
    }
    Mark whole = forms(key, typed, question);
    Mark best = whole.accepted() ? whole : whole.or(unframed(key, typed, question));
    return key.must().isEmpty() ? best : best.or(unplaced());
  }

  /** "Operation Felix's target: Gibraltar": what stands before the answer repeats the question. */
  private static Mark unframed(PhraseKey key, String typed, Set<String> question) {
    Matcher frame = typed.length() > 400 ? FRAME.matcher("") : FRAME.matcher(typed);
    if (!frame.matches()) {
      return Mark.wrong("phrase.other", "That is not what the report says.");
    }
    List<PhraseWord> before = PhraseWords.of(frame.group(1), question);
    long known = before.stream().filter(PhraseWord::known).count();
    boolean restates =
        before.stream().noneMatch(w -> Words.ENGLISH.negation(w.text()))
            && known * 2 >= before.size()
            && known > 0;
    return restates
        ? forms(key, frame.group(2), question)
        : Mark.wrong("phrase.other", "That is not what the report says.");
  }

  private static Mark forms(PhraseKey key, String typed, Set<String> question) {
    TypedPhrase reading = TypedPhrase.of(typed);
    String unnumbered = NUMBERED.matcher(typed).replaceFirst("");
    List<PhraseWord> answer = PhraseWords.of(unnumbered, question);
    Mark best = Mark.wrong("phrase.other", "That is not what the report says.");
    for (String form : key.accept().stream().limit(MOST_FORMS).toList()) {
      for (String variant : variants(form)) {
        Mark mark =
            new PhraseVerdict(variant, reading, key.question())
                .mark(PhraseWords.of(variant, question), answer);
        if (PhraseFigures.agree(variant, typed, key.question())) {
          return Mark.correct("quantity.equal");
        }
        best = best.or(mark.credit() > 0 ? lesser(mark, fault(key, variant, typed)) : mark);
        if (best.accepted()) {
          return best;
        }
      }
    }
    return best;
  }

  /** Every group is met, so the answer earns a part even if no form comes near it. */
  private static Mark unplaced() {
    return Mark.partial(
        .5, "words.unaccounted", "What matters is there, and more that I cannot place.");
  }

  /** A form, the form without what stands in brackets, and each side of an "or" within. */
  private static List<String> variants(String form) {
    int open = form.indexOf('(');
    int close = form.indexOf(')', open + 1);
    boolean bracket = open >= 0 && close > open;
    String without = bracket ? form.substring(0, open) + " " + form.substring(close + 1) : "";
    Stream<String> sides = form.contains(" or ") ? Stream.of(form.split(" or ")) : Stream.empty();
    return Stream.concat(Stream.of(form, without.strip()), sides)
        .filter(v -> v.chars().anyMatch(Character::isLetterOrDigit))
        .distinct()
        .limit(MOST_SIDES)
        .toList();
  }

  static Stream<String> negations(String text) {
    return Fold.words(Fold.text(text)).stream().filter(Words.ENGLISH::negation);
  }
}
