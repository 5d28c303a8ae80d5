package org.linli.needs.web;

import java.time.LocalDate;
import java.util.List;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;

/// Who reads, and what may be seen: neighbours what is shown to them, colleagues also what lies in their places.
///
/// @param places in which everything may be read; none for the public
record NeedReader(List<PlacePath> places) {

    static NeedReader of(Actor actor, LocalDate day) {
        return new NeedReader(actor.placesOf(Right.SEE_NEEDS, day));
    }

    boolean isColleague() {
        return !places.isEmpty();
    }

    boolean isAtHome(PlacePath place) {
        return places.stream().anyMatch(own -> own.contains(place));
    }

    /// What may be seen, as a condition in SQL on the need `n`; `:own` are the [#paths].
    String reach() {
        return "(n.shown_to_public or exists (select from unnest(:own) as own where starts_with(n.place_path, own)))";
    }

    String[] paths() {
        return places.stream().map(PlacePath::value).toArray(String[]::new);
    }
}
