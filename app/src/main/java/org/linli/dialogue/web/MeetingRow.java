package org.linli.dialogue.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Box;
import org.linli.dialogue.DecisionKind;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.MeetingState;
import org.linli.dialogue.StakeholderMap;
import org.linli.shared.Days;

/// One meeting in a list.
///
/// @param filled boxes in which somebody would speak
/// @param coming how many chairs are taken
public record MeetingRow(
        MeetingId id,
        String title,
        MeetingKind kind,
        DecisionKind decides,
        MeetingState state,
        String place,
        @Nullable Instant startsAt,
        String room,
        List<Box> filled,
        int coming) {

    public MeetingRow {
        filled = List.copyOf(filled);
    }

    /// The same, with who sits at the table and where it is.
    MeetingRow seated(StakeholderMap map, String where) {
        var taken = Arrays.stream(Box.values())
                .filter(box -> !map.empty().contains(box))
                .toList();
        return new MeetingRow(id, title, kind, decides, state, where, startsAt, room, taken, coming);
    }

    public String stateKind() {
        return switch (state) {
            case PROPOSED, STAKEHOLDERS_MAPPED -> "new";
            case ANNOUNCED, RULES_SET -> "talk";
            case IN_SESSION -> "doing";
            case NOTES_PUBLISHED -> "info";
            case OBJECTION_WINDOW -> "wait";
            case RESOLVED -> "solved";
            case NO_DECISION -> "hold";
            case FOLLOW_UP -> "doing";
            case REPORTED_BACK -> "said";
            case CLOSED -> "closed";
            case CANCELLED -> "not";
        };
    }

    public String address() {
        return "/meetings/" + id;
    }

    /// The day as it stands on a leaf of the calendar; none as long as nobody knows.
    public @Nullable LocalDate day() {
        return startsAt == null ? null : Days.of(startsAt);
    }
}
