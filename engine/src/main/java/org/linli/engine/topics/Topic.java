package org.linli.engine.topics;

import java.time.LocalDate;
import java.util.List;

/// Something that several people speak of.
///
/// @param what words for the matter, the most telling first
/// @param where words for the place, the most telling first; empty where the matter has no place
/// @param representative the message that resembles the others most
/// @param people how many different people sent the members
/// @param supporters how many others said that they mean the same as one of the members
/// @param confidence how sure it is that the members are one matter, in 0 … 1
/// @param heat by which topics are ranked, see [Heat]
/// @param members ids of messages, the earliest first
public record Topic(
        List<String> what,
        List<String> where,
        String representative,
        LocalDate since,
        LocalDate last,
        int people,
        int supporters,
        Trend trend,
        double confidence,
        double heat,
        List<String> members) {

    public Topic {
        what = List.copyOf(what);
        where = List.copyOf(where);
        members = List.copyOf(members);
    }
}
