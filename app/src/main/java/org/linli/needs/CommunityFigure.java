package org.linli.needs;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.linli.shared.PlaceId;

/// One published figure of a community.
///
/// @param day of the figure, not of its entry
/// @param source where it was published
public record CommunityFigure(PlaceId place, Kind kind, LocalDate day, BigDecimal value, String source) {

    /// What it says.
    public enum Kind {
        RESIDENTS,
        /// Those of 65 and over, in hundredths of the residents.
        AGED,
        /// Those with a disability card, in hundredths.
        DISABLED,
        /// Households with low income, in hundredths.
        LOW_INCOME,
        /// Households that rent, in hundredths.
        TENANTS,
        /// The year in which half of the homes had been built.
        BUILT
    }
}
