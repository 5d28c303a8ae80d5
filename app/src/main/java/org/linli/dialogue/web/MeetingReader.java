package org.linli.dialogue.web;

import java.time.LocalDate;
import java.util.List;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;

/// Who reads, and what may be seen: neighbours what was announced, colleagues also what lies in their places.
///
/// @param places in which everything may be read; none for the public
record MeetingReader(List<PlacePath> places) {

    static MeetingReader of(Actor actor, LocalDate day) {
        return new MeetingReader(actor.placesOf(Right.SEE_MEETINGS, day));
    }

    boolean isColleague() {
        return !places.isEmpty();
    }

    boolean isAtHome(PlacePath place) {
        return places.stream().anyMatch(own -> own.contains(place));
    }

    /// What may be seen, as a condition in SQL on the meeting `m`; `:own` are the [#paths]. Whoever works at one door
    /// also reads what concerns the whole yard.
    static String reach() {
        return """
                (m.state not in ('PROPOSED', 'STAKEHOLDERS_MAPPED')
                 or exists (select from unnest(:own) as own where starts_with(m.place_path, own)))
                """;
    }

    String[] paths() {
        return places.stream().map(PlacePath::value).toArray(String[]::new);
    }
}
