package onrecord.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.bank.Change;
import onrecord.bank.Draft;
import onrecord.bank.Key;
import onrecord.bank.PlainWords;
import onrecord.bank.WordRange;
import onrecord.value.Spelling;

/**
 * What became of one planted error. The draft is compared as it reads after the changes, over the
 * stretch that error and changes cover together, so that it does not matter where a change begins.
 *
 * @param region the stretch compared
 * @param given what stands there now, {@link Change#MARKED} if it is only marked, {@link
 *     Change#LEFT_OUT} if nothing does
 * @param right whether it says what is right, however it is spelt
 * @param misspelt words of a right correction that are spelt another way
 */
record Mending(
    Key.Planted error,
    WordRange region,
    String given,
    boolean right,
    List<Spelling.Misspelt> misspelt) {
  private static final int MOST_FORMS = 4;

  static Mending of(Draft draft, Key.Desk key, Key.Planted error, List<Change> changes) {
    WordRange region = region(key, error, changes);
    List<Change> here = changes.stream().filter(c -> c.range().overlaps(region)).toList();
    boolean marked = here.stream().allMatch(Change::marks);
    String now = draft.after(region, here);
    Stretch stretch = new Stretch(draft, region, now);
    boolean same = !marked && reads(stretch, key, error);
    boolean right = same || !marked && marked(stretch, error);
    String given = now.isBlank() ? Change.LEFT_OUT : now;
    return new Mending(
        error,
        region,
        marked ? Change.MARKED : given,
        right,
        right && !same ? TypedAnswers.misspelt(error.right(), now) : List.of());
  }

  /**
   * The misspelt words of names; at a copy desk a name that is not spelt right is not mended yet.
   */
  List<Spelling.Misspelt> misspeltNames(Draft draft) {
    return switch (error.sort()) {
      case SPEAKER, NAME, SCOPE -> misspelt.stream().filter(m -> isName(m, draft)).toList();
      case FIGURE, APPROXIMATOR, MISQUOTE, HEDGE, ATTRIBUTION, DATE -> List.of();
    };
  }

  /** A capital makes a name, unless the sentence gives it. */
  private boolean isName(Spelling.Misspelt word, Draft draft) {
    boolean capital = Character.isUpperCase(word.right().codePointAt(0));
    boolean ofSentence = word.opens() && draft.opensSentence(error.at().first());
    return capital && (!ofSentence || TypedAnswers.isName(word.form()));
  }

  /** The error with all changes that touch it, and whatever else those touch. */
  private static WordRange region(Key.Desk key, Key.Planted error, List<Change> changes) {
    List<WordRange> ranges =
        Stream.concat(
                changes.stream().map(Change::range), key.errors().stream().map(Key.Planted::at))
            .toList();
    WordRange region = error.at();
    for (boolean grown = true; grown; ) {
      WordRange before = region;
      for (WordRange range : ranges) {
        region = range.overlaps(region) ? region.with(range) : region;
      }
      grown = !region.equals(before);
    }
    return region;
  }

  /** Words of the draft and how they read now. */
  private record Stretch(Draft draft, WordRange region, String now) {}

  /** Whether the stretch reads as it would with this error mended, whatever became of others. */
  private static boolean reads(Stretch stretch, Key.Desk key, Key.Planted error) {
    List<Key.Planted> others =
        key.errors().stream()
            .filter(e -> !e.equals(error) && e.at().overlaps(stretch.region()))
            .toList();
    List<String> words = PlainWords.of(stretch.now());
    return forms(error).stream()
        .flatMap(form -> others(others, List.of(new Change(error.at(), form))).stream())
        .anyMatch(
            changes ->
                PlainWords.of(stretch.draft().after(stretch.region(), changes)).equals(words));
  }

  private static List<String> forms(Key.Planted error) {
    return error.right().accept().stream()
        .map(form -> form.isEmpty() ? Change.LEFT_OUT : form)
        .toList();
  }

  /** The changes with every way in which the other errors may have been left or mended. */
  private static List<List<Change>> others(List<Key.Planted> errors, List<Change> changes) {
    List<List<Change>> ways = List.of(changes);
    for (Key.Planted error : errors) {
      List<List<Change>> more = new ArrayList<>(ways);
      for (String form : forms(error).stream().limit(MOST_FORMS).toList()) {
        ways.forEach(
            way ->
                more.add(
                    Stream.concat(way.stream(), Stream.of(new Change(error.at(), form))).toList()));
      }
      ways = more;
    }
    return ways;
  }

  /**
   * Whether just these words are right by the rules for names, dates and figures. Hedges and
   * quotations hang on every small word, and a misspelt name on its letters, so these are held to
   * their forms; and right words beside wrong ones mend nothing.
   */
  private static boolean marked(Stretch stretch, Key.Planted error) {
    String wrong = stretch.draft().text(error.at());
    boolean other = stretch.now().isBlank() || !stretch.region().equals(error.at());
    if (other
        || TypedAnswers.corrects(error.right(), wrong)
        || TypedAnswers.keeps(error.right(), wrong, stretch.now())) {
      return false;
    }
    return switch (error.sort()) {
      case FIGURE, SPEAKER, NAME, DATE, SCOPE ->
          TypedAnswers.corrects(error.right(), stretch.now());
      case APPROXIMATOR ->
          figureBehind(stretch.draft(), error.at())
              .filter(figure -> ofFigure(error, stretch.now(), figure))
              .isPresent();
      case MISQUOTE, HEDGE, ATTRIBUTION -> false;
    };
  }

  /** The figure right behind the error, which an approximator belongs to. */
  private static Optional<String> figureBehind(Draft draft, WordRange at) {
    return draft.words().stream()
        .skip(at.last())
        .findFirst()
        .map(Draft.Word::core)
        .filter(word -> word.matches(".*\\d.*"));
  }

  private static boolean ofFigure(Key.Planted error, String given, String figure) {
    List<String> accept =
        error.right().accept().stream().map(form -> (form + " " + figure).strip()).toList();
    return TypedAnswers.figure(Key.Typed.of(accept), given + " " + figure).accepted();
  }
}
