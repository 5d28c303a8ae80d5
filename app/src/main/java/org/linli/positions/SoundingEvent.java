package org.linli.positions;

import java.time.LocalDate;
import org.linli.shared.AuditedEvent;
import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;
import org.linli.shared.PublicEvent;

/// Everything that happens on and to questions. That something was said stands here, never what, nor by whom.
public sealed interface SoundingEvent extends LinliEvent {

    SoundingId sounding();

    PlacePath place();

    @Override
    default String subject() {
        return sounding().subject();
    }

    record SoundingAsked(SoundingId sounding, PlacePath place, int statements) implements SoundingEvent, PublicEvent {}

    record SoundingExtended(SoundingId sounding, PlacePath place, LocalDate until) implements SoundingEvent {}

    record SoundingEnded(SoundingId sounding, PlacePath place) implements SoundingEvent, PublicEvent {}

    /// @param resident whether it came from a resident
    record StatementPut(SoundingId sounding, PlacePath place, long statement, boolean resident)
            implements SoundingEvent {}

    record StatementShown(SoundingId sounding, PlacePath place, long statement) implements SoundingEvent {}

    record StatementStruck(SoundingId sounding, PlacePath place, long statement) implements SoundingEvent {}

    record VoterCame(SoundingId sounding, PlacePath place) implements SoundingEvent {}

    record PositionTaken(SoundingId sounding, PlacePath place, long statement) implements SoundingEvent {}

    record PositionSheetsPrinted(SoundingId sounding, PlacePath place, long first, int copies)
            implements SoundingEvent {}

    record PositionSheetEntered(SoundingId sounding, PlacePath place, long sheet) implements SoundingEvent {}

    /// What was said before this program knew of it was brought in.
    record PastPositionsBrought(SoundingId sounding, PlacePath place, int people, int votes) implements SoundingEvent {}

    /// Somebody took what was said away as a file.
    record PositionsExported(SoundingId sounding, PlacePath place, String purpose, int rows)
            implements SoundingEvent, AuditedEvent {}
}
