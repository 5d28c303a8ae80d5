package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_GROUP_HAS_A_NAME;
import static org.linli.dialogue.MeetingRule.A_GROUP_SITS_IN_A_BOX;
import static org.linli.dialogue.MeetingRule.A_GROUP_WITH_GUESTS_STAYS;
import static org.linli.dialogue.MeetingRule.A_NUMBER_IS_PLAUSIBLE;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;

import java.time.Clock;
import org.linli.dialogue.MeetingEvent.PartyNamed;
import org.linli.dialogue.MeetingEvent.PartyStruck;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.ui.Ui;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is concerned: affected, decides, pays, does, knows; and who of them has nobody yet.
@Service
@Transactional
public class Stakeholders {

    private final MeetingStore meetings;
    private final PartyStore parties;
    private final Journal journal;
    private final Clock clock;

    Stakeholders(MeetingStore meetings, PartyStore parties, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.parties = parties;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StakeholderMap of(MeetingId meeting) {
        return parties.map(meeting);
    }

    /// Puts a group on the map.
    ///
    /// @return its number
    public long add(MeetingId id, NewParty party, Actor actor) {
        var meeting = mine(id, actor);
        A_GROUP_HAS_A_NAME.requireAt("name", !party.name().isBlank());
        limit("name", party.name());
        limit("speaker", party.speaker());
        var box = party.box();
        if (box == null) throw new RuleBroken(A_GROUP_SITS_IN_A_BOX, "box");
        var people = party.people();
        A_NUMBER_IS_PLAUSIBLE.requireAt("people", people == null || (people >= 1 && people <= 1_000_000));
        long number = parties.insert(id, box, party);
        journal.record(new PartyNamed(id, meeting.place(), number, box), actor, "");
        return number;
    }

    /// Names who speaks for a group.
    ///
    /// @param speaker empty if there is nobody any more
    public void speak(MeetingId id, long party, String speaker, Actor actor) {
        var meeting = mine(id, actor);
        limit("speaker", speaker);
        var found = parties.get(id, party);
        parties.speak(party, speaker);
        journal.record(new PartyNamed(id, meeting.place(), party, found.box()), actor, "");
    }

    /// Takes a group off the map that was put there by mistake.
    public void strike(MeetingId id, long party, Actor actor) {
        var meeting = mine(id, actor);
        parties.get(id, party);
        A_GROUP_WITH_GUESTS_STAYS.require(!parties.hasGuests(party));
        parties.delete(party);
        journal.record(new PartyStruck(id, meeting.place(), party), actor, "");
    }

    private Meeting mine(MeetingId id, Actor actor) {
        var meeting = meetings.get(id);
        actor.require(Right.PREPARE_MEETINGS, meeting.place(), Ui.today(clock));
        meeting.requireBefore();
        return meeting;
    }

    private static void limit(String field, String text) {
        A_TEXT_HAS_ITS_LIMIT.limit(field, text, Party.NAME_LIMIT);
    }
}
