package org.linli.dialogue.web;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.linli.dialogue.Guest;
import org.linli.dialogue.Guests;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Party;
import org.linli.people.ContactId;
import org.linli.people.Contacts;
import org.linli.people.MaskedContact;
import org.linli.people.People;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.Shelf;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Who is asked to a meeting, for whoever prepares it.
@Component
class GuestPages {

    private final MeetingPages meetings;
    private final Guests guests;
    private final Contacts contacts;
    private final People people;

    GuestPages(MeetingPages meetings, Guests guests, Contacts contacts, People people) {
        this.meetings = meetings;
        this.guests = guests;
        this.contacts = contacts;
        this.people = people;
    }

    GuestsPage of(MeetingId id, Actor actor, Ui ui) {
        var meeting = meetings.of(id, actor, ui);
        if (!meeting.works()) throw new NotAllowed(Right.PREPARE_MEETINGS);
        var all = guests.of(id);
        var groups = meeting.map().parties().stream().collect(Collectors.toMap(Party::id, party -> party));
        var known = contacts.masked(
                all.stream().map(Guest::contact).filter(Objects::nonNull).toList());
        return new GuestsPage(
                meeting,
                Shelf.of(ui, all, guest -> guest.called() + " " + group(guest, groups))
                        .map(guest -> row(guest, groups, known)),
                groups(meeting, ui),
                colleagues(meeting, all));
    }

    /// The groups of the map, each with its box.
    static List<Choice> groups(MeetingPage meeting, Ui ui) {
        return meeting.map().parties().stream()
                .map(party ->
                        new Choice(String.valueOf(party.id()), party.name(), ui.text("dialogue.box", party.box())))
                .toList();
    }

    private static String group(Guest guest, Map<Long, Party> groups) {
        var party = guest.party() == null ? null : groups.get(guest.party());
        return party == null ? "" : party.name();
    }

    private GuestRow row(Guest guest, Map<Long, Party> groups, Map<ContactId, MaskedContact> known) {
        var contact = guest.contact();
        var party = guest.party() == null ? null : groups.get(guest.party());
        var masked = contact == null ? null : known.get(contact);
        return new GuestRow(
                guest,
                group(guest, groups),
                masked == null ? "" : masked.phone(),
                contact == null ? "" : "/contacts/" + contact,
                party != null && party.isOfResidents(),
                guests.fitting(guest));
    }

    private List<Choice> colleagues(MeetingPage meeting, List<Guest> all) {
        var asked = new HashSet<>(all.stream().map(Guest::account).toList());
        return people.around(EnumSet.of(Right.SEE_MEETINGS, Right.KEEP_PROMISES), meeting.path()).stream()
                .filter(one -> !asked.contains(one.id()))
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }
}
