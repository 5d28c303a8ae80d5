package org.linli.needs.web;

import java.util.List;

/// The hot topics of the places that the reader works in.
///
/// @param dismissed whether those are shown that are none
/// @param others how many there are of the other kind
public record TopicList(List<TopicRow> rows, boolean dismissed, long others) {

    /// So many stand open; a reader who wants more unfolds them.
    private static final int OPEN = 20;

    public TopicList {
        rows = List.copyOf(rows);
    }

    public List<TopicRow> hottest() {
        return rows.subList(0, Math.min(OPEN, rows.size()));
    }

    public List<TopicRow> cooler() {
        return rows.subList(hottest().size(), rows.size());
    }
}
