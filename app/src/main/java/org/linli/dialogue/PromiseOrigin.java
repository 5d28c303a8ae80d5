package org.linli.dialogue;

import java.util.Optional;
import org.linli.ui.Ui;

/// Where a promise has grown out of something that a later room keeps: a line of a plan, an item that residents voted
/// for. A bean of that room; the page of the promise leads back there.
public interface PromiseOrigin {

    /// @return none where the room knows nothing of the promise
    Optional<Root> of(CommitmentId promise, Ui ui);

    /// @param text which line of what, in a few words
    /// @param href where anybody may read of it
    /// @param note who had asked for it, or what became of it since; may be empty
    record Root(String text, String href, String note) {}
}
