package org.linli.dialogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;

/// Whose hand is on a promise: somebody with an account, or a guest of the meeting with their code.
///
/// @param guest none where it is an account
/// @param isResident whether they stand on the residents' side
record Hand(Actor actor, @Nullable Guest guest, boolean isResident) {

    /// With an account: on the residents' side is who is trusted there by neighbours, not by an office; also who looks
    /// after one door of the yard.
    static Hand of(Actor actor, PlacePath place, LocalDate day) {
        var theirs = actor.placesOf(Right.VERIFY_PROMISES, day).stream()
                .anyMatch(own -> own.contains(place) || place.contains(own));
        return new Hand(actor, null, theirs);
    }

    /// With a code: on the residents' side is who speaks for themselves and is affected.
    static Hand of(Guest guest, @Nullable Party party) {
        var named = new Actor(null, null, guest.called(), List.of());
        return new Hand(
                named,
                guest,
                party != null && party.box() == Box.AFFECTED && guest.answer().authority() == Authority.OWN_VOICE);
    }

    boolean isOwner(Owner owner) {
        if (guest != null) return owner.guest() != null && owner.guest() == guest.id();
        return owner.is(actor);
    }
}
