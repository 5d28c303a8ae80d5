package org.linli.people;

import java.text.Normalizer;
import java.util.Optional;

/// A number that can be dialled from anywhere: `+8613812345678`.
public record PhoneNumber(String e164) {

    /// Understands eleven digits of a Chinese mobile and anything international, with whatever stands between.
    public static Optional<PhoneNumber> parse(String words) {
        var dialled = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s().-]", "");
        if (dialled.matches("1[3-9]\\d{9}")) return Optional.of(new PhoneNumber("+86" + dialled));
        if (dialled.startsWith("00")) dialled = "+" + dialled.substring(2);
        return dialled.matches("\\+[1-9]\\d{6,14}") ? Optional.of(new PhoneNumber(dialled)) : Optional.empty();
    }

    /// As people here write it: a Chinese mobile without the country.
    public String local() {
        return e164.matches("\\+861[3-9]\\d{9}") ? e164.substring(3) : e164;
    }
}
