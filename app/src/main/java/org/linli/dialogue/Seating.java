package org.linli.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who has a chair. First come, first served; who gives theirs back makes room for those who wait longest.
///
/// @param seats none: as many as come
record Seating(@Nullable Integer seats, List<Guest> guests) {

    Seating {
        guests = List.copyOf(guests);
    }

    int taken() {
        return guests.stream()
                .filter(guest -> guest.answer().reply() == Reply.COMING)
                .mapToInt(Guest::chairs)
                .sum();
    }

    /// What somebody's yes amounts to, apart from the chairs that they hold already.
    Reply reply(Guest guest, int chairs) {
        if (seats == null) return Reply.COMING;
        int own = guest.answer().reply() == Reply.COMING ? guest.chairs() : 0;
        return taken() - own + chairs <= seats ? Reply.COMING : Reply.WAITING;
    }

    /// Those who wait and have a chair now, who waited longest first.
    List<Guest> movingUp() {
        var up = new ArrayList<Guest>();
        if (seats == null) return up;
        int free = seats - taken();
        for (var guest : guests) {
            if (guest.answer().reply() != Reply.WAITING || guest.chairs() > free) continue;
            up.add(guest);
            free -= guest.chairs();
        }
        return up;
    }
}
