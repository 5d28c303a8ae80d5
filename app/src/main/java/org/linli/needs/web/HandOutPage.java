package org.linli.needs.web;

import java.util.List;
import org.linli.needs.Gathered.Listed;
import org.linli.needs.NeedsAssessment;
import org.linli.ui.QrCode;

/// A sheet for the table: where to rank, and the needs to think about before.
///
/// @param address of the ranking, in full
public record HandOutPage(NeedsAssessment assessment, List<Listed> needs, String address, QrCode code) {

    public HandOutPage {
        needs = List.copyOf(needs);
    }
}
