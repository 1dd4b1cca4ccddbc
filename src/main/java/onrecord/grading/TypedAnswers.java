package onrecord.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.Approximator;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.bank.Source;
import onrecord.bank.Wording;
import onrecord.value.Auto;
import onrecord.value.AutoKey;
import onrecord.value.Day;
import onrecord.value.DayKey;
import onrecord.value.Days;
import onrecord.value.Leftover;
import onrecord.value.Mark;
import onrecord.value.NameKey;
import onrecord.value.Names;
import onrecord.value.PersonName;
import onrecord.value.PhraseKey;
import onrecord.value.Phrases;
import onrecord.value.Quantities;
import onrecord.value.QuantityKey;
import onrecord.value.Ratio;
import onrecord.value.Spelling;
import onrecord.value.Status;

/** Hands what was typed to the rules of its sort: names, words, figures or dates. */
final class TypedAnswers {
  private TypedAnswers() {}

  static Verdict mark(Prompt.Typed prompt, Key.Typed key, Answer.Written answer) {
    Mark mark = routed(prompt, key, answer.text());
    return new Verdict(mark.status(), mark.credit(), List.of(), mark.rules(), says(mark));
  }

  /** The mark; of a number to be worked out it is 1, 0, or that of a wrong way the author named. */
  private static Mark routed(Prompt.Typed prompt, Key.Typed key, String typed) {
    Mark mark = mark(prompt, key, typed);
    boolean settled = mark.accepted() || mark.status() == Status.UNREADABLE;
    if (prompt.kind() != Kind.WORK || settled) {
      return mark;
    }
    if (rounded(mark)) {
      return Mark.noted(
          "work.approximator", "Right; a number that is worked out needs no \"about\".");
    }
    return key.routes().stream()
        .filter(route -> leadsTo(prompt, key, route, typed))
        .findFirst()
        .map(TypedAnswers::onRoute)
        .orElseGet(() -> otherSum(prompt, key, mark));
  }

  /** Within the tolerance, and only called an estimate. */
  private static boolean rounded(Mark mark) {
    return mark.rules().equals(List.of("quantity.approximator-added"));
  }

  /** What comes near earns nothing either, but keeps the name of its slip. */
  private static Mark otherSum(Prompt.Typed prompt, Key.Typed key, Mark mark) {
    String unit = prompt.unit().isEmpty() ? "" : " " + prompt.unit();
    String comes = "It comes to " + key.accept().getFirst() + unit + ".";
    boolean slip = mark.status() == Status.PARTIAL || mark.status() == Status.NEAR_MISS;
    return new Mark(
        slip ? Status.NEAR_MISS : mark.status(),
        0,
        mark.rules(),
        slip ? mark.says() + " " + comes : comes);
  }

  private static boolean leadsTo(
      Prompt.Typed prompt, Key.Typed key, Key.Route route, String typed) {
    Key.Typed there =
        new Key.Typed(List.of(route.answer()), key.tolerance(), List.of(), key.dateline());
    Mark mark = number(prompt, there, typed);
    return mark.accepted() || rounded(mark);
  }

  private static Mark onRoute(Key.Route route) {
    String because = route.because().replaceFirst("[.]$", "");
    return Mark.partial(Key.Route.CREDIT, "work.route", "A wrong way: " + because + ".");
  }

  /** A mark that only says what its status says already says nothing more. */
  private static String says(Mark mark) {
    String more = mark.says().replaceFirst("^Right[.;:]? *", "");
    boolean cut = !more.isEmpty() && more.length() < mark.says().length();
    return cut ? Character.toUpperCase(more.charAt(0)) + more.substring(1) : more;
  }

  private static Mark mark(Prompt.Typed prompt, Key.Typed key, String typed) {
    return switch (prompt.sort()) {
      case NAME -> name(key, typed);
      case WORDS -> words(prompt, key, typed);
      case NUMBER -> number(prompt, key, typed);
      case DATE -> Days.mark(day(key), typed);
    };
  }

  private static Mark name(Key.Typed key, String typed) {
    List<PersonName> cast =
        key.roster().stream().map(source -> person(source, key.dateline())).toList();
    PersonName right =
        key.roster().stream()
            .filter(source -> key.accept().contains(source.name()))
            .findFirst()
            .map(source -> person(source, key.dateline()))
            .map(person -> person.alsoCalled(key.accept()))
            .orElseGet(() -> NameKey.of(key.accept()).person());
    return Names.mark(new NameKey(right, cast), typed);
  }

  private static PersonName person(Source source, Optional<LocalDate> day) {
    return new PersonName(
        source.name(), source.also(), source.roles(day), source.rolesOfOtherTimes(day));
  }

  /** Whether a correction says what one of the accepted forms says. */
  static boolean corrects(Key.Typed key, String typed) {
    List<String> forms = key.accept().stream().filter(form -> !form.isEmpty()).toList();
    if (forms.isEmpty()) {
      return false;
    }
    Key.Typed worded = new Key.Typed(forms, key.tolerance(), key.roster(), key.dateline());
    return words(new Prompt.Typed(Kind.SHORT, "", Prompt.Typed.Sort.WORDS, ""), worded, typed)
        .accepted();
  }

