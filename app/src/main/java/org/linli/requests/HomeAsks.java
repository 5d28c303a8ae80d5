package org.linli.requests;

import java.util.List;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// What people of a place are asked just now, as a later room knows it: the page of the place leads there, so that
/// nobody needs a code from a wall. A bean of that room.
public interface HomeAsks {

    /// Everything that anybody may answer today; what ends first stands first.
    List<Asked> of(PlacePath within, Ui ui);

    /// One thing that is asked.
    ///
    /// @param act what people do there, in words
    /// @param until when, in words; empty where no day is said
    record Asked(String title, String href, String act, String place, String until) {}
}
