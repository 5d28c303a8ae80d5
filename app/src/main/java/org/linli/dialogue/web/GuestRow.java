package org.linli.dialogue.web;

import java.util.List;
import org.linli.dialogue.Guest;

/// Somebody who was asked, as the list shows them.
///
/// @param group they belong to; empty if nobody has said
/// @param phone masked; empty if none was left
/// @param contact leads to the phone in full, for a purpose; empty if there is none
/// @param resident whether they belong to a group of residents
/// @param fits which of the offered times
public record GuestRow(Guest guest, String group, String phone, String contact, boolean resident, List<Long> fits) {

    public GuestRow {
        fits = List.copyOf(fits);
    }

    public String stateKind() {
        return switch (guest.answer().reply()) {
            case ASKED -> "new";
            case COMING -> "kept";
            case WAITING -> "wait";
            case DECLINED -> "closed";
        };
    }
}
