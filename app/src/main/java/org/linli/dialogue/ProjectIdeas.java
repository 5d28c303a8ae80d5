package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.AN_IDEA_IS_SAID_IN_A_SENTENCE;
import static org.linli.dialogue.MeetingRule.AN_IDEA_NAMES_WHO_WOULD_CARRY_IT;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.A_TOPIC_BECOMES_ONE_THING;

import java.time.Clock;
import java.util.List;
import org.linli.dialogue.MeetingEvent.IdeaNoted;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ideas for projects that meetings brought. A later room takes them up.
@Service
@Transactional
public class ProjectIdeas {

    private final MeetingDesk desk;
    private final AgendaStore topics;
    private final IdeaStore ideas;
    private final Journal journal;
    private final Clock clock;

    ProjectIdeas(MeetingDesk desk, AgendaStore topics, IdeaStore ideas, Journal journal, Clock clock) {
        this.desk = desk;
        this.topics = topics;
        this.ideas = ideas;
        this.journal = journal;
        this.clock = clock;
    }

    /// The topic may become a project.
    public void note(MeetingId id, long topic, String sentence, String carrier, Actor actor) {
        var meeting = desk.mine(id, actor);
        var found = topics.get(id, topic);
        A_TOPIC_BECOMES_ONE_THING.require(found.need() == null && found.concern() == null && !ideas.isOf(topic));
        AN_IDEA_IS_SAID_IN_A_SENTENCE.requireAt("sentence" + topic, !sentence.isBlank());
        AN_IDEA_NAMES_WHO_WOULD_CARRY_IT.requireAt("carrier" + topic, !carrier.isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("sentence" + topic, sentence, ProjectIdea.SENTENCE_LIMIT);
        A_TEXT_HAS_ITS_LIMIT.limit("carrier" + topic, carrier, ProjectIdea.CARRIER_LIMIT);
        ideas.insert(topic, sentence, carrier, clock.instant());
        topics.become(topic, AgendaState.ACTION);
        journal.record(new IdeaNoted(id, meeting.place(), topic), actor, "");
    }

    /// Of one meeting. Whoever asks has made sure that they may be seen.
    @Transactional(readOnly = true)
    public List<ProjectIdea> of(MeetingId meeting) {
        return ideas.of(meeting);
    }

    /// Those of published minutes, and those in the reader's places; the latest first.
    @Transactional(readOnly = true)
    public List<ProjectIdea> list(Actor reader) {
        return ideas.list(reader.placesOf(Right.SEE_MEETINGS, Days.today(clock)).stream()
                .map(PlacePath::value)
                .toList());
    }
}
