package org.linli.requests;

import java.util.List;
import org.linli.shared.Actor;
import org.linli.ui.Ui;

/// What waits for somebody beside concerns, as a later room knows it. A bean of that room.
public interface OtherTasks {

    /// The most pressing first.
    List<Task> of(Actor actor, Ui ui);

    /// One thing to look at.
    ///
    /// @param why it waits, and until when
    /// @param stateKind of the sign beside the state
    /// @param next what is usually done
    record Task(String title, String href, String place, String why, String stateKind, String state, String next) {}
}
