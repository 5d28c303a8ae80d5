package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingEvent.ContributionHeard;
import org.linli.dialogue.MeetingEvent.ContributionTakenOff;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people write while they sit together. Each sentence is a row of its own: nothing is cut, and nobody who
/// corrects the notes of a topic writes over it.
@Service
@Transactional
public class Contributions {

    private static final int NAME_LIMIT = 60;

    private final MeetingDesk desk;
    private final ContributionStore contributions;
    private final AgendaStore topics;
    private final Journal journal;
    private final Clock clock;

    Contributions(MeetingDesk desk, ContributionStore contributions, AgendaStore topics, Journal journal, Clock clock) {
        this.desk = desk;
        this.contributions = contributions;
        this.topics = topics;
        this.journal = journal;
        this.clock = clock;
    }

    /// In the order in which they were written.
    @Transactional(readOnly = true)
    public List<Contribution> of(MeetingId meeting) {
        return contributions.of(meeting);
    }

    /// Writes it into the record.
    ///
    /// @param topic that it belongs to; none if it belongs to all
    /// @return its number
    public long add(MeetingId id, @Nullable Long topic, String called, String words, boolean offer, Actor actor) {
        var meeting = desk.beforeMinutes(id, actor);
        A_TEXT_HAS_ITS_LIMIT.limit("called", called, NAME_LIMIT);
        A_TEXT_HAS_ITS_LIMIT.limit("words", words, Contribution.WORDS_LIMIT);
        if (topic != null && topics.get(id, topic).state().compareTo(AgendaState.DISCUSSED) < 0)
            topics.become(topic, AgendaState.DISCUSSED);
        long number = contributions.insert(id, topic, called, words, offer, clock.instant());
        journal.record(new ContributionHeard(id, meeting.place(), number), actor, "");
        return number;
    }

    /// Leaves it out of the minutes, or puts it back; the record keeps it, marked.
    public void takeOff(MeetingId id, long number, boolean off, Actor actor) {
        var meeting = desk.beforeMinutes(id, actor);
        if (contributions.get(id, number).off() == off) return;
        contributions.off(number, off);
        journal.record(new ContributionTakenOff(id, meeting.place(), number, off), actor, "");
    }
}
