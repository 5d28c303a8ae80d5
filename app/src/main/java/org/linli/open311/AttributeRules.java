package org.linli.open311;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the answers to a service's questions must be like.
final class AttributeRules {

    static final String AFFECTED = "AFFECTED";
    static final String VISIBILITY = "VISIBILITY";
    private static final int LONGEST = 500;

    private AttributeRules() {}

    static void check(ServiceType service, Map<String, List<String>> given) {
        for (var attribute : service.attributes()) {
            var values = given.getOrDefault(attribute.code(), List.of());
            if (values.isEmpty() && attribute.required() && attribute.variable())
                throw Refused.bad("attribute-missing", attribute.code());
            if (values.size() > 1 && !attribute.datatype().equals("multivaluelist"))
                throw Refused.bad("attribute-several", attribute.code());
            values.forEach(value -> check(attribute, value));
        }
    }

    private static void check(ServiceAttribute attribute, String value) {
        var fits = switch (attribute.datatype()) {
            case "singlevaluelist", "multivaluelist" ->
                attribute.values().stream().anyMatch(offered -> offered.key().equals(value));
            case "number" -> value.matches("-?\\d{1,12}(\\.\\d{1,6})?");
            case "datetime" -> isTime(value);
            default -> value.length() <= LONGEST;
        };
        if (!fits) throw Refused.bad("attribute-value", attribute.code(), value);
    }

    private static boolean isTime(String value) {
        try {
            OffsetDateTime.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /// Households, where a plausible number was given.
    static Optional<Integer> affected(Map<String, List<String>> given) {
        return given.getOrDefault(AFFECTED, List.of()).stream()
                .findFirst()
                .map(Double::valueOf)
                .map(Double::intValue)
                .filter(number -> number >= 1 && number <= 100_000);
    }

    /// Whether neighbours may read it: as asked; else by what it is about.
    static boolean isPublic(ServiceType service, Map<String, List<String>> given) {
        return given.getOrDefault(VISIBILITY, List.of()).stream()
                .findFirst()
                .map("neighbours"::equals)
                .orElse(!service.isPersonal());
    }
}
