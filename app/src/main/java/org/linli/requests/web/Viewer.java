package org.linli.requests.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;

/// Who reads a list, as far as the list must know.
///
/// @param reach what may be seen, as a condition in SQL
/// @param subdistricts in which anything may be seen; none named: in any
/// @param me whose own concerns are meant by "mine"
record Viewer(String reach, List<Long> subdistricts, AccountId me) {

    private static final AccountId NOBODY = new AccountId(0);

    /// Everybody, who reads nothing but the view `requests.shown`.
    static final Viewer PUBLIC = new Viewer("state <> 'MERGED'", List.of(), NOBODY);

    static Viewer colleague(Actor actor, LocalDate day) {
        var account = actor.account();
        var places = Stream.of(Right.SEE_REQUESTS, Right.SEE_OWN_ITEMS, Right.SEE_OPEN_REQUESTS)
                .flatMap(right -> actor.placesOf(right, day).stream())
                .toList();
        var everywhere = places.contains(PlacePath.ALL);
        return new Viewer(
                Reach.of(actor, day),
                everywhere
                        ? List.of()
                        : places.stream()
                                .map(place -> place.subdistrict().value())
                                .distinct()
                                .toList(),
                account == null ? NOBODY : account);
    }
}
