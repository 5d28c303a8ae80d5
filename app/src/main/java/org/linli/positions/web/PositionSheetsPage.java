package org.linli.positions.web;

import java.util.List;
import org.linli.positions.PositionSheet;
import org.linli.positions.SoundingSummary;
import org.linli.positions.Statement;
import org.linli.ui.QrCode;

/// Sheets of paper that were numbered together.
public record PositionSheetsPage(
        SoundingSummary sounding, List<String> parties, List<Statement> statements, List<Leaf> leaves) {

    public PositionSheetsPage {
        parties = List.copyOf(parties);
        statements = List.copyOf(statements);
        leaves = List.copyOf(leaves);
    }

    /// @param code of the address where the same can be said on a phone
    public record Leaf(PositionSheet sheet, QrCode code) {}
}
