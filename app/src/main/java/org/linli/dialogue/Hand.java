package org.linli.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;

/// Whose hand is on a promise: somebody with an account, or a guest of the meeting with their code.
///
/// @param guest none where it is an account
/// @param isResident whether they stand on the residents' side
/// @param codes all guests of the meeting that are this one person: by the same phone, or by the same account
record Hand(Actor actor, @Nullable Guest guest, boolean isResident, Set<Long> codes) {

    Hand {
        codes = Set.copyOf(codes);
    }

    /// With an account: on the residents' side is who is trusted there by neighbours, not by an office; also who looks
    /// after one door of the yard.
    static Hand of(Actor actor, PlacePath place, LocalDate day, Set<Long> codes) {
        var theirs = actor.placesOf(Right.VERIFY_PROMISES, day).stream()
                .anyMatch(own -> own.contains(place) || place.contains(own));
        return new Hand(actor, null, theirs, codes);
    }

    /// With a code: on the residents' side is whom the meeting knows as speaking for them. Anybody can scan the notice
    /// at the door and call themselves a neighbour.
    static Hand of(Guest guest, Set<Long> codes) {
        return new Hand(new Actor(null, null, guest.called(), List.of()), guest, guest.represents(), codes);
    }

    boolean isOwner(Owner owner) {
        var promised = owner.guest();
        if (promised != null && codes.contains(promised)) return true;
        return guest == null ? owner.is(actor) : isAccountOf(owner.account(), guest.account());
    }

    private static boolean isAccountOf(@Nullable AccountId owner, @Nullable AccountId own) {
        return owner != null && owner.equals(own);
    }
}
