package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_GUEST_BELONGS_TO_A_GROUP_OF_THIS_MEETING;
import static org.linli.dialogue.MeetingRule.A_GUEST_HAS_A_NAME;
import static org.linli.dialogue.MeetingRule.A_REPRESENTATIVE_IS_ONE_OF_THE_RESIDENTS;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.WHO_HAS_ACTED_STAYS_ON_THE_LIST;

import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingEvent.GuestChanged;
import org.linli.dialogue.MeetingEvent.GuestRemoved;
import org.linli.dialogue.MeetingEvent.RepresentativeNamed;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Rule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The list of those who are asked, kept as it is right: many put on it at once, a name mended, somebody taken off; and
/// who of them speaks for the residents.
@Service
@Transactional
public class GuestList {

    /// So many lines are read at once.
    public static final int MOST = PhoneList.MOST;

    private final MeetingDesk desk;
    private final Guests guests;
    private final GuestStore store;
    private final GuestVoices voices;
    private final PartyStore parties;
    private final Journal journal;

    GuestList(
            MeetingDesk desk,
            Guests guests,
            GuestStore store,
            GuestVoices voices,
            PartyStore parties,
            Journal journal) {
        this.desk = desk;
        this.guests = guests;
        this.store = store;
        this.voices = voices;
        this.parties = parties;
        this.journal = journal;
    }

    /// Puts all of them on the list, or nobody where a line cannot be read.
    ///
    /// @param typed one to a line: name, phone, group
    /// @return how many
    public int askAll(MeetingId id, String typed, Actor actor) {
        desk.prepared(id, actor);
        var all = PhoneList.read(typed, parties.map(id).parties());
        all.forEach(guest -> guests.ask(id, guest, actor));
        return all.size();
    }

    /// They are called otherwise, or belong to another group.
    public void change(MeetingId id, long guest, String called, @Nullable Long party, Actor actor) {
        var meeting = desk.mine(id, actor);
        var found = store.get(id, guest);
        Rule.together(
                () -> A_GUEST_HAS_A_NAME.requireAt("called" + guest, !called.isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("called" + guest, called, Guests.NAME_LIMIT),
                () -> A_GUEST_BELONGS_TO_A_GROUP_OF_THIS_MEETING.requireAt(
                        "party" + guest, party == null || parties.has(id, party)),
                () -> A_REPRESENTATIVE_IS_ONE_OF_THE_RESIDENTS.requireAt(
                        "party" + guest, !found.represents() || isResident(party)));
        store.rename(guest, called, party);
        journal.record(new GuestChanged(id, meeting.place(), guest), actor, "");
    }

    /// Takes somebody off who was asked by mistake; a seat of theirs is free for whoever waits.
    public void remove(MeetingId id, long guest, Actor actor) {
        var meeting = desk.prepared(id, actor);
        var found = store.get(id, guest);
        WHO_HAS_ACTED_STAYS_ON_THE_LIST.require(!store.hasActed(guest));
        voices.leave(found, new LeftVoice(null, true));
        store.remove(guest);
        journal.record(new GuestRemoved(id, meeting.place(), guest), actor, "");
        guests.moveUp(meeting, actor);
    }

    /// They speak for the residents: by their code they say whether promises were kept, though never of their own.
    public void represent(MeetingId id, long guest, boolean represents, Actor actor) {
        var meeting = desk.mine(id, actor);
        A_REPRESENTATIVE_IS_ONE_OF_THE_RESIDENTS.require(
                !represents || isResident(store.get(id, guest).party()));
        store.represent(guest, represents);
        journal.record(new RepresentativeNamed(id, meeting.place(), guest, represents), actor, "");
    }

    private boolean isResident(@Nullable Long party) {
        return party != null && parties.get(party).isOfResidents();
    }
}
