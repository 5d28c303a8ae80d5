package org.linli.surveys;

import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceName;

/// One household's answers in a file that leaves the house.
///
/// @param community where it lives; none where too few answered there
/// @param said codes only, `*` for those that too few gave
public record AnonymousRow(@Nullable PlaceName community, double weight, Said said) {

    /// Whether the item is in the file at all: own words are not, for they may say who wrote them.
    public static boolean holds(SurveyItem item) {
        return item.kind() != ItemKind.TEXT;
    }
}
