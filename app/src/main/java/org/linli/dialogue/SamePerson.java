package org.linli.dialogue;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.people.ContactId;
import org.linli.people.Contacts;
import org.linli.shared.AccountId;
import org.springframework.stereotype.Component;

/// Who is one person under several codes: somebody may have been called, and scanned the notice as well.
@Component
class SamePerson {

    private final GuestStore guests;
    private final Contacts contacts;

    SamePerson(GuestStore guests, Contacts contacts) {
        this.guests = guests;
        this.contacts = contacts;
    }

    /// The guest, and all others of that meeting with the same phone or account.
    Set<Long> codesOf(MeetingId meeting, Guest guest) {
        var own = guest.contact() == null ? null : contacts.first(guest.contact());
        var all = new HashSet<Long>();
        for (var other : guests.of(meeting))
            if (other.id() == guest.id()
                    || isSame(own, other.contact())
                    || (guest.account() != null && guest.account().equals(other.account()))) all.add(other.id());
        return all;
    }

    Set<Long> codesOf(MeetingId meeting, @Nullable AccountId account) {
        var all = new HashSet<Long>();
        if (account != null) guests.find(meeting, account).ifPresent(guest -> all.addAll(codesOf(meeting, guest)));
        return all;
    }

    private boolean isSame(@Nullable ContactId own, @Nullable ContactId other) {
        return own != null && other != null && own.equals(contacts.first(other));
    }
}
