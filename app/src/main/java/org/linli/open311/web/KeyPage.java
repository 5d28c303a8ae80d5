package org.linli.open311.web;

import java.util.List;
import org.linli.open311.KeyFacts;
import org.linli.places.PlaceSummary;

/// The keys of the subdistricts that the reader looks after.
///
/// @param made the key just made, shown this once; empty otherwise
/// @param address of the interface, as programs need it
public record KeyPage(List<Part> parts, String made, String address) {

    /// One subdistrict with its keys.
    public record Part(PlaceSummary subdistrict, List<KeyFacts> keys) {

        public Part {
            keys = List.copyOf(keys);
        }
    }

    public KeyPage {
        parts = List.copyOf(parts);
    }
}
