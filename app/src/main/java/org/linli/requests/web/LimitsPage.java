package org.linli.requests.web;

import java.util.List;
import org.linli.requests.OwnLimits;
import org.linli.shared.TimeLimit;
import org.linli.ui.Choice;
import org.linli.ui.Ui;

/// The limits of a subdistrict.
///
/// @param in its number
public record LimitsPage(long in, String subdistrict, List<Choice> subdistricts, OwnLimits.Limits limits) {

    public LimitsPage {
        subdistricts = List.copyOf(subdistricts);
    }

    /// As it is said.
    public String words(TimeLimit limit, Ui ui) {
        return Limits.words(ui, limit);
    }
}
