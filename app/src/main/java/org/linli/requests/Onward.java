package org.linli.requests;

import java.util.List;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// What a later room has made of a concern, or offers to make of it: shown to colleagues beside its
/// story. A bean of that room.
public interface Onward {

    /// Only what the reader may open.
    List<Way> of(RequestId concern, PlacePath place, Actor reader, Ui ui);

    /// @param icon of the sprite
    /// @param made whether it was made already; else it is offered
    record Way(String text, String href, String icon, boolean made) {}
}
