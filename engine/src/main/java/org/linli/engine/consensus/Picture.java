package org.linli.engine.consensus;

import java.util.List;
import java.util.OptionalInt;

/// Who thinks alike, what unites, what divides, who has not been heard.
///
/// @param finding whether there are groups, and if not, why
/// @param separation how far groups are apart: the silhouette, 0 where there are none
/// @param stability how well groups come out again with other people; where there are none, the best of any
/// @param places of those who voted often enough
/// @param groups empty where there are none; then what is shared is so by all together, and nothing divides
///     groups
/// @param agreed what most of all agree to, whatever their group
/// @param disagreed what most of all disagree with
/// @param next statements in the order in which it is most useful to show them, see [Importance]
public record Picture(
        Finding finding,
        double separation,
        double stability,
        List<Place> places,
        List<Group> groups,
        List<Shared> shared,
        List<Divided> divided,
        List<Common> agreed,
        List<Common> disagreed,
        List<String> next,
        Unheard unheard) {

    public Picture {
        places = List.copyOf(places);
        groups = List.copyOf(groups);
        shared = List.copyOf(shared);
        divided = List.copyOf(divided);
        agreed = List.copyOf(agreed);
        disagreed = List.copyOf(disagreed);
        next = List.copyOf(next);
    }

    /// The number of somebody's group; nothing for whoever voted seldom, or where there are no groups.
    public OptionalInt group(String person) {
        return places.stream()
                .filter(place -> place.person().equals(person) && place.group() >= 0)
                .mapToInt(Place::group)
                .findFirst();
    }
}
