package org.linli.needs;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An indicator as somebody enters it; what is missing is asked for by rules.
///
/// @param evidence what the starting value stands on; 0: all concerns of the need together
public record NewIndicator(
        String measure,
        @Nullable BigDecimal start,
        @Nullable LocalDate startDay,
        @Nullable Long evidence,
        @Nullable BigDecimal target,
        @Nullable LocalDate targetDay) {}
