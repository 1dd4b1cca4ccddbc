package onrecord.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is right, in the shape of the prompt it belongs to. Ids are those of the prompt's options.
 */
public sealed interface Key {

  /**
   * The right options.
   *
   * @param partly options that earn something, with their credit between 0 and 1
   */
  record Choose(Set<String> right, Map<String, Double> partly) implements Key {
    public Choose {
      right = Set.copyOf(new TreeSet<>(right));
      partly = Map.copyOf(partly);
      if (right.isEmpty()) {
        throw new IllegalArgumentException("a key without a right option");
      }
    }
  }

  /**
   * Accepted forms of a typed answer, the house form first.
   *
   * @param tolerance greatest absolute difference of a number that is still right; not negative
   * @param roster names of all sources of the bank, for telling one person from another
   * @param dateline the day of the report, from which a date without a year is filled, and on which
   *     an office must be held
   * @param wording what typed words must and must not hold
   * @param routes wrong ways to a number that earn a part of the credit
   */
  record Typed(
      List<String> accept,
      BigDecimal tolerance,
      List<Source> roster,
      Optional<LocalDate> dateline,
      Wording wording,
      List<Route> routes)
      implements Key {
    public Typed {
      accept = List.copyOf(accept);
      roster = List.copyOf(roster);
      routes = List.copyOf(routes);
      if (accept.isEmpty() || tolerance.signum() < 0) {
        throw new IllegalArgumentException("a key that accepts nothing");
      }
    }

    /** A key that asks for no words. */
    public Typed(
        List<String> accept,
        BigDecimal tolerance,
        List<Source> roster,
        Optional<LocalDate> dateline) {
      this(accept, tolerance, roster, dateline, Wording.FREE, List.of());
    }

    /** Forms without tolerance, roster or day. */
    public static Typed of(List<String> accept) {
      return new Typed(accept, BigDecimal.ZERO, List.of(), Optional.empty());
    }
  }

  /**
   * A wrong way that the author foresaw.
   *
   * @param answer the number it leads to
   * @param because what was mistaken, such as "percentage points, not percent"
   */
  record Route(String answer, String because) {
    /** What a foreseen wrong way earns. */
    public static final double CREDIT = 0.5;
  }

  /** The right item for each item on the left. */
  record Match(Map<String, String> pairs) implements Key {
    public Match {
      pairs = ordered(pairs);
    }
  }

  /**
   * The right content of a form.
   *
   * @param typed accepted forms of each typed field
   * @param chosen the right option of each other field
   */
  record Form(Map<String, Typed> typed, Map<String, String> chosen) implements Key {
    public Form {
      typed = ordered(typed);
      chosen = ordered(chosen);
    }
  }

  /** The right value of each cell, {@link Option#NONE} where a report gives none. */
  record Grid(Map<String, String> cells) implements Key {
    public Grid {
      cells = ordered(cells);
    }
  }

  /** The minimal sets of sentences that prove it, numbered as in the prompt. */
  record Mark(List<Set<Integer>> sets) implements Key {
    public Mark {
      sets = sets.stream().<Set<Integer>>map(s -> Set.copyOf(new TreeSet<>(s))).toList();
      if (sets.isEmpty() || sets.stream().anyMatch(Set::isEmpty)) {
        throw new IllegalArgumentException("a key without a sentence");
      }
    }
  }

  /**
   * The right order; ids within one group may stand in any order among themselves. Where only some
   * items belong, those of the groups do.
   */
  record Arrange(List<Set<String>> groups) implements Key {
    public Arrange {
      groups = groups.stream().<Set<String>>map(g -> Set.copyOf(new TreeSet<>(g))).toList();
    }
  }

  /**
   * Where two passages part.
   *
   * @param first numbers of the sentences of the first passage of which any is right
   * @param second the same of the second passage; both are empty where there is no difference
   * @param bothTrue whether both can be true; empty where there is no difference
   */
  record Compare(
      Set<Integer> first, Set<Integer> second, Difference difference, Optional<Boolean> bothTrue)
      implements Key {
    public Compare {
      first = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(first));
      second = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(second));
      boolean none = difference == Difference.NONE;
      if (first.isEmpty() != none || second.isEmpty() != none) {
        throw new IllegalArgumentException("sentences are marked where reports differ, only there");
      }
    }
  }

  /** The errors planted in a draft, as the author listed them; no two overlap. */
  record Desk(List<Planted> errors) implements Key {
    public Desk {
      errors = List.copyOf(errors);
      if (errors.isEmpty()) {
        throw new IllegalArgumentException("a draft without an error");
      }
    }

    /** The same in the order of the draft. */
    public List<Planted> inOrder() {
      return errors.stream().sorted(java.util.Comparator.comparing(Planted::at)).toList();
    }
  }

  /**
   * An error planted in a draft.
   *
   * @param right the corrections that mend it, the house form first; an empty one leaves the words
   *     out
   */
  record Planted(WordRange at, Typed right, ErrorClass sort) {
    /** The house form as a correction is written. */
    public String correction() {
      String house = right.accept().getFirst();
      return house.isEmpty() ? Change.LEFT_OUT : house;
    }
  }

  /** The points that an explanation should make; a learner ticks them, no machine does. */
  record Rubric(List<String> points) implements Key {
    public Rubric {
      points = List.copyOf(points);
      if (points.isEmpty()) {
        throw new IllegalArgumentException("a rubric without a point");
      }
    }
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
