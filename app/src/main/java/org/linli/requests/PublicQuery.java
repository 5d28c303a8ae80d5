package org.linli.requests;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.shared.PlacePath;

/// Which public concerns are asked for.
///
/// @param ids only these; empty: all
/// @param categories only these; empty: all
/// @param sortedOnly leaves out what nobody has sorted yet
/// @param unsorted concerns whose category another room knows: taken although they are not sorted yet
/// @param from received at that time or later; none: since ever
/// @param until received before that time; none: until now
public record PublicQuery(
        PlacePath within,
        Set<RequestState> states,
        List<RequestId> ids,
        List<String> categories,
        boolean sortedOnly,
        List<RequestId> unsorted,
        @Nullable Instant from,
        @Nullable Instant until,
        int size,
        long offset) {

    public PublicQuery {
        states = Set.copyOf(states);
        ids = List.copyOf(ids);
        categories = List.copyOf(categories);
        unsorted = List.copyOf(unsorted);
    }

    /// The newest in a place that stand in one of these states.
    public static PublicQuery newest(PlacePath within, Collection<RequestState> states, int size) {
        return new PublicQuery(within, Set.copyOf(states), List.of(), List.of(), false, List.of(), null, null, size, 0);
    }

    /// A single one, whatever has become of it.
    static PublicQuery only(RequestId id) {
        return new PublicQuery(PlacePath.ALL, everything(), List.of(id), List.of(), false, List.of(), null, null, 1, 0);
    }

    /// Every state that neighbours may know of.
    public static Set<RequestState> everything() {
        var states = EnumSet.allOf(RequestState.class);
        states.removeAll(EnumSet.of(RequestState.DRAFT, RequestState.WITHDRAWN));
        return states;
    }

    String[] stateNames() {
        return states.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static Long[] numbers(List<RequestId> ids) {
        return ids.stream().map(RequestId::value).toArray(Long[]::new);
    }

    String[] categoryArray() {
        return categories.stream().toArray(String[]::new);
    }
}
