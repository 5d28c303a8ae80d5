package org.linli.positions.web;

import java.util.List;
import org.linli.positions.PositionSheets.Count;
import org.linli.positions.SoundingSummary;
import org.linli.positions.Statement;

/// What was ticked on a sheet, to be typed in.
///
/// @param count how many sheets went out and came back
public record SheetEntryPage(SoundingSummary sounding, List<String> parties, List<Statement> statements, Count count) {

    public SheetEntryPage {
        parties = List.copyOf(parties);
        statements = List.copyOf(statements);
    }
}
