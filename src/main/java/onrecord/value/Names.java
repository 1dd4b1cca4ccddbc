package onrecord.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Marks a typed name, always against everybody it could mean. */
public final class Names {
  /** A lead smaller than this does not tell two people apart. */
  private static final double LEAD = .25;

  private static final double SAME = 99;

  /** What a name loses if only one side has Jr. or a number; more than a lead. */
  private static final double UNSURE = .3;

  private Names() {}

  /** Which entry of a roster is meant; an exact form wins over every likeness. */
  public static Meant meant(List<PersonName> roster, String typed) {
    List<Double> sure = roster.stream().map(p -> certainty(p, typed)).toList();
    int best = -1;
    for (int i = 0; i < sure.size(); i++) {
      best = sure.get(i) > 0 && (best < 0 || sure.get(i) > sure.get(best)) ? i : best;
    }
    if (best < 0) {
      return Meant.nobody();
    }
    double top = sure.get(best);
    List<Integer> sharing = new ArrayList<>();
    for (int i = 0; i < sure.size(); i++) {
      if (sure.get(i) > 0 && top - sure.get(i) < LEAD) {
        sharing.add(i);
      }
    }
    return sharing.size() > 1
        ? new Meant(OptionalInt.empty(), sharing)
        : new Meant(OptionalInt.of(best), List.of());
  }

  /** How sure it is that the typed name means this person; above 0 it does. */
  static double certainty(PersonName person, String typed) {
    String folded = Fold.text(typed);
    List<NamePart> parts = NameParts.of(Generation.without(typed));
    List<NamePart> bareParts = unaddressed(parts);
    double best = NameMatch.NOTHING;
    for (String form : person.forms()) {
      boolean same = !folded.isEmpty() && Fold.text(form).equals(folded);
      List<NamePart> right = NameParts.of(Generation.without(form));
      if (!same && Generation.apart(form, typed)) {
        continue;
      }
      double sure = same ? SAME : new NameMatch(right, parts).certainty();
      List<NamePart> bareRight = unaddressed(right);
      boolean addressed = bareParts.size() != parts.size() || bareRight.size() != right.size();
      double bare = addressed ? new NameMatch(bareRight, bareParts).certainty() : NameMatch.NOTHING;
      double doubt = !same && Generation.onlyOne(form, typed) ? UNSURE : 0;
      best = Math.max(best, Math.max(sure, bare) - doubt);
    }
    return best;
  }

  /** Without a title in front that may also be a name: "Sheikh Shafi". */
  private static List<NamePart> unaddressed(List<NamePart> parts) {
    boolean addressed = parts.size() > 1 && parts.getFirst().sort() == NamePart.Sort.HONOUR;
    return addressed ? parts.subList(1, parts.size()) : parts;
  }

  /** Marks the typed name; somebody else of the cast who fits better is named in the feedback. */
  public static Mark mark(NameKey key, String typed) {
    if (Fold.words(Fold.text(typed)).isEmpty()) {
      return Mark.unreadable("name.empty", "I cannot find a name in that.");
    }
    if (key.person().forms().stream().anyMatch(f -> Fold.text(f).equals(Fold.text(typed)))) {
      return Mark.correct("name.same");
    }
    double sure = certainty(key.person(), typed);
    List<PersonName> others =
        key.cast().stream().filter(p -> !p.name().equals(key.person().name())).toList();
    return others(key, others, typed, sure);
  }

  private static Mark others(NameKey key, List<PersonName> others, String typed, double sure) {
    PersonName rival = key.person();
    double strongest = NameMatch.NOTHING;
    for (PersonName other : others) {
      double s = certainty(other, typed);
      rival = s > strongest ? other : rival;
      strongest = Math.max(strongest, s);
    }
    if (strongest > 0 && sure > 0 && Math.abs(strongest - sure) < LEAD) {
      return Mark.unreadable(
          "name.which-one", "More than one person here goes by that name: which one?");
    }
    if (strongest > 0 && strongest > sure) {
      return Mark.nearMiss("veto.someone-else", "That is " + rival.introduced() + ".");
    }
    return sure > 0 ? right(key.person(), typed) : missed(key, others, typed);
  }

  private static Mark right(PersonName person, String typed) {
    boolean house = Fold.words(Fold.text(person.name())).containsAll(Fold.words(Fold.text(typed)));
    return house
        ? Mark.correct("name.part")
        : Mark.noted("name.spelling", "Right; we write " + person.name() + ".");
  }

  private static Mark missed(NameKey key, List<PersonName> others, String typed) {
    Optional<Mark> office = office(key.person(), others, typed);
    if (office.isPresent()) {
      return office.get();
    }
    List<NamePart> parts = NameParts.of(typed);
    boolean given =
        key.person().forms().stream()
            .anyMatch(f -> new NameMatch(NameParts.of(f), parts).givenOnly());
    return given
        ? Mark.partial(.5, "name.given-only", "A first name is not enough; give the family name.")
        : Mark.wrong("name.other", "That is not the name in the report.");
  }

  /** An office names whoever holds it on the day of the report, and nobody else. */
  private static Optional<Mark> office(PersonName person, List<PersonName> others, String typed) {
    boolean held = roleOf(person.roles(), typed);
    Optional<PersonName> holder = others.stream().filter(o -> roleOf(o.roles(), typed)).findFirst();
    if (held && holder.isEmpty()) {
      return Optional.of(Mark.noted("name.role", "Right: that is " + person.name() + "."));
    }
    if (held) {
      return Optional.of(
          Mark.unreadable("name.which-one", "More than one person here is that: which one?"));
    }
    if (holder.isPresent()) {
      return holder.map(h -> Mark.nearMiss("veto.someone-else", "That is " + h.name() + "."));
    }
    return roleOf(person.otherTimes(), typed)
        ? Optional.of(
            Mark.nearMiss("veto.role-date", "That office was not theirs on the day of the report."))
        : Optional.empty();
  }

  /** True if every word typed belongs to a role, and the word for the office is among them. */
  private static boolean roleOf(List<String> roles, String typed) {
    List<String> words = stems(typed);
    return !words.isEmpty()
        && roles.stream()
            .map(Names::stems)
            .anyMatch(role -> role.containsAll(words) && words.size() * 2 >= role.size());
  }

  private static List<String> stems(String text) {
    return Fold.words(Fold.text(text)).stream()
        .filter(w -> !Words.ENGLISH.idle(w))
        .map(Stem::of)
        .toList();
  }
}
