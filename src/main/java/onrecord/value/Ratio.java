package onrecord.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms with a positive denominator: figures are never compared as
 * floats.
 */
public record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
  public static final Ratio ZERO = of(0);
  public static final Ratio ONE = of(1);

  /** Reduces; throws {@link ArithmeticException} if {@code under} is zero. */
  public Ratio {
    if (under.signum() == 0) {
      throw new ArithmeticException("zero denominator");
    }
    BigInteger g = over.gcd(under);
    g = under.signum() < 0 ? g.negate() : g;
    over = over.divide(g);
    under = under.divide(g);
  }

  public static Ratio of(long whole) {
    return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Ratio of(long over, long under) {
    return new Ratio(BigInteger.valueOf(over), BigInteger.valueOf(under));
  }

  /** Reads plain decimal digits such as {@code -12.50} or {@code 3/4}; no exponent. */
  public static Ratio parse(String digits) {
    int slash = digits.indexOf('/');
    if (slash >= 0) {
      return parse(digits.substring(0, slash)).divide(parse(digits.substring(slash + 1)));
    }
    BigDecimal d = new BigDecimal(digits);
    return d.scale() <= 0
        ? new Ratio(d.toBigIntegerExact(), BigInteger.ONE)
        : new Ratio(d.unscaledValue(), BigInteger.TEN.pow(d.scale()));
  }

  public Ratio plus(Ratio o) {
    return new Ratio(over.multiply(o.under).add(o.over.multiply(under)), under.multiply(o.under));
  }

  public Ratio minus(Ratio o) {
    return plus(o.negate());
  }

  public Ratio times(Ratio o) {
    return new Ratio(over.multiply(o.over), under.multiply(o.under));
  }

  /** Throws {@link ArithmeticException} for a zero divisor. */
  public Ratio divide(Ratio o) {
    return new Ratio(over.multiply(o.under), under.multiply(o.over));
  }

  public Ratio negate() {
    return new Ratio(over.negate(), under);
  }

  public Ratio abs() {
    return over.signum() < 0 ? negate() : this;
  }

  public boolean isZero() {
    return over.signum() == 0;
  }

  /** Ten to an exponent within -400..400. */
  static Ratio tenTo(int exponent) {
    BigInteger p = BigInteger.TEN.pow(Math.abs(exponent));
    return exponent < 0 ? new Ratio(BigInteger.ONE, p) : new Ratio(p, BigInteger.ONE);
  }

  /** True if this is ten to some whole power other than zero. */
  boolean isPowerOfTen() {
    BigInteger big = over.equals(BigInteger.ONE) ? under : over;
    boolean single = over.equals(BigInteger.ONE) || under.equals(BigInteger.ONE);
    if (!single || big.signum() <= 0 || big.equals(BigInteger.ONE) || big.bitLength() > 4000) {
      return false;
    }
    String s = big.toString();
    return s.charAt(0) == '1' && s.chars().skip(1).allMatch(c -> c == '0');
  }

  @Override
  public int compareTo(Ratio o) {
    return over.multiply(o.under).compareTo(o.over.multiply(under));
  }

  /** Decimal digits, at most six after the point. */
  @Override
  public String toString() {
    return new BigDecimal(over)
        .divide(new BigDecimal(under), 6, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
