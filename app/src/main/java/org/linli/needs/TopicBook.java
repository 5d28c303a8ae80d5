package org.linli.needs;

import static org.linli.needs.TopicRule.A_NAME_OF_A_TOPIC_IS_SHORT;
import static org.linli.needs.TopicRule.A_PLACE_IS_NO_MATTER;
import static org.linli.needs.TopicRule.A_SPLIT_TAKES_SOME_AND_LEAVES_SOME;
import static org.linli.needs.TopicRule.A_TOPIC_IS_MERGED_INTO_ANOTHER_ONE;
import static org.linli.needs.TopicRule.ONLY_A_LIVE_TOPIC_IS_CHANGED;
import static org.linli.needs.TopicRule.WHO_DISMISSES_A_TOPIC_SAYS_WHY;

import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import org.linli.journal.Journal;
import org.linli.needs.TopicEvent.TopicDismissed;
import org.linli.needs.TopicEvent.TopicMerged;
import org.linli.needs.TopicEvent.TopicNamed;
import org.linli.needs.TopicEvent.TopicSplit;
import org.linli.needs.TopicEvent.TopicSplitOff;
import org.linli.needs.TopicEvent.TopicTakenUp;
import org.linli.needs.TopicEvent.TopicTookIn;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a person may do with hot topics that the program found. The program keeps to it when it looks again.
@Service
@Transactional
public class TopicBook {

    public static final int NAME = 60;
    public static final int REASON = 400;

    private final TopicStore topics;
    private final TopicMerges merges;
    private final TopicAsking asking;
    private final Journal journal;
    private final Clock clock;

    TopicBook(TopicStore topics, TopicMerges merges, TopicAsking asking, Journal journal, Clock clock) {
        this.topics = topics;
        this.merges = merges;
        this.asking = asking;
        this.journal = journal;
        this.clock = clock;
    }

    /// Says what it is. What it consists of now stays in it.
    ///
    /// @param name empty to call it again as the program does
    public void name(TopicId id, String name, Actor actor) {
        var topic = matter(id, actor);
        A_NAME_OF_A_TOPIC_IS_SHORT.requireAt("name", name.strip().length() <= NAME, NAME);
        topics.fix(id);
        topics.rename(id, name.strip());
        journal.record(new TopicNamed(id, topic.place(), name.strip()), actor, "");
    }

    /// They are one matter: its concerns go into the other, and stay there.
    public void merge(TopicId id, TopicId into, Actor actor) {
        var topic = matter(id, actor);
        A_TOPIC_IS_MERGED_INTO_ANOTHER_ONE.requireAt("into", !id.equals(into));
        var taking = matter(into, actor);
        int concerns = merges.merge(id, into);
        topics.count(into);
        journal.record(new TopicMerged(id, topic.place(), into), actor, "");
        journal.record(new TopicTookIn(into, taking.place(), id, concerns), actor, "");
        asking.soon(topic.place());
    }

    /// They are two matters: the chosen concerns make a topic of their own, and stay there.
    public TopicId split(TopicId id, Collection<RequestId> chosen, Actor actor) {
        var topic = matter(id, actor);
        var apart = new TreeSet<>(chosen.stream().map(RequestId::value).toList());
        apart.retainAll(topic.members().keySet());
        A_SPLIT_TAKES_SOME_AND_LEAVES_SOME.requireAt(
                "concern", !apart.isEmpty() && apart.size() < topic.members().size());
        var fresh = topics.copy(id, clock.instant());
        topics.fix(fresh, apart);
        var rest = new TreeSet<>(topic.members().keySet());
        rest.removeAll(apart);
        topics.fix(id, rest);
        topics.count(id);
        topics.count(fresh);
        journal.record(new TopicSplit(id, topic.place(), fresh, apart.size()), actor, "");
        journal.record(new TopicSplitOff(fresh, topic.place(), id, apart.size()), actor, "");
        asking.soon(topic.place());
        return fresh;
    }

    /// It is none, and why. What comes later and is like it goes there unseen.
    public void dismiss(TopicId id, String why, Actor actor) {
        var topic = live(id, actor);
        WHO_DISMISSES_A_TOPIC_SAYS_WHY.requireAt("why", !why.isBlank() && why.length() <= REASON, REASON);
        topics.fix(id);
        topics.become(id, TopicState.DISMISSED, why.strip());
        journal.record(new TopicDismissed(id, topic.place()), actor, why.strip());
    }

    /// It is one after all: what was dismissed, or merged into another one.
    public void takeUp(TopicId id, Actor actor) {
        var topic = own(id, actor);
        if (topic.state() == TopicState.MERGED) {
            apart(topic, actor);
            return;
        }
        ONLY_A_LIVE_TOPIC_IS_CHANGED.require(topic.state() == TopicState.DISMISSED);
        topics.become(id, TopicState.LIVE, "");
        journal.record(new TopicTakenUp(id, topic.place()), actor, "");
    }

    private void apart(TopicKept topic, Actor actor) {
        var into = merges.into(topic.id()).map(topics::get).orElse(null);
        ONLY_A_LIVE_TOPIC_IS_CHANGED.require(into != null);
        int concerns = merges.apart(topic.id(), Objects.requireNonNull(into).id());
        topics.count(topic.id());
        topics.count(into.id());
        journal.record(new TopicTakenUp(topic.id(), topic.place()), actor, "");
        journal.record(new TopicSplit(into.id(), into.place(), topic.id(), concerns), actor, "");
        asking.soon(topic.place());
    }

    private TopicKept matter(TopicId id, Actor actor) {
        var topic = live(id, actor);
        A_PLACE_IS_NO_MATTER.require(topic.kind() == TopicKind.MATTER);
        return topic;
    }

    private TopicKept live(TopicId id, Actor actor) {
        var topic = own(id, actor);
        ONLY_A_LIVE_TOPIC_IS_CHANGED.require(topic.state() == TopicState.LIVE);
        return topic;
    }

    private TopicKept own(TopicId id, Actor actor) {
        topics.lock(topics.get(id).place().subdistrict());
        var topic = topics.get(id);
        var today = Days.today(clock);
        actor.require(Right.SORT_REQUESTS, topic.place(), today);
        return topic;
    }
}
