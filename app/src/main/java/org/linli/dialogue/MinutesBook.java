package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.AN_ANSWER_SAYS_SOMETHING;
import static org.linli.dialogue.MeetingRule.AN_OBJECTION_SAYS_WHAT;
import static org.linli.dialogue.MeetingRule.A_GUEST_BELONGS_TO_A_GROUP_OF_THIS_MEETING;
import static org.linli.dialogue.MeetingRule.A_GUEST_HAS_A_NAME;
import static org.linli.dialogue.MeetingRule.A_NUMBER_IS_PLAUSIBLE;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.OBJECTIONS_HAVE_THEIR_DAYS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.linli.dialogue.MeetingEvent.MinutesWritten;
import org.linli.dialogue.MeetingEvent.ObjectionAnswered;
import org.linli.dialogue.MeetingEvent.ObjectionMade;
import org.linli.dialogue.MeetingEvent.PresenceNoted;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotFound;
import org.linli.shared.Rule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The minutes: drafted from what was written down, read back, corrected, published the same day; and what people have
/// against them.
@Service
@Transactional
public class MinutesBook {

    private final MeetingDesk desk;
    private final MeetingStore meetings;
    private final RecordStore records;
    private final PartyStore parties;
    private final Journal journal;
    private final Clock clock;

    MinutesBook(
            MeetingDesk desk,
            MeetingStore meetings,
            RecordStore records,
            PartyStore parties,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.records = records;
        this.parties = parties;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PublishedMinutes of(MeetingId meeting) {
        return records.minutes(meeting);
    }

    @Transactional(readOnly = true)
    public List<Presence> presence(MeetingId meeting) {
        return records.presence(meeting);
    }

    @Transactional(readOnly = true)
    public List<Objection> objections(MeetingId meeting) {
        return records.objections(meeting);
    }

    /// Writes down how many of each group came.
    public void attend(MeetingId id, List<Presence> all, Actor actor) {
        var meeting = desk.inSession(id, actor);
        for (var one : all) {
            A_GUEST_BELONGS_TO_A_GROUP_OF_THIS_MEETING.require(parties.has(id, one.party()));
            A_NUMBER_IS_PLAUSIBLE.require(one.heads() >= 0 && one.heads() <= 100_000);
            A_NUMBER_IS_PLAUSIBLE.require(one.decide() >= 0 && one.decide() <= one.heads());
            records.attend(id, one);
        }
        journal.record(
                new PresenceNoted(
                        id,
                        meeting.place(),
                        all.stream().mapToInt(Presence::heads).sum()),
                actor,
                "");
    }

    /// What the recorder adds in words.
    public void say(MeetingId id, String words, Actor actor) {
        var meeting = desk.beforeMinutes(id, actor);
        A_TEXT_HAS_ITS_LIMIT.limit("words", words, PublishedMinutes.WORDS_LIMIT);
        records.say(id, words);
        journal.record(new MinutesWritten(id, meeting.place()), actor, "");
    }

    /// Anybody may object, as long as the days for it run.
    public void object(MeetingId id, String called, String words, Actor actor) {
        var meeting = meetings.get(id);
        if (!meeting.state().isPublic()) throw new NotFound(id);
        var until = records.minutes(id).objectionsUntil();
        OBJECTIONS_HAVE_THEIR_DAYS.require(
                meeting.state() == MeetingState.OBJECTION_WINDOW && until != null && !today().isAfter(until));
        Rule.together(
                () -> A_GUEST_HAS_A_NAME.requireAt("called", !called.isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("called", called, Guests.NAME_LIMIT),
                () -> AN_OBJECTION_SAYS_WHAT.requireAt("words", !words.isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("words", words, Objection.LIMIT));
        long objection = records.object(id, called, actor.account(), words, clock.instant());
        journal.record(new ObjectionMade(id, meeting.place(), objection), actor, "");
    }

    public void answer(MeetingId id, long objection, String answer, Actor actor) {
        var meeting = desk.mine(id, actor);
        AN_ANSWER_SAYS_SOMETHING.requireAt("answer", !answer.isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("answer", answer, Objection.LIMIT);
        records.answer(id, objection, answer);
        journal.record(new ObjectionAnswered(id, meeting.place(), objection), actor, "");
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
