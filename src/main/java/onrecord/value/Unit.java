package onrecord.value;

/**
 * A unit of measure or a currency. A value v in this unit is {@code v * factor + offset} in the
 * base unit of its dimension; two units convert only within one dimension.
 */
public record Unit(String dimension, String name, Ratio factor, Ratio offset) {
  static final String MONEY = "money:";
  static final String CENT = "money:cent";
  static final Unit PERCENT = new Unit("ratio", "%", Ratio.ONE);

  Unit(String dimension, String name, Ratio factor) {
    this(dimension, name, factor, Ratio.ZERO);
  }

  public boolean money() {
    return dimension.startsWith(MONEY);
  }

  /** The value in the base unit of the dimension. */
  public Ratio base(Ratio value) {
    return value.times(factor).plus(offset);
  }

  /** True if values may be compared: the same dimension, or ages and spans of time. */
  boolean comparable(Unit other) {
    return family().equals(other.family()) || cents(other) || other.cents(this);
  }

  private boolean cents(Unit other) {
    return dimension.equals(CENT)
        && other.money()
        && other.factor.equals(Ratio.ONE)
        && !other.name.equals("GBP");
  }

  /** True if one is a percentage and the other a difference of percentages. */
  boolean confusesPoints(Unit other) {
    boolean points = dimension.equals("points") || other.dimension.equals("points");
    boolean percent = dimension.equals("ratio") || other.dimension.equals("ratio");
    return points && percent;
  }

  private String family() {
    return switch (dimension) {
      case "age" -> "month";
      case "ageday" -> "duration";
      default -> dimension;
    };
  }
}
