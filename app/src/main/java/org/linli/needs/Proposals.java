package org.linli.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.linli.journal.Journal;
import org.linli.needs.AssessmentEvent.NeedProposed;
import org.linli.needs.AssessmentEvent.ProposalTakenBack;
import org.linli.needs.TopicEvent.TopicSpeaksForNeed;
import org.linli.requests.Categories;
import org.linli.requests.RequestId;
import org.linli.requests.Voice;
import org.linli.requests.Voices;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotFound;
import org.linli.shared.Right;
import org.linli.ui.TypedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes a hot topic the word of those who spoke: a raised need, with their concerns as evidence.
@Service
@Transactional
public class Proposals {

    private final AssessmentStore assessments;
    private final TopicStore topics;
    private final Needs needs;
    private final EvidenceBook book;
    private final Voices voices;
    private final Categories categories;
    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Proposals(
            AssessmentStore assessments,
            TopicStore topics,
            Needs needs,
            EvidenceBook book,
            Voices voices,
            Categories categories,
            JdbcClient db,
            Journal journal,
            Clock clock) {
        this.assessments = assessments;
        this.topics = topics;
        this.needs = needs;
        this.book = book;
        this.voices = voices;
        this.categories = categories;
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    private record Told(String title, LocalDate since) {}

    public NeedId propose(AssessmentId id, TopicId topicId, Actor actor) {
        var assessment = assessments.get(id);
        actor.require(Right.RAISE_NEEDS, assessment.place(), today());
        assessments.lock(id);
        var topic = topics.get(topicId);
        AssessmentRule.A_TOPIC_LIES_IN_THE_COMMUNITY.require(
                topic.state() == TopicState.LIVE && assessment.place().contains(topic.place()));
        TopicRule.A_PLACE_IS_NO_MATTER.require(topic.kind() == TopicKind.MATTER);
        requireNew(topicId);
        var need = needs.raise(draft(topic), actor);
        int added = speak(topic, need, actor);
        journal.record(new NeedProposed(id, assessment.place(), topicId, need, added), actor, "");
        return need;
    }

    /// Takes back what the actor proposed, as long as nobody has looked: the need ends, and its topic may be proposed
    /// again.
    public void takeBack(AssessmentId id, NeedId need, Actor actor) {
        var assessment = assessments.get(id);
        actor.require(Right.RAISE_NEEDS, assessment.place(), today());
        assessments.lock(id);
        needs.takeBack(need, actor);
        AssessmentRule.A_PROPOSAL_COMES_OUT_OF_A_TOPIC.require(assessments.takeBack(need) > 0);
        journal.record(new ProposalTakenBack(id, assessment.place(), need), actor, "");
    }

    /// Those of the needs that the actor can still take back.
    @Transactional(readOnly = true)
    public Set<NeedId> fresh(Collection<NeedId> needs, Actor actor) {
        var account = actor.account();
        return account == null ? Set.of() : assessments.fresh(needs, account);
    }

    /// The need that was proposed because of the topic, or for which it speaks.
    @Transactional(readOnly = true)
    public Optional<NeedId> of(TopicId topic) {
        return assessments.proposed(topic);
    }

    /// What a need out of this topic would be called, and where it lies: to be said better before it is
    /// raised.
    ///
    /// @throws NotFound if there is none, or none that the actor may know of
    @Transactional(readOnly = true)
    public NeedDraft draft(TopicId id, Actor actor) {
        return draft(live(id, actor));
    }

    /// The concerns of the topic, as far as the actor may see them.
    @Transactional(readOnly = true)
    public List<RequestId> concerns(TopicId id, Actor actor) {
        return said(live(id, actor)).stream()
                .filter(voice -> actor.may(Right.SEE_REQUESTS, voice.place(), today()))
                .map(Voice::id)
                .toList();
    }

    /// Raises a need because of a topic; all who spoke are its evidence.
    public NeedId raise(NeedDraft draft, TopicId id, Actor actor) {
        var topic = live(id, actor);
        requireNew(id);
        var need = needs.raise(draft, actor);
        tell(topic, need, speak(topic, need, actor), actor);
        return need;
    }

    /// Makes all who spoke evidence of a need that there is already; who counts already is not counted
    /// again. A topic goes on feeding its need: whoever joined it since is added in the same way.
    ///
    /// @return how many speak for it now that did not before
    public int join(NeedId need, TopicId id, Actor actor) {
        var topic = live(id, actor);
        boolean feeds = assessments.proposed(id).filter(need::equals).isPresent();
        if (!feeds) requireNew(id);
        int added = feeds ? book.addConcerns(need, members(topic), actor) : speak(topic, need, actor);
        tell(topic, need, added, actor);
        return added;
    }

    /// A topic that speaks for a need.
    ///
    /// @param fresh how many of its concerns do not count yet, and could
    /// @param since the day on which concerns were added last
    public record Feeding(TopicId topic, String title, NeedId need, int fresh, LocalDate since) {}

    /// The topics that speak for the need, as far as the actor may know of them.
    @Transactional(readOnly = true)
    public List<Feeding> feeding(NeedId need, Actor actor) {
        return assessments.speaking(need).stream()
                .map(topics::get)
                .filter(topic -> isKnown(topic, actor))
                .map(topic -> feeding(topic, need, actor))
                .toList();
    }

    /// The need that the topic feeds, and what has come to it since; none where it speaks for none.
    @Transactional(readOnly = true)
    public Optional<Feeding> feeding(TopicId id, Actor actor) {
        return assessments.proposed(id).map(need -> feeding(topics.get(id), need, actor));
    }

    private Feeding feeding(TopicKept topic, NeedId need, Actor actor) {
        var told = told(topic.id());
        boolean goesOn = topic.state() == TopicState.LIVE && needs.mayWork(need, actor);
        return new Feeding(
                topic.id(),
                told.title(),
                need,
                goesOn ? book.fresh(need, members(topic), actor) : 0,
                book.lastHeard(need).orElse(told.since()));
    }

    private static List<RequestId> members(TopicKept topic) {
        return topic.members().keySet().stream().map(RequestId::new).toList();
    }

    private boolean isKnown(TopicKept topic, Actor actor) {
        return actor.placesOf(Right.SEE_REQUESTS, today()).stream()
                .anyMatch(own -> own.contains(topic.place()) || topic.place().contains(own));
    }

    private void requireNew(TopicId topic) {
        AssessmentRule.A_TOPIC_PROPOSES_ONCE.require(assessments.proposed(topic).isEmpty());
    }

    private int speak(TopicKept topic, NeedId need, Actor actor) {
        int added = book.addConcerns(need, members(topic), actor);
        assessments.propose(topic.id(), need);
        return added;
    }

    private void tell(TopicKept topic, NeedId need, int added, Actor actor) {
        journal.record(new TopicSpeaksForNeed(topic.id(), topic.place(), need, added), actor, "");
    }

    private TopicKept live(TopicId id, Actor actor) {
        var topic = topics.get(id);
        if (!isKnown(topic, actor)) throw new NotFound(id);
        TopicRule.ONLY_A_LIVE_TOPIC_IS_CHANGED.require(topic.state() == TopicState.LIVE);
        TopicRule.A_PLACE_IS_NO_MATTER.require(topic.kind() == TopicKind.MATTER);
        return topic;
    }

    private List<Voice> said(TopicKept topic) {
        return voices.all(members(topic));
    }

    private NeedDraft draft(TopicKept topic) {
        var told = told(topic.id());
        return new NeedDraft(
                TypedText.cut(told.title(), NeedDraft.TITLE_LIMIT),
                "",
                topic.place().place(),
                new Holder.Residents(Circle.EVERYBODY, ""),
                category(said(topic)),
                Unit.PEOPLE,
                Strength.HURTS,
                told.since(),
                "",
                "",
                false);
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private Told told(TopicId topic) {
        return db.sql(
                        "select case when name = '' then title else name end as title, since from needs.topic where id = :id")
                .param("id", topic.value())
                .query((row, n) -> new Told(row.getString("title"), row.getObject("since", LocalDate.class)))
                .single();
    }

    /// What most of them were sorted as; the last of all where nobody has sorted any.
    private String category(Iterable<Voice> said) {
        Map<String, Integer> counts = new HashMap<>();
        for (var voice : said) {
            var category = voice.category();
            if (category != null
                    && categories
                            .find(category)
                            .filter(one -> one.parent() != null)
                            .isPresent()) counts.merge(category, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElseGet(() ->
                        Objects.requireNonNull(categories.leaves().getLast()).code());
    }
}
