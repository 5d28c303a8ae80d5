package org.linli.needs;

import org.jspecify.annotations.Nullable;

/// An estimate as somebody enters it; what is missing is asked for by rules.
///
/// @param evidence what it stands on; none: all concerns of the need together
/// @param leftOut why it shall not count; empty if it shall
public record NewEstimate(
        @Nullable Long evidence,
        Estimate.Method method,
        @Nullable Integer low,
        @Nullable Integer middle,
        @Nullable Integer high,
        String basis,
        String leftOut) {

    Size size() {
        NeedRule.AN_ESTIMATE_IS_A_NUMBER.requireAt("middle", low != null && middle != null && high != null);
        if (low == null || middle == null || high == null) throw new IllegalStateException();
        NeedRule.AN_ESTIMATE_IS_A_NUMBER.requireAt("middle", low >= 0 && high <= 1_000_000);
        NeedRule.AN_INTERVAL_HOLDS_ITS_FIGURE.requireAt("middle", low <= middle && middle <= high);
        return new Size(low, middle, high);
    }
}
