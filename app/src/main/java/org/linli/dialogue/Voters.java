package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_GUEST_BELONGS_TO_A_GROUP_OF_THIS_MEETING;
import static org.linli.dialogue.MeetingRule.A_GUEST_HAS_A_NAME;
import static org.linli.dialogue.MeetingRule.A_NUMBER_IS_PLAUSIBLE;
import static org.linli.dialogue.MeetingRule.A_PROXY_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.A_PROXY_IS_NAMED_IN_TIME;
import static org.linli.dialogue.MeetingRule.A_PROXY_IS_NOT_PASSED_ON;
import static org.linli.dialogue.MeetingRule.A_PROXY_IS_SOMEBODY_ELSE;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.A_VOTE_IS_CAST_WHILE_PEOPLE_SIT;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingEvent.GuestAsked;
import org.linli.dialogue.MeetingEvent.ProxyNamed;
import org.linli.dialogue.MeetingEvent.ProxyWithdrawn;
import org.linli.dialogue.MeetingEvent.VoterNoted;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Rule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who may vote: whoever is here, and whoever is not and has asked somebody who is. Nobody is both.
@Service
@Transactional
public class Voters {

    private final MeetingDesk desk;
    private final MeetingStore meetings;
    private final GuestStore guests;
    private final PartyStore parties;
    private final VoterStore voters;
    private final BallotStore ballots;
    private final RuleStore rules;
    private final Journal journal;
    private final Clock clock;

    Voters(
            MeetingDesk desk,
            MeetingStore meetings,
            GuestStore guests,
            PartyStore parties,
            VoterStore voters,
            BallotStore ballots,
            RuleStore rules,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.guests = guests;
        this.parties = parties;
        this.voters = voters;
        this.ballots = ballots;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /// All guests. Whoever asks has made sure that they may be seen.
    @Transactional(readOnly = true)
    public List<Voter> of(MeetingId meeting) {
        return voters.of(meeting);
    }

    @Transactional(readOnly = true)
    public Voter of(Guest guest) {
        return voters.of(guest);
    }

    /// Proxies that hold now.
    @Transactional(readOnly = true)
    public List<Proxy> proxies(MeetingId meeting) {
        return voters.proxies(meeting);
    }

    /// For how many others one person may vote, by the rules of the meeting.
    @Transactional(readOnly = true)
    public int limit(MeetingId meeting) {
        var under = meetings.read(meeting).progress().rules;
        return under == null ? 0 : rules.get(under).said().proxies();
    }

    /// Notes who is here, and what they own where that counts. Whoever is here votes for themselves.
    public void note(MeetingId id, long guest, boolean here, long area, Actor actor) {
        var meeting = desk.inSession(id, actor);
        A_NUMBER_IS_PLAUSIBLE.requireAt("area", area >= 0 && area <= 100_000_000_000L);
        note(meeting, guests.get(id, guest), here, area, actor);
    }

    /// Somebody says by their code that they are here.
    public void arrive(MeetingId id, Guest guest) {
        var meeting = meetings.get(id);
        A_VOTE_IS_CAST_WHILE_PEOPLE_SIT.require(meeting.state() == MeetingState.IN_SESSION);
        note(meeting, guest, true, voters.of(guest).area(), Actor.PUBLIC);
    }

    /// Somebody comes in whom nobody had on a list: they get a code at the door.
    ///
    /// @return them
    public Guest letIn(MeetingId id, String called, @Nullable Long party, Actor actor) {
        var meeting = desk.inSession(id, actor);
        Rule.together(
                () -> A_GUEST_HAS_A_NAME.requireAt("called", !called.isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.requireAt("called", called.length() <= Guests.NAME_LIMIT, Guests.NAME_LIMIT),
                () -> A_GUEST_BELONGS_TO_A_GROUP_OF_THIS_MEETING.requireAt(
                        "party", party == null || parties.has(id, party)));
        var code = GuestCodes.fresh(taken -> guests.find(id, taken).isPresent());
        var guest = new NewGuest(called, party, null, null, InvitationWay.DOOR);
        long number = guests.insert(id, guest, null, code, actor.name(), clock.instant());
        journal.record(new GuestAsked(id, meeting.place(), number), actor, "");
        var found = guests.get(id, number);
        guests.answer(number, found.answer().with(Reply.COMING), clock.instant());
        note(meeting, found, true, 0, actor);
        return guests.get(id, number);
    }

    /// Asks somebody to vote for them, on whatever is put from now on.
    ///
    /// @param holder none: they vote themselves again
    public void name(MeetingId id, Guest giver, @Nullable Long holder) {
        name(meetings.get(id), giver, holder, Actor.PUBLIC);
    }

    /// Writes down whom somebody has asked, on the phone or on a slip.
    public void name(MeetingId id, long giver, @Nullable Long holder, Actor actor) {
        name(desk.mine(id, actor), guests.get(id, giver), holder, actor);
    }

    private void name(Meeting meeting, Guest giver, @Nullable Long holder, Actor actor) {
        var id = meeting.id();
        A_PROXY_IS_NAMED_IN_TIME.require(meeting.state().isPublic()
                && (meeting.state().isBefore() || meeting.state() == MeetingState.IN_SESSION));
        withdraw(meeting, giver.id(), actor);
        if (holder == null) return;
        int limit = limit(id);
        A_PROXY_IS_SOMEBODY_ELSE.requireAt("holder", holder != giver.id());
        guests.get(id, holder);
        var now = voters.proxies(id);
        A_PROXY_IS_NOT_PASSED_ON.requireAt(
                "holder", now.stream().noneMatch(one -> one.giver() == holder || one.holder() == giver.id()));
        A_PROXY_HAS_ITS_LIMIT.requireAt(
                "holder", now.stream().filter(one -> one.holder() == holder).count() < limit, limit);
        voters.note(id, giver.id(), false, voters.of(giver).area(), clock.instant());
        voters.name(id, giver.id(), holder, actor.name(), clock.instant());
        journal.record(new ProxyNamed(id, meeting.place(), giver.id(), holder), actor, "");
    }

    void note(Meeting meeting, Guest guest, boolean here, long area, Actor actor) {
        if (here) withdraw(meeting, guest.id(), actor);
        voters.note(meeting.id(), guest.id(), here, area, clock.instant());
        journal.record(new VoterNoted(meeting.id(), meeting.place(), guest.id(), here), actor, "");
    }

    private void withdraw(Meeting meeting, long giver, Actor actor) {
        if (!voters.withdraw(giver, clock.instant())) return;
        ballots.takeBackFor(giver);
        journal.record(new ProxyWithdrawn(meeting.id(), meeting.place(), giver), actor, "");
    }
}
