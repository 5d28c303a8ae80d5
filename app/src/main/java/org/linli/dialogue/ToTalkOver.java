package org.linli.dialogue;

import java.time.LocalDate;
import java.util.List;
import org.linli.shared.PlacePath;

/// What a later room wants to have on the next agenda: a pact whose day for looking again has come, or that was not
/// kept. A bean of that room.
public interface ToTalkOver {

    /// @param place of the meeting; what lies in it or around it
    List<Matter> around(PlacePath place, LocalDate today);

    /// @param since when it waits
    /// @param address where anybody may read of it
    record Matter(String title, Returning.Why why, LocalDate since, String address) {}
}
