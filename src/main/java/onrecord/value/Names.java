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
    TypedName name = TypedName.of(typed);
    List<Double> sure = roster.stream().map(p -> certainty(p, name)).toList();
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
  private static double certainty(PersonName person, TypedName typed) {
    double best = NameMatch.NOTHING;
    for (String form : person.forms()) {
      TypedName right = TypedName.of(form);
      boolean same = !typed.folded().isEmpty() && right.folded().equals(typed.folded());
      if (same) {
        return SAME;
      }
      if (!typed.denies() && !Generation.apart(right.mark(), typed.mark())) {
        double doubt = right.mark().isPresent() != typed.mark().isPresent() ? UNSURE : 0;
        best = Math.max(best, likeness(right, typed) - doubt);
      }
    }
    return best;
  }

  private static double likeness(TypedName right, TypedName typed) {
    double whole = new NameMatch(right.parts(), typed.parts()).certainty();
    return right.addressed() || typed.addressed()
        ? Math.max(whole, new NameMatch(right.bare(), typed.bare()).certainty())
        : whole;
  }

  /** Marks the typed name; somebody else of the cast who fits better is named in the feedback. */
  public static Mark mark(NameKey key, String typed) {
    TypedName name = TypedName.of(typed);
    if (Fold.words(name.folded()).isEmpty()) {
      return Mark.unreadable("name.empty", "I cannot find a name in that.");
    }
    double sure = certainty(key.person(), name);
    if (sure >= SAME) {
      return Mark.correct("name.same");
    }
    if (name.denies()) {
      return Mark.nearMiss("veto.negation", "That denies who it was.");
    }
    List<PersonName> others =
        key.cast().stream().filter(p -> !p.name().equals(key.person().name())).toList();
    return Companions.of(key.person(), typed, form -> certainty(key.person(), form) > 0)
        .orElseGet(() -> others(key, others, name, sure));
  }

  private static Mark others(NameKey key, List<PersonName> others, TypedName typed, double sure) {
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
    return sure > 0 ? right(key.person(), typed.raw()) : missed(key, others, typed);
  }

  private static Mark right(PersonName person, String typed) {
    boolean house = Fold.words(Fold.text(person.name())).containsAll(Fold.words(Fold.text(typed)));
    return house
        ? Mark.correct("name.part")
        : Mark.noted("name.spelling", "Right; we write " + person.name() + ".");
  }

  private static Mark missed(NameKey key, List<PersonName> others, TypedName typed) {
    Optional<Mark> office = office(key.person(), others, stems(typed.raw()));
    if (office.isPresent()) {
      return office.get();
    }
    List<TypedName> forms = key.person().forms().stream().map(TypedName::of).toList();
    if (forms.stream().anyMatch(f -> namesake(f, typed))) {
      return Mark.nearMiss("veto.generation", "That is another person of the same name.");
    }
    boolean given =
        forms.stream().anyMatch(f -> new NameMatch(f.parts(), typed.parts()).givenOnly());
    return given
        ? Mark.partial(.5, "name.given-only", "A first name is not enough; give the family name.")
        : Mark.wrong("name.other", "That is not the name in the report.");
  }

  private static boolean namesake(TypedName right, TypedName typed) {
    return Generation.apart(right.mark(), typed.mark()) && likeness(right, typed) > 0;
  }

  /** An office names whoever holds it on the day of the report, and nobody else. */
  private static Optional<Mark> office(
      PersonName person, List<PersonName> others, List<String> typed) {
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
  private static boolean roleOf(List<String> roles, List<String> words) {
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
