package onrecord.value;

import java.time.ZoneOffset;
import java.util.List;

/** Guesses from the accepted forms what kind of answer is asked for, and marks it as that kind. */
public final class Auto {
  /** The kinds that can be guessed. */
  public enum Kind {
    QUANTITY,
    DATE,
    TIME,
    NAME,
    PHRASE
  }

  private Auto() {}

  /** The kind that every accepted form fits. */
  public static Kind kind(List<String> accept) {
    if (!accept.isEmpty() && accept.stream().allMatch(Auto::date)) {
      return Kind.DATE;
    }
    if (!accept.isEmpty() && accept.stream().allMatch(Auto::time)) {
      return Kind.TIME;
    }
    if (!accept.isEmpty() && accept.stream().allMatch(Auto::quantity)) {
      return Kind.QUANTITY;
    }
    return !accept.isEmpty() && accept.stream().allMatch(Auto::name) ? Kind.NAME : Kind.PHRASE;
  }

  /** "2 pm" and "14:00", but not 1914, which is a year or a count. */
  private static boolean time(String form) {
    return !form.matches("[\\d .h]*") && Moment.parse(form).isPresent();
  }

  private static boolean quantity(String form) {
    return form.chars().anyMatch(Character::isLetterOrDigit)
        && Quantity.parse(form).filter(q -> q.rest().isEmpty() && q.vague().isEmpty()).isPresent();
  }

  private static boolean date(String form) {
    return Day.parse(form, Day.Order.UNSET)
        .filter(d -> d.month().isPresent() && (d.day().isPresent() || d.year().isPresent()))
        .isPresent();
  }

  private static boolean name(String form) {
    List<String> words = PhraseWords.pieces(form);
    boolean thing = words.stream().anyMatch(w -> Words.ENGLISH.thing(Fold.text(w)));
    boolean genitive = form.contains("'s ") || form.contains("\u2019s ");
    boolean capitals =
        words.stream()
            .allMatch(
                w ->
                    Character.isLetter(w.codePointAt(0))
                        && (!Character.isLowerCase(w.codePointAt(0))
                            || NameWords.KNOWN.particle(Fold.text(w))));
    return !words.isEmpty()
        && words.size() <= 6
        && capitals
        && !thing
        && !genitive
        && !form.contains("(")
        && !form.startsWith("The ");
  }

  /** Marks as the guessed kind. */
  public static Mark mark(AutoKey key, String typed) {
    return switch (kind(key.accept())) {
      case QUANTITY ->
          Quantities.mark(new QuantityKey(key.accept(), "", key.question(), Ratio.ZERO), typed);
      case DATE -> Days.mark(DayKey.of(key.accept(), key.dateline()), typed);
      case TIME -> Moments.mark(key.accept(), ZoneOffset.UTC, typed);
      case NAME -> Names.mark(NameKey.of(forms(key)), typed).or(phrase(key, typed));
      case PHRASE -> phrase(key, typed);
    };
  }

  /** At most thirty forms of a name are compared part by part. */
  private static List<String> forms(AutoKey key) {
    return key.accept().stream().limit(30).toList();
  }

  private static Mark phrase(AutoKey key, String typed) {
    return Phrases.mark(PhraseKey.of(key.accept(), key.question()), typed);
  }

  /**
   * Marks a short answer to an open question: as a phrase, and as its own kind if that is more
   * generous; a figure with a limit or an estimate is marked only as a figure.
   */
  public static Mark shortAnswer(AutoKey key, String typed) {
    Kind kind = kind(key.accept());
    boolean limited =
        kind == Kind.QUANTITY
            && key.accept().stream()
                .allMatch(
                    a ->
                        Quantity.parse(a)
                            .filter(
                                q ->
                                    q.bounds().shape() != Bounds.Shape.EXACT
                                        || q.firmness() != Quantity.Firmness.EXACT)
                            .isPresent());
    if (limited || kind == Kind.TIME && Moment.parse(typed).isPresent()) {
      return mark(key, typed);
    }
    Mark phrase = phrase(key, typed);
    boolean vetoed = kind == Kind.NAME && phrase.rules().contains("veto.contrast");
    return vetoed ? phrase : better(phrase, special(kind, key, typed));
  }

  /** A date that can be read in two ways is asked again and not called wrong. */
  private static Mark better(Mark phrase, Mark special) {
    boolean unclear = phrase.credit() == 0 && special.rules().contains("date.order");
    return unclear ? special : phrase.or(special);
  }

  private static Mark special(Kind kind, AutoKey key, String typed) {
    return kind == Kind.PHRASE
        ? Mark.wrong("phrase.other", "That is not what the report says.")
        : mark(key, typed);
  }
}