  /** The words of a right correction that are spelt as no form has them and the cast has not. */
  static List<Spelling.Misspelt> misspelt(Key.Typed key, String typed) {
    List<String> forms = key.accept().stream().filter(form -> !form.isEmpty()).toList();
    List<String> known =
        key.roster().stream()
            .filter(source -> source.names().stream().anyMatch(forms::contains))
            .flatMap(source -> source.names().stream())
            .toList();
    return Spelling.of(typed, forms, known);
  }

  /** Whether a correction keeps words of the wrong text that neither a form nor the cast has. */
  static boolean keeps(Key.Typed key, String wrong, String typed) {
    Stream<String> cast =
        key.roster().stream()
            .filter(source -> source.names().stream().anyMatch(key.accept()::contains))
            .flatMap(s -> Stream.concat(s.names().stream(), s.roles(key.dateline()).stream()));
    List<String> right = Stream.concat(key.accept().stream(), cast).toList();
    return !Leftover.of(wrong, typed, right).isEmpty();
  }

  /** Whether a form looks like a name and nothing else. */
  static boolean isName(String form) {
    return Auto.kind(List.of(form)) == Auto.Kind.NAME;
  }

  private static Mark words(Prompt.Typed prompt, Key.Typed key, String typed) {
    boolean ofCast = key.roster().stream().anyMatch(s -> s.name().equals(key.accept().getFirst()));
    if (!key.wording().equals(Wording.FREE)) {
      return worded(prompt, key, typed);
    }
    return ofCast
        ? name(key, typed)
        : Auto.shortAnswer(new AutoKey(key.accept(), prompt.stem(), key.dateline()), typed);
  }

  /** What the words must hold decides before any likeness. */
  private static Mark worded(Prompt.Typed prompt, Key.Typed key, String typed) {
    Wording wording = key.wording();
    PhraseKey phrase =
        new PhraseKey(
            key.accept(), prompt.stem(), wording.must(), wording.mustNot(), wording.optional());
    Mark mark = Phrases.mark(phrase, typed);
    boolean settled =
        mark.accepted() || !wording.must().isEmpty() || Phrases.veto(phrase, typed).isPresent();
    return settled
        ? mark
        : mark.or(
            Auto.shortAnswer(new AutoKey(key.accept(), prompt.stem(), key.dateline()), typed));
  }

  private static Mark number(Prompt.Typed prompt, Key.Typed key, String typed) {
    boolean listed = key.accept().stream().anyMatch(form -> form.equalsIgnoreCase(typed.strip()));
    if (listed) {
      return Mark.correct("listed");
    }
    Mark house = number(prompt, key.accept().subList(0, 1), ratio(key.tolerance()), typed);
    List<String> also = key.accept().subList(1, key.accept().size());
    return also.isEmpty() ? house : house.or(number(prompt, also, Ratio.ZERO, typed));
  }

  /** How far off a number may be is said of the answer; what is accepted beside it is just that. */
  private static Mark number(
      Prompt.Typed prompt, List<String> accept, Ratio tolerance, String typed) {
    return Quantities.mark(new QuantityKey(accept, prompt.unit(), prompt.stem(), tolerance), typed);
  }

  /**
   * A figure whose approximator is asked for in a field of its own: typed with it, it is as right
   * as without.
   */
  static Mark figure(Key.Typed key, String typed) {
    Stream<String> hedged =
        key.accept().stream()
            .flatMap(form -> Arrays.stream(Approximator.values()).map(a -> a.word() + " " + form));
    List<String> forms = Stream.concat(key.accept().stream(), hedged).toList();
    return Quantities.mark(new QuantityKey(forms, unit(key), "", ratio(key.tolerance())), typed);
  }

  /** The unit in which the house form is meant: what a longer form has behind it. */
  private static String unit(Key.Typed key) {
    String house = key.accept().getFirst() + " ";
    return key.accept().stream()
        .filter(form -> form.startsWith(house))
        .map(form -> form.substring(house.length()))
        .findFirst()
        .orElse("");
  }

  private static Ratio ratio(BigDecimal number) {
    return Ratio.parse(number.toPlainString());
  }

  private static DayKey day(Key.Typed key) {
    Optional<String> iso = key.accept().stream().filter(f -> f.matches("[0-9-]+")).findFirst();
    Day.Precision precision = iso.map(TypedAnswers::precision).orElse(Day.Precision.DAY);
    return new DayKey(
        key.accept(), key.dateline(), precision, Day.Order.UNSET, key.dateline().isPresent());
  }

  private static Day.Precision precision(String iso) {
    int fields = iso.split("-").length;
    return fields == 1 ? Day.Precision.YEAR : fields == 2 ? Day.Precision.MONTH : Day.Precision.DAY;
  }
}
