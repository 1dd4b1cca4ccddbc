package onrecord.bank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.corpus.Span;

/**
 * A question as it is asked: everything a learner may see before answering and nothing of the key.
 * Nine shapes serve all kinds.
 */
public sealed interface Prompt {
  Kind kind();

  String stem();

  /**
   * Choose one option, or several.
   *
   * @param fixed the options stand in their own order and are not shuffled
   */
  record Choose(Kind kind, String stem, List<Option> options, boolean several, boolean fixed)
      implements Prompt {
    public Choose {
      options = List.copyOf(options);
    }
  }

  /**
   * Type a value.
   *
   * @param unit shown behind the field; empty if none
   * @param slack how far off still counts, as it is shown; empty if it is not told
   */
  record Typed(Kind kind, String stem, Sort sort, String unit, String slack) implements Prompt {
    public Typed(Kind kind, String stem, Sort sort, String unit) {
      this(kind, stem, sort, unit, "");
    }

    /** What is typed. */
    public enum Sort {
      NAME,
      WORDS,
      NUMBER,
      DATE
    }
  }

  /** Give each item on the left one on the right; on the right some are left over. */
  record Match(Kind kind, String stem, List<Option> left, List<Option> right) implements Prompt {
    public Match {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** Fill the fields of a form. */
  record Form(Kind kind, String stem, List<Field> fields) implements Prompt {
    public Form {
      fields = List.copyOf(fields);
    }

    /** Whether the fields are cards that all go onto the same heaps. */
    public boolean cards() {
      return kind == Kind.SORT;
    }

    /** The heaps that cards go onto. */
    public List<Option> heaps() {
      return fields.stream().limit(1).flatMap(f -> f.options().stream()).toList();
    }

    private Stream<Option> offers() {
      return cards()
          ? Stream.concat(fields.stream().map(Field::asOption), heaps().stream())
          : fields.stream().flatMap(f -> f.options().stream());
    }
  }

  /**
   * A field of a form.
   *
   * @param id such as {@code value}
   * @param options to choose from; none if the field is typed
   */
  record Field(String id, String label, List<Option> options) {
    public Field {
      options = List.copyOf(options);
    }

    public boolean typed() {
      return options.isEmpty();
    }

    /** The field as something to be named: its id and its label. */
    public Option asOption() {
      return new Option(id, label);
    }
  }

  /** Give each cell of a table one of the values; the first value is {@link Option#none()}. */
  record Grid(Kind kind, String stem, List<Option> rows, List<Option> columns, List<Option> values)
      implements Prompt {
    public Grid {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      values = List.copyOf(values);
    }

    /** The id of a cell. */
    public static String cell(Option row, Option column) {
      return row.id() + "@" + column.id();
    }

    /** The ids of all cells, row by row. */
    public List<String> cells() {
      return rows.stream().flatMap(r -> columns.stream().map(c -> cell(r, c))).toList();
    }
  }

  /**
   * Mark sentences of an article; sentence n is the n-th of the list, counted from 1.
   *
   * @param most how many may be marked
   */
  record Mark(Kind kind, String stem, String article, List<Span> sentences, int most)
      implements Prompt {
    public Mark {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Put items in order.
   *
   * @param some not every item belongs; the ones that do are picked out and put in order
   */
  record Arrange(Kind kind, String stem, List<Option> items, boolean some) implements Prompt {
    public Arrange {
      items = List.copyOf(items);
    }

    public Arrange(Kind kind, String stem, List<Option> items) {
      this(kind, stem, items, false);
    }
  }

  /**
   * Mark one sentence in each of two passages and say how they differ.
   *
   * @param differences in a fixed order
   */
  record Compare(Kind kind, String stem, Passage first, Passage second, List<Option> differences)
      implements Prompt {
    /** The parts of an answer: the sentence of either passage, and how they differ. */
    public static final String FIRST = "first";

    public static final String SECOND = "second";
    public static final String DIFFERENCE = "difference";

    public Compare {
      differences = List.copyOf(differences);
    }
  }

  /** Sentences of an article in reading order; sentence n is the n-th, counted from 1. */
  record Passage(String article, List<Span> sentences) {
    public Passage {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Mend a draft.
   *
   * @param told how many errors there are; empty where that is not told
   */
  record Desk(Kind kind, String stem, Draft draft, Optional<Integer> told) implements Prompt {}

  /** Everything there is to choose from, in the order of the prompt; empty for typed answers. */
  default List<Option> offered() {
    return switch (this) {
      case Choose choose -> choose.options();
      case Typed ignored -> List.of();
      case Match match -> Stream.concat(match.left().stream(), match.right().stream()).toList();
      case Form form -> form.offers().toList();
      case Grid grid ->
          Stream.of(grid.rows(), grid.columns(), grid.values()).flatMap(List::stream).toList();
      case Mark ignored -> List.of();
      case Arrange arrange -> arrange.items();
      case Compare compare -> compare.differences();
      case Desk ignored -> List.of();
    };
  }
}
