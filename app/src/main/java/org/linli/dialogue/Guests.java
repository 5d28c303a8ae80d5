package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_CODE_FITS_ITS_MEETING;
import static org.linli.dialogue.MeetingRule.A_GUEST_BELONGS_TO_A_GROUP_OF_THIS_MEETING;
import static org.linli.dialogue.MeetingRule.A_GUEST_HAS_A_NAME;
import static org.linli.dialogue.MeetingRule.A_GUEST_IS_ASKED_ONCE;
import static org.linli.dialogue.MeetingRule.A_NUMBER_IS_PLAUSIBLE;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.NOBODY_REPLIES_AFTER_THE_START;
import static org.linli.dialogue.MeetingRule.ONLY_WHO_IS_ASKED_ANSWERS;
import static org.linli.dialogue.MeetingRule.WHO_IS_CALLED_LEFT_A_PHONE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingEvent.GuestAsked;
import org.linli.dialogue.MeetingEvent.GuestMovedUp;
import org.linli.dialogue.MeetingEvent.GuestReplied;
import org.linli.journal.Journal;
import org.linli.people.ContactId;
import org.linli.people.Contacts;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Rule;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is asked, by account, by phone, by a notice at the door; who comes, and what they need to be able to.
@Service
@Transactional
public class Guests {

    public static final int NAME_LIMIT = 60;
    public static final int MESSAGE_LIMIT = 1000;
    private static final int MOST_ALONG = 20;

    private final MeetingDesk desk;
    private final MeetingStore meetings;
    private final PartyStore parties;
    private final GuestStore guests;
    private final SlotStore slots;
    private final GuestVoices voices;
    private final Contacts contacts;
    private final Journal journal;
    private final Clock clock;

    Guests(
            MeetingDesk desk,
            MeetingStore meetings,
            PartyStore parties,
            GuestStore guests,
            SlotStore slots,
            GuestVoices voices,
            Contacts contacts,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.parties = parties;
        this.guests = guests;
        this.slots = slots;
        this.voices = voices;
        this.contacts = contacts;
        this.journal = journal;
        this.clock = clock;
    }

    /// All of them, in the order in which they were asked. Whoever asks has made sure that they may be seen.
    @Transactional(readOnly = true)
    public List<Guest> of(MeetingId meeting) {
        return guests.of(meeting);
    }

    /// The one whose code it is.
    ///
    /// @throws RuleBroken if it is nobody's at this meeting
    @Transactional(readOnly = true)
    public Guest of(MeetingId meeting, String code) {
        return guests.find(meeting, code).orElseThrow(() -> new RuleBroken(A_CODE_FITS_ITS_MEETING, "code"));
    }

    /// The one with that account.
    @Transactional(readOnly = true)
    public Optional<Guest> of(MeetingId meeting, AccountId account) {
        return guests.find(meeting, account);
    }

    /// Which of the offered times fit them.
    @Transactional(readOnly = true)
    public List<Long> fitting(Guest guest) {
        return slots.fitting(guest.id());
    }

    /// Puts somebody on the list of those who are asked.
    ///
    /// @return their number
    public long ask(MeetingId id, NewGuest guest, Actor actor) {
        var meeting = desk.prepared(id, actor);
        check(id, guest);
        var contact = guest.contact();
        WHO_IS_CALLED_LEFT_A_PHONE.requireAt(
                "phone",
                guest.way() != InvitationWay.PHONE
                        || (contact != null && !contact.phone().isBlank()));
        A_GUEST_IS_ASKED_ONCE.requireAt(
                "account",
                guest.account() == null
                        || guests.of(id).stream()
                                .noneMatch(other -> guest.account().equals(other.account())));
        return insert(meeting, guest, actor);
    }

    /// Somebody has read the notice, and says whether they come.
    ///
    /// @return them, with the code by which they find it again
    public Guest reply(MeetingId id, NewGuest guest, Guest.Answer answer, List<Long> fits) {
        return reply(id, guest, answer, fits, LeftVoice.AS_IT_WAS);
    }

    /// The same, with what they said into their phone.
    public Guest reply(MeetingId id, NewGuest guest, Guest.Answer answer, List<Long> fits, LeftVoice voice) {
        var meeting = open(id);
        check(id, guest);
        check(answer);
        long number = insert(meeting, guest, Actor.PUBLIC);
        write(meeting, guests.get(id, number), answer, fits, Actor.PUBLIC);
        voices.leave(guests.get(id, number), voice);
        return guests.get(id, number);
    }

