package org.linli.dialogue.web;

import java.util.List;
import org.linli.dialogue.Guest;

/// The reader, as somebody who is asked to a meeting by their account.
///
/// @param fits which of the offered times fit them
public record Asked(Guest guest, List<Long> fits) {

    public Asked {
        fits = List.copyOf(fits);
    }
}
