package org.linli.needs.web;

import java.util.List;

/// The hot topics of the places that the reader works in.
///
/// @param dismissed whether those are shown that are none
/// @param others how many there are of the other kind
public record TopicList(List<TopicRow> rows, boolean dismissed, long others) {

    public TopicList {
        rows = List.copyOf(rows);
    }
}
