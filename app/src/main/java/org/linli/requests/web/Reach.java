package org.linli.requests.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;

/// Which concerns somebody may see, as a condition in SQL.
///
/// Places and organisations are written out as numbers, not as parameters: the database then knows how many concerns
/// lie there, and takes the index that fits.
final class Reach {

    static final String OPEN = "state not in ('RESOLVED', 'NO_ANSWER', 'CLOSED', 'WITHDRAWN', 'MERGED', 'NOT_OURS')";

    private Reach() {}

    /// Everything of the places of the role, what was handed to the own organisation, what is open at the own entrance.
    static String of(Actor actor, LocalDate day) {
        var ways = new ArrayList<String>();
        actor.placesOf(Right.SEE_REQUESTS, day).forEach(place -> ways.add(within(place)));
        var organisation = actor.organisation();
        if (organisation != null)
            actor.placesOf(Right.SEE_OWN_ITEMS, day)
                    .forEach(place -> ways.add(
                            "(lead = %1$d or co_handlers @> array[%1$d]::bigint[] and co_handlers <> '{}') and %2$s"
                                    .formatted(organisation.value(), within(place))));
        actor.placesOf(Right.SEE_OPEN_REQUESTS, day).forEach(place -> ways.add(OPEN + " and " + within(place)));
        return anyOf(ways);
    }

    /// Where the right is held.
    static String of(Actor actor, Right right, LocalDate day) {
        return anyOf(actor.placesOf(right, day).stream().map(Reach::within).toList());
    }

    /// The subtree of a place.
    static String within(PlacePath place) {
        var steps = place.steps();
        if (steps.isEmpty()) return "true";
        var subdistrict = "subdistrict = " + steps.getFirst().value();
        return switch (steps.size()) {
            case 1 -> subdistrict;
            case 2 ->
                "%s and split_part(place_path, '/', 3) = '%d'"
                        .formatted(subdistrict, steps.get(1).value());
            default -> "%s and place_path like '%s%%'".formatted(subdistrict, place.value());
        };
    }

    private static String anyOf(List<String> ways) {
        if (ways.isEmpty()) return "false";
        return ways.stream().distinct().map(way -> "(" + way + ")").collect(Collectors.joining(" or ", "(", ")"));
    }
}
