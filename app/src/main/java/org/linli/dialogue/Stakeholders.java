package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_GROUP_HAS_A_NAME;
import static org.linli.dialogue.MeetingRule.A_GROUP_SITS_IN_A_BOX;
import static org.linli.dialogue.MeetingRule.A_GROUP_WITH_GUESTS_STAYS;
import static org.linli.dialogue.MeetingRule.A_NUMBER_IS_PLAUSIBLE;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;

import java.util.List;
import java.util.Map;
import org.linli.dialogue.MeetingEvent.PartyNamed;
import org.linli.dialogue.MeetingEvent.PartyStruck;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is concerned: affected, decides, pays, does, knows; and who of them has nobody yet.
@Service
@Transactional
public class Stakeholders {

    private final MeetingDesk desk;
    private final PartyStore parties;
    private final Journal journal;

    Stakeholders(MeetingDesk desk, PartyStore parties, Journal journal) {
        this.desk = desk;
        this.parties = parties;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public StakeholderMap of(MeetingId meeting) {
        return parties.map(meeting);
    }

    /// The map of each of these meetings.
    @Transactional(readOnly = true)
    public Map<MeetingId, StakeholderMap> of(List<MeetingId> meetings) {
        return parties.maps(meetings);
    }

    /// Puts a group on the map.
    ///
    /// @return its number
    public long add(MeetingId id, NewParty party, Actor actor) {
        var meeting = desk.prepared(id, actor);
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
        var meeting = desk.prepared(id, actor);
        limit("speaker", speaker);
        var found = parties.get(id, party);
        parties.speak(party, speaker);
        journal.record(new PartyNamed(id, meeting.place(), party, found.box()), actor, "");
    }

    /// Takes a group off the map that was put there by mistake.
    public void strike(MeetingId id, long party, Actor actor) {
        var meeting = desk.prepared(id, actor);
        parties.get(id, party);
        A_GROUP_WITH_GUESTS_STAYS.require(!parties.hasGuests(party));
        parties.delete(party);
        journal.record(new PartyStruck(id, meeting.place(), party), actor, "");
    }

    private static void limit(String field, String text) {
        A_TEXT_HAS_ITS_LIMIT.limit(field, text, Party.NAME_LIMIT);
    }
}
