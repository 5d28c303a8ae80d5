package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_GUEST_BELONGS_TO_A_GROUP_OF_THIS_MEETING;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.A_TOPIC_BECOMES_ONE_THING;
import static org.linli.dialogue.MeetingRule.A_TOPIC_IS_SAID_IN_A_SENTENCE;
import static org.linli.dialogue.MeetingRule.WHAT_WAS_TALKED_OF_IS_NOT_DROPPED;
import static org.linli.dialogue.MeetingRule.WHO_DROPS_A_TOPIC_SAYS_WHY;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.dialogue.AgendaTopic.Position;
import org.linli.dialogue.MeetingEvent.TopicDropped;
import org.linli.dialogue.MeetingEvent.TopicNoted;
import org.linli.dialogue.MeetingEvent.TopicPosted;
import org.linli.dialogue.MeetingEvent.TopicRetitled;
import org.linli.dialogue.MeetingEvent.TopicTakenOff;
import org.linli.journal.Journal;
import org.linli.needs.Evidence.Speaks;
import org.linli.needs.EvidenceKind;
import org.linli.needs.NeedDraft;
import org.linli.needs.Needs;
import org.linli.needs.NewEvidence;
import org.linli.requests.AnswerBy;
import org.linli.requests.Intake;
import org.linli.requests.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is talked of: posted before, noted during, and led on after: to a need, a concern, a promise, or the next
/// meeting.
@Service
@Transactional
public class Agenda {

    private static final int HOST_LIMIT = 60;
    private static final int WORDS_LIMIT = 300;
    private static final int MIDDLING = 2;

    private final MeetingDesk desk;
    private final AgendaStore topics;
    private final ContributionStore contributions;
    private final Comebacks comebacks;
    private final IdeaStore ideas;
    private final PartyStore parties;
    private final Needs needs;
    private final Requests concerns;
    private final Journal journal;
    private final Clock clock;

