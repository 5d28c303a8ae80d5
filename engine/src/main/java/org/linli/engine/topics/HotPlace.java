package org.linli.engine.topics;

import java.time.LocalDate;
import java.util.List;

/// A place from which more comes than from others of its kind, of many matters: go there and walk it.
///
/// It is no [Topic]: what comes from one place is not one matter.
///
/// @param key by which it is found again: an id of a place as the messages have it, or a name out of their texts
/// @param isKnown whether the key is an id
/// @param people how many different people sent the members
/// @param expected how many that would be if it were as with the others
/// @param matters of how many matters they speak, what several say counted once
/// @param heat the same measure as that of topics, see [Heat]
/// @param members ids of messages, the earliest first
public record HotPlace(
        String key,
        boolean isKnown,
        LocalDate since,
        LocalDate last,
        int people,
        double expected,
        int matters,
        int supporters,
        Trend trend,
        double heat,
        List<String> members) {

    public HotPlace {
        members = List.copyOf(members);
    }
}
