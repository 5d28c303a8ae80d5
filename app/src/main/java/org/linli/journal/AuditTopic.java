package org.linli.journal;

import java.util.Set;

/// A kind of events that whoever keeps watch asks for together, contributed as a bean by the room they belong to.
///
/// @param key of its words, such as `people.audit.personal`
/// @param types simple names of the events
public record AuditTopic(String key, Set<String> types) {

    public AuditTopic {
        types = Set.copyOf(types);
    }
}
