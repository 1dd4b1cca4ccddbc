package onrecord.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object, asked for by name and sort; what is missing or of another sort is
 * told in a sentence.
 */
final class Fields {
  /** A field is not what it must be; the message is for the user. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    private final String wrong;

    Unfit(String wrong) {
      super(wrong);
      this.wrong = wrong;
    }

    String wrong() {
      return wrong;
    }
  }

  /** What a store can keep; see {@link onrecord.records.Records}. */
  private static final Instant EARLIEST = Instant.parse("1678-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2262-01-01T00:00:00Z");

  private final JsonNode object;

  Fields(JsonNode object) throws Unfit {
    if (!object.isObject()) {
      throw new Unfit("it is not a JSON object");
    }
    this.object = object;
  }

  String text(String name) throws Unfit {
    JsonNode value = object.path(name);
    if (!value.isString()) {
      throw new Unfit("`" + name + "` must be a text");
    }
    return value.stringValue();
  }

  /** A text that is not empty. */
  String id(String name) throws Unfit {
    String id = text(name);
    if (id.isEmpty()) {
      throw new Unfit("`" + name + "` is empty");
    }
    return id;
  }

  boolean truth(String name) throws Unfit {
    JsonNode value = object.path(name);
    if (!value.isBoolean()) {
      throw new Unfit("`" + name + "` must be true or false");
    }
    return value.booleanValue();
  }

  long whole(String name) throws Unfit {
    JsonNode value = object.path(name);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new Unfit("`" + name + "` must be a whole number");
    }
    return value.longValue();
  }

  /** A whole number from 0 on. */
  int count(String name) throws Unfit {
    long count = whole(name);
    if (count < 0 || count > Integer.MAX_VALUE) {
      throw new Unfit("`" + name + "` must be 0 or more");
    }
    return (int) count;
  }

  /** A number in 0..1. */
  double share(String name) throws Unfit {
    JsonNode value = object.path(name);
    double share = value.isNumber() ? value.doubleValue() : Double.NaN;
    if (!(share >= 0 && share <= 1)) {
      throw new Unfit("`" + name + "` must be a number from 0 to 1");
    }
    return share;
  }

  Instant instant(String name) throws Unfit {
    try {
      Instant instant = Instant.parse(text(name));
      if (instant.isBefore(EARLIEST) || !instant.isBefore(LATEST)) {
        throw new Unfit("`" + name + "` lies outside the years 1678 to 2261");
      }
      return instant;
    } catch (DateTimeException e) {
      throw new Unfit("`" + name + "` must be a time such as 2026-03-02T12:00:00Z");
    }
  }

  Optional<Instant> maybeInstant(String name) throws Unfit {
    return object.path(name).isMissingNode() ? Optional.empty() : Optional.of(instant(name));
  }

  boolean has(String name) {
    return !object.path(name).isMissingNode();
  }

  /** Whole numbers from 1 on, if the field is there. */
  Optional<SortedSet<Integer>> maybeNumbers(String name) throws Unfit {
    if (!has(name)) {
      return Optional.empty();
    }
    SortedSet<Integer> numbers = new TreeSet<>();
    for (JsonNode value : object.path(name)) {
      if (!value.isInt() || value.intValue() < 1) {
        throw new Unfit("`" + name + "` must be a list of numbers from 1 on");
      }
      numbers.add(value.intValue());
    }
    return Optional.of(numbers);
  }

  List<String> texts(String name) throws Unfit {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : object.path(name)) {
      if (!value.isString()) {
        throw new Unfit("`" + name + "` must be a list of texts");
      }
      texts.add(value.stringValue());
    }
    if (texts.isEmpty()) {
      throw new Unfit("`" + name + "` must be a list that is not empty");
    }
    return texts;
  }
}
