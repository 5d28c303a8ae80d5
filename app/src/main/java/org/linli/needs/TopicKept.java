package org.linli.needs;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.shared.PlacePath;

/// A topic as it is kept, for finding it again.
///
/// @param members its concerns, and whether a person put them there
record TopicKept(TopicId id, TopicKind kind, PlacePath place, TopicState state, Map<Long, Boolean> members) {

    Set<Long> fixed() {
        return members.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
