package org.linli.positions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingSummary;
import org.linli.positions.PositionSheets.Count;
import org.linli.positions.SoundingState;
import org.linli.positions.SoundingSummary;
import org.linli.positions.Soundings.Size;
import org.linli.positions.Statement;
import org.linli.ui.QrCode;

/// One question, for whoever works on it.
///
/// @param link where people answer
/// @param sheets that went out and came back
public record SoundingDesk(
        SoundingSummary sounding,
        SoundingState state,
        @Nullable MeetingSummary meeting,
        List<String> parties,
        List<Statement> statements,
        Size size,
        Count sheets,
        String link,
        QrCode code) {

    public SoundingDesk {
        parties = List.copyOf(parties);
        statements = List.copyOf(statements);
    }

    public List<Statement> shown() {
        return statements.stream().filter(Statement::isShown).toList();
    }

    public List<Statement> waiting() {
        return statements.stream().filter(Statement::isWaiting).toList();
    }

    /// Whether anything can still be changed.
    public boolean isChangeable() {
        return sounding.closedAt() == null;
    }
}