    /// They say something else than before.
    ///
    /// @param code their own
    /// @param voice the same recording, another, or none any more
    public void change(MeetingId id, String code, Guest.Answer answer, List<Long> fits, LeftVoice voice) {
        var meeting = open(id);
        check(answer);
        write(meeting, of(id, code), answer, fits, Actor.PUBLIC);
        voices.leave(of(id, code), voice);
    }

    /// Somebody who was asked by their account says whether they come.
    public void answer(MeetingId id, Guest.Answer answer, List<Long> fits, LeftVoice voice, Actor actor) {
        var meeting = open(id);
        check(answer);
        var account = actor.account();
        var guest = (account == null ? Optional.<Guest>empty() : guests.find(id, account))
                .orElseThrow(() -> new RuleBroken(ONLY_WHO_IS_ASKED_ANSWERS, ""));
        write(meeting, guest, answer, fits, actor);
        voices.leave(guest, voice);
    }

    /// Writes down what somebody said on the phone or in the stairwell.
    public void note(MeetingId id, long guest, Guest.Answer answer, List<Long> fits, Actor actor) {
        var meeting = desk.prepared(id, actor);
        check(answer);
        write(meeting, guests.get(id, guest), answer, fits, actor);
    }

    private long insert(Meeting meeting, NewGuest guest, Actor actor) {
        var code = GuestCodes.fresh(taken -> guests.find(meeting.id(), taken).isPresent());
        long number = guests.insert(meeting.id(), guest, contact(guest), code, actor.name(), clock.instant());
        journal.record(new GuestAsked(meeting.id(), meeting.place(), number), actor, "");
        return number;
    }

    private void write(Meeting meeting, Guest guest, Guest.Answer answer, List<Long> fits, Actor actor) {
        var id = meeting.id();
        var seating = new Seating(meeting.progress().schedule.seats(), guests.of(id));
        var said = answer.reply() == Reply.COMING
                ? answer.with(seating.reply(guest, 1 + answer.companions() + answer.children()))
                : answer;
        guests.answer(guest.id(), said, clock.instant());
        slots.fit(id, guest.id(), fits);
        journal.record(new GuestReplied(id, meeting.place(), guest.id(), said.reply()), actor, "");
        moveUp(meeting, actor);
    }

    /// Whoever waits takes a seat that has become free.
    void moveUp(Meeting meeting, Actor actor) {
        var id = meeting.id();
        for (var up : new Seating(meeting.progress().schedule.seats(), guests.of(id)).movingUp()) {
            guests.answer(up.id(), up.answer().with(Reply.COMING), clock.instant());
            journal.record(new GuestMovedUp(id, meeting.place(), up.id()), actor, "");
        }
    }

    private void check(MeetingId id, NewGuest guest) {
        var party = guest.party();
        Rule.together(
                () -> A_GUEST_HAS_A_NAME.requireAt("called", !guest.called().isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.requireAt("called", guest.called().length() <= NAME_LIMIT, NAME_LIMIT),
                () -> A_GUEST_BELONGS_TO_A_GROUP_OF_THIS_MEETING.requireAt(
                        "party", party == null || parties.has(id, party)));
    }

    private static void check(Guest.Answer answer) {
        Rule.together(
                () -> A_TEXT_HAS_ITS_LIMIT.requireAt(
                        "message", answer.message().length() <= MESSAGE_LIMIT, MESSAGE_LIMIT),
                () -> A_NUMBER_IS_PLAUSIBLE.requireAt(
                        "companions", answer.companions() >= 0 && answer.companions() <= MOST_ALONG),
                () -> A_NUMBER_IS_PLAUSIBLE.requireAt(
                        "children", answer.children() >= 0 && answer.children() <= MOST_ALONG));
    }

    private @Nullable ContactId contact(NewGuest guest) {
        var contact = guest.contact();
        return contact == null || contact.phone().isBlank() ? null : contacts.keep(contact);
    }

    /// Where anybody may answer.
    private Meeting open(MeetingId id) {
        var meeting = meetings.get(id);
        if (!meeting.state().isPublic()) throw new NotFound(id);
        var start = meeting.progress().schedule.startsAt();
        NOBODY_REPLIES_AFTER_THE_START.require(
                meeting.state().takesReplies() && (start == null || start.isAfter(clock.instant())));
        return meeting;
    }
}
