package org.linli.requests;

import java.util.List;
import org.linli.shared.Actor;
import org.linli.ui.Ui;

/// What waits for somebody beside concerns, as a later room knows it. A bean of that room.
public interface OtherTasks {

    /// The most pressing first.
    List<Task> of(Actor actor, Ui ui);

    /// What concerns them and goes on, with nothing for them to do at the moment.
    default List<Task> concerning(Actor actor, Ui ui) {
        return List.of();
    }

    /// One thing to look at.
    ///
    /// @param why it waits, and until when
    /// @param stateKind of the sign beside the state
    /// @param next what is usually done; empty where there is nothing to do
    record Task(String title, String href, String place, String why, String stateKind, String state, String next) {}
}
