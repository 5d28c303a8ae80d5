package org.linli.requests.web;

import java.time.Instant;
import java.util.List;
import org.linli.requests.PublicConcern;

/// Public concerns, newest first, to be written in one of the two formats that feed readers read.
///
/// @param title with the place and the kind
/// @param home the page that it belongs to
/// @param self its own address
/// @param lang `zh-CN` or `en`
/// @param updated when the last of them changed
record Feed(String title, String home, String self, String lang, Instant updated, List<Item> items) {

    Feed {
        items = List.copyOf(items);
    }

    /// One concern.
    ///
    /// @param id the same for ever
    /// @param url where it is read
    /// @param text where it stands, in words
    /// @param topic what it is about; empty until it is sorted
    record Item(String id, String url, String title, String text, String topic, PublicConcern concern) {}
}