    Agenda(
            MeetingDesk desk,
            AgendaStore topics,
            ContributionStore contributions,
            Comebacks comebacks,
            IdeaStore ideas,
            PartyStore parties,
            Needs needs,
            Requests concerns,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.topics = topics;
        this.contributions = contributions;
        this.comebacks = comebacks;
        this.ideas = ideas;
        this.parties = parties;
        this.needs = needs;
        this.concerns = concerns;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<AgendaTopic> of(MeetingId meeting) {
        return topics.of(meeting);
    }

    /// What will be on it by itself once it begins, as it stands today.
    @Transactional(readOnly = true)
    public List<Returning> returning(MeetingId meeting) {
        return comebacks.to(meeting, desk.place(meeting), Days.today(clock));
    }

    /// @param host who brings it; empty if nobody does yet
    public long post(MeetingId id, String title, String host, Actor actor) {
        var meeting = desk.beforeMinutes(id, actor);
        A_TOPIC_IS_SAID_IN_A_SENTENCE.requireAt("title", !title.isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("title", title, AgendaTopic.TITLE_LIMIT);
        A_TEXT_HAS_ITS_LIMIT.limit("host", host, HOST_LIMIT);
        long topic = topics.insert(id, title, host, null);
        journal.record(new TopicPosted(id, meeting.place(), topic, false), actor, "");
        return topic;
    }

    /// Writes down what was said on it.
    ///
    /// @param version of the topic as it was shown
    /// @throws Stale if somebody else has written on it since
    public void note(MeetingId id, long topic, String host, String notes, long version, Actor actor) {
        var meeting = desk.beforeMinutes(id, actor);
        A_TEXT_HAS_ITS_LIMIT.limit("host", host, HOST_LIMIT);
        A_TEXT_HAS_ITS_LIMIT.limit("notes", notes, AgendaTopic.NOTES_LIMIT);
        var found = topics.get(id, topic);
        if (found.version() != version) throw new Stale(id.subject(), found.version());
        boolean written = contributions.of(id).stream().anyMatch(one -> one.isOf(topic));
        var state = notes.isBlank() && !written
                ? host.isBlank() ? AgendaState.POSTED : AgendaState.HOSTED
                : found.state().compareTo(AgendaState.DISCUSSED) > 0 ? found.state() : AgendaState.DISCUSSED;
        topics.note(topic, host, notes, state);
        journal.record(new TopicNoted(id, meeting.place(), topic, state), actor, "");
    }

    /// Writes down where a group stands.
    public void stand(MeetingId id, long topic, long party, Position position, Actor actor) {
        var meeting = desk.beforeMinutes(id, actor);
        A_TEXT_HAS_ITS_LIMIT.limit("words", position.words(), WORDS_LIMIT);
        A_GUEST_BELONGS_TO_A_GROUP_OF_THIS_MEETING.require(parties.has(id, party));
        var found = topics.get(id, topic);
        topics.stand(topic, party, position);
        journal.record(new TopicNoted(id, meeting.place(), topic, found.state()), actor, "");
    }

    /// Writes down what the topics weigh for those who sat there; those that got a dot were voted on.
    ///
    /// @param dots by number of the topic
    public void weigh(MeetingId id, Map<Long, Integer> dots, Actor actor) {
        var meeting = desk.inSession(id, actor);
        for (var topic : topics.of(id)) {
            var given = dots.get(topic.id());
            if (given == null) continue;
            topics.weigh(topic.id(), given);
            var state = given > 0 && topic.state().compareTo(AgendaState.VOTED) < 0 ? AgendaState.VOTED : topic.state();
            if (state != topic.state()) topics.become(topic.id(), state);
            journal.record(new TopicNoted(id, meeting.place(), topic.id(), state), actor, "");
        }
    }

    /// Writes its title as it was meant.
    public void retitle(MeetingId id, long topic, String title, Actor actor) {
        var meeting = desk.beforeMinutes(id, actor);
        A_TOPIC_IS_SAID_IN_A_SENTENCE.requireAt("title" + topic, !title.isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("title" + topic, title, AgendaTopic.TITLE_LIMIT);
        topics.get(id, topic);
        topics.retitle(topic, title);
        journal.record(new TopicRetitled(id, meeting.place(), topic), actor, "");
    }

    /// Takes a topic off again that nobody has talked of, and that nothing hangs on.
    public void drop(MeetingId id, long topic, String why, Actor actor) {
        WHO_DROPS_A_TOPIC_SAYS_WHY.requireAt("drop" + topic, !why.isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("drop" + topic, why, WORDS_LIMIT);
        takeOff(id, topic, why, actor);
    }

    /// Whoever posted it takes it back.
    public void drop(MeetingId id, long topic, Actor actor) {
        takeOff(id, topic, "", actor);
    }

    private void takeOff(MeetingId id, long topic, String why, Actor actor) {
        var meeting = desk.beforeMinutes(id, actor);
        var found = topics.get(id, topic);
        WHAT_WAS_TALKED_OF_IS_NOT_DROPPED.requireAt(
                "drop" + topic,
                found.state().compareTo(AgendaState.DISCUSSED) < 0
                        && !found.carried()
                        && found.stances().isEmpty()
                        && !topics.isUsed(topic));
        topics.drop(topic);
        journal.record(new TopicDropped(id, meeting.place(), topic), actor, why);
    }

    /// Leaves it out of the minutes, or puts it back; the record keeps it, marked.
    public void takeOff(MeetingId id, long topic, boolean off, Actor actor) {
        var meeting = desk.beforeMinutes(id, actor);
        if (topics.get(id, topic).off() == off) return;
        topics.off(topic, off);
        journal.record(new TopicTakenOff(id, meeting.place(), topic, off), actor, "");
    }

    /// Puts it aside: it returns to the next agenda by itself.
    public void park(MeetingId id, long topic, Actor actor) {
        var meeting = desk.beforeMinutes(id, actor);
        topics.get(id, topic);
        topics.become(topic, AgendaState.PARKED);
        journal.record(new TopicNoted(id, meeting.place(), topic, AgendaState.PARKED), actor, "");
    }

    /// It is a need of people here, and the topic is its first evidence.
    ///
    /// @param source which meeting it was, and how many said so, in words
    public void raise(MeetingId id, long topic, NeedDraft draft, String source, Actor actor) {
        var meeting = desk.mine(id, actor);
        var talked = topics.get(id, topic);
        free(talked);
        var because = new NewEvidence(
                EvidenceKind.MEETING,
                id + ":" + topic,
                talked.title(),
                source,
                desk.day(id),
                MIDDLING,
                Speaks.FOR,
                null);
        topics.lead(topic, needs.raise(draft, because, actor));
        journal.record(new TopicNoted(id, meeting.place(), topic, AgendaState.ACTION), actor, "");
    }

    /// It is a concern that somebody must handle.
    public void tell(MeetingId id, long topic, PlaceId place, Actor actor) {
        var meeting = desk.mine(id, actor);
        var found = topics.get(id, topic);
        free(found);
        var said = said(id, found);
        var body = said.isBlank() ? found.title() : said;
        var receipt = concerns.submit(
                new Intake(
                        UUID.randomUUID(),
                        place,
                        "",
                        found.title(),
                        body,
                        desk.kind(id).channel(),
                        null,
                        "",
                        true,
                        null,
                        AnswerBy.CALL,
                        null,
                        List.of()),
                actor);
        topics.lead(topic, receipt.id());
        journal.record(new TopicNoted(id, meeting.place(), topic, AgendaState.ACTION), actor, "");
    }

    /// All that was written on it, as far as it fits into one text: the record has it whole.
    @Transactional(readOnly = true)
    public String said(MeetingId id, AgendaTopic topic) {
        var all = new StringBuilder(topic.notes());
        for (var one : contributions.of(id)) {
            if (one.off() || !one.isOf(topic.id())) continue;
            var line = all.isEmpty() ? one.line() : "\n" + one.line();
            if (all.length() + line.length() > Intake.BODY_LIMIT) break;
            all.append(line);
        }
        return all.toString();
    }

    private void free(AgendaTopic topic) {
        A_TOPIC_BECOMES_ONE_THING.require(topic.need() == null && topic.concern() == null && !ideas.isOf(topic.id()));
    }
}
