package org.linli.walks;

import java.util.List;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// What a later room has made of a finding, or offers to make of it: shown to colleagues beside it. A bean of that
/// room.
public interface FindingOnward {

    /// Only what the reader may open.
    ///
    /// @param head the finding under which it counts
    List<Way> of(FindingId head, PlacePath place, Actor reader, Ui ui);

    /// @param icon of the sprite
    /// @param hint why somebody would; empty for what was made already
    record Way(String text, String href, String icon, String hint) {}
}
