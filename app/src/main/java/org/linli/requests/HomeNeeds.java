package org.linli.requests;

import java.util.List;
import java.util.Optional;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// What people of a place lack, as a later room knows it: the page of the place asks for it first. A bean of that room.
public interface HomeNeeds {

    /// The most pressing of those that everybody may read; nothing where none is known.
    ///
    /// @param most how many of them are told
    Optional<Lacking> of(PlacePath within, int most, Ui ui);

    /// @param all how many there are
    /// @param href where all of them are read
    record Lacking(List<Lacked> first, long all, String href) {

        public Lacking {
            first = List.copyOf(first);
        }
    }

    /// One thing that people lack, in words.
    ///
    /// @param who lacks it, about how many they are, and when; what is not known is left out
    /// @param stateKind of the sign beside the state
    /// @param unmet for how long nobody has met it; empty unless it is known that nobody does
    record Lacked(String title, String href, List<String> who, String stateKind, String state, String unmet) {

        public Lacked {
            who = List.copyOf(who);
        }
    }
}
