package org.linli.dialogue.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.linli.dialogue.AccessNeed;
import org.linli.dialogue.Authority;
import org.linli.dialogue.Guest;
import org.linli.dialogue.Reply;

/// What those who come need, added up, for whoever prepares the room.
///
/// @param chairs that are taken
/// @param decide how many can promise there and then
public record RoomNeeds(
        int asked,
        int chairs,
        int waiting,
        int declined,
        Map<AccessNeed, Integer> access,
        int children,
        int daySleepers,
        int decide,
        int messages) {

    static RoomNeeds of(List<Guest> guests) {
        var access = new EnumMap<AccessNeed, Integer>(AccessNeed.class);
        var coming = guests.stream()
                .filter(guest -> guest.answer().reply() == Reply.COMING)
                .toList();
        for (var guest : coming) for (var need : guest.answer().needs()) access.merge(need, 1, Integer::sum);
        return new RoomNeeds(
                guests.size(),
                coming.stream().mapToInt(Guest::chairs).sum(),
                count(guests, Reply.WAITING),
                count(guests, Reply.DECLINED),
                access,
                coming.stream().mapToInt(guest -> guest.answer().children()).sum(),
                (int) guests.stream()
                        .filter(guest -> guest.answer().sleepsByDay())
                        .count(),
                (int) coming.stream()
                        .filter(guest -> guest.answer().authority() == Authority.CAN_DECIDE)
                        .count(),
                (int) guests.stream()
                        .filter(guest -> !guest.answer().message().isEmpty())
                        .count());
    }

    private static int count(List<Guest> guests, Reply reply) {
        return (int)
                guests.stream().filter(guest -> guest.answer().reply() == reply).count();
    }
}
