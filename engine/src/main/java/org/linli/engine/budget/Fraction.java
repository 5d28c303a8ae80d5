package org.linli.engine.budget;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact number, in lowest terms.
///
/// @param under above 0
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);

    static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    static Fraction of(BigInteger over, BigInteger under) {
        var common = over.gcd(under);
        if (under.signum() < 0) common = common.negate();
        return new Fraction(over.divide(common), under.divide(common));
    }

    Fraction plus(Fraction other) {
        return of(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(long number) {
        return of(over.multiply(BigInteger.valueOf(number)), under);
    }

    Fraction times(Fraction other) {
        return of(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction over(long number) {
        return of(over, under.multiply(BigInteger.valueOf(number)));
    }

    Fraction over(Fraction other) {
        return of(over.multiply(other.under), under.multiply(other.over));
    }

    /// For people to read.
    BigDecimal rounded(int digits) {
        return new BigDecimal(over).divide(new BigDecimal(under), digits, RoundingMode.HALF_EVEN);
    }

    double near() {
        int shift = Math.max(over.bitLength(), under.bitLength()) - 900;
        return shift <= 0
                ? over.doubleValue() / under.doubleValue()
                : over.shiftRight(shift).doubleValue() / under.shiftRight(shift).doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
