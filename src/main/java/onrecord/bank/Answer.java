package onrecord.bank;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a learner gave, in the shape of the prompt; {@link AnswerText} is its one written form. */
public sealed interface Answer {

  /** Ids of the chosen options. */
  record Chosen(SortedSet<String> options) implements Answer {
    public Chosen {
      options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
    }

    public static Chosen of(String... options) {
      return new Chosen(new TreeSet<>(List.of(options)));
    }
  }

  /** The text exactly as typed. */
  record Written(String text) implements Answer {}

  /**
   * Pairs, form fields or grid cells, by the id of the left item, field or cell; what was left open
   * is missing. A typed field holds its text, every other an option's id.
   */
  record Filled(Map<String, String> values) implements Answer {
    public Filled {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** Numbers of the marked sentences, from 1. */
  record Marked(SortedSet<Integer> sentences) implements Answer {
    public Marked {
      sentences = Collections.unmodifiableSortedSet(new TreeSet<>(sentences));
    }

    public static Marked of(Integer... sentences) {
      return new Marked(new TreeSet<>(List.of(sentences)));
    }
  }

  /** Ids in the order the learner gave them; each item of the prompt at most once. */
  record Arranged(List<String> items) implements Answer {
    public Arranged {
      items = List.copyOf(items);
    }
  }

  /** Whether nothing at all was given. */
  default boolean isEmpty() {
    return switch (this) {
      case Chosen chosen -> chosen.options().isEmpty();
      case Written written -> written.text().isBlank();
      case Filled filled -> filled.values().values().stream().allMatch(String::isBlank);
      case Marked marked -> marked.sentences().isEmpty();
      case Arranged arranged -> arranged.items().isEmpty();
    };
  }
}
