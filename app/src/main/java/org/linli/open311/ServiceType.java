package org.linli.open311;

import java.util.List;
import org.linli.requests.Category;

/// A kind of concern that may be brought.
///
/// @param group the first level it belongs to
/// @param type `realtime`, `batch` or `blackbox`
public record ServiceType(Category category, Category group, String type, List<ServiceAttribute> attributes) {

    /// Groups that are about persons rather than things: nobody else reads them unless asked to.
    private static final List<String> PERSONAL = List.of("ELD", "HEA", "CHI", "WEL", "LAW");

    public ServiceType {
        attributes = List.copyOf(attributes);
    }

    public String code() {
        return category.code();
    }

    boolean isBatch() {
        return !type.equals("realtime");
    }

    boolean isPersonal() {
        return PERSONAL.contains(group.code());
    }
}
