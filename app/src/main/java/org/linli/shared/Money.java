package org.linli.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/// An amount of money in minor units (fen, cents): exact, never a fraction of one.
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public static final Currency YUAN = Currency.getInstance("CNY");

    /// @param fen hundredths of a yuan
    public static Money fen(long fen) {
        return new Money(fen, YUAN);
    }

    /// @param amount in yuan, with at most two decimals
    /// @throws ArithmeticException if it is finer than a fen
    public static Money yuan(String amount) {
        return fen(new BigDecimal(amount).movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    /// In major units: yuan, not fen.
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    /// As people write it: `1,234.50 元`, in English `CNY 1,234.50`; whole amounts without decimals.
    public String text(Locale locale) {
        var numbers = NumberFormat.getNumberInstance(locale);
        var amount = amount();
        var whole = amount.stripTrailingZeros().scale() <= 0;
        numbers.setMinimumFractionDigits(whole ? 0 : currency.getDefaultFractionDigits());
        numbers.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        var text = numbers.format(amount);
        if (locale.getLanguage().equals("en")) return currency.getCurrencyCode() + " " + text;
        return text + " " + (currency.equals(YUAN) ? "元" : currency.getDisplayName(Locale.SIMPLIFIED_CHINESE));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency))
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not mix");
        return other;
    }
}
