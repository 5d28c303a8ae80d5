package org.linli.requests;

import java.util.List;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// What a later room has made of a concern, or offers to make of it: shown to colleagues beside its
/// story, and what is open to whoever follows it. A bean of that room.
public interface Onward {

    /// Only what the reader may open.
    List<Way> of(RequestId concern, PlacePath place, Actor reader, Ui ui);

    /// What was made of it in the open, for whoever told it and follows it.
    default List<Way> open(RequestId concern, Ui ui) {
        return List.of();
    }

    /// @param icon of the sprite
    /// @param made whether it was made already; else it is offered
    record Way(String text, String href, String icon, boolean made) {}
}
