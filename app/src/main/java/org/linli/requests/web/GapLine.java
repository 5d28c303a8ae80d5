package org.linli.requests.web;

import java.time.Duration;
import java.time.Instant;
import org.linli.requests.RequestId;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// Something that was said and that nobody has taken on.
///
/// @param category in words
/// @param said how many said it
/// @param households that have it, as far as anybody said; 0 if nobody did
public record GapLine(
        RequestId id,
        PlacePath path,
        String subject,
        String place,
        String category,
        Instant since,
        long said,
        long households,
        int version) {

    /// Its own page.
    public String href() {
        return "/concerns/" + id;
    }

    public long days(Ui ui) {
        return Math.max(0, Duration.between(since, ui.now()).toDays());
    }

    /// As wide as it is old, up to a year, in percent.
    public int age(Ui ui) {
        return Math.clamp(days(ui) * 100 / 365, 2, 100);
    }
}
