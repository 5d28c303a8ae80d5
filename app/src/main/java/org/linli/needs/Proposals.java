package org.linli.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.linli.journal.Journal;
import org.linli.needs.AssessmentEvent.NeedProposed;
import org.linli.requests.Categories;
import org.linli.requests.RequestId;
import org.linli.requests.Voice;
import org.linli.requests.Voices;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.linli.ui.Ui;
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
        var today = LocalDate.ofInstant(clock.instant(), Ui.ZONE);
        if (!actor.may(Right.RAISE_NEEDS, assessment.place(), today)) throw new NotAllowed(Right.RAISE_NEEDS);
        assessments.lock(id);
        var topic = topics.get(topicId);
        AssessmentRule.A_TOPIC_LIES_IN_THE_COMMUNITY.require(
                topic.state() == TopicState.LIVE && assessment.place().contains(topic.place()));
        AssessmentRule.A_TOPIC_PROPOSES_ONCE.require(
                assessments.proposed(topicId).isEmpty());
        var said =
                voices.all(topic.members().keySet().stream().map(RequestId::new).toList());
        var told = told(topicId);
        var need = needs.raise(
                new NeedDraft(
                        shortened(told.title()),
                        "",
                        topic.place().steps().getLast(),
                        new Holder.Residents(Circle.EVERYBODY, ""),
                        category(said),
                        Unit.PEOPLE,
                        Strength.HURTS,
                        told.since(),
                        "",
                        "",
                        false),
                actor);
        int added = book.addConcerns(need, said.stream().map(Voice::id).toList(), actor);
        assessments.propose(topicId, need);
        journal.record(new NeedProposed(id, assessment.place(), topicId, need, added), actor, "");
        return need;
    }

    private Told told(TopicId topic) {
        return db.sql(
                        "select case when name = '' then title else name end as title, since from needs.topic where id = :id")
                .param("id", topic.value())
                .query((row, n) -> new Told(row.getString("title"), row.getObject("since", LocalDate.class)))
                .single();
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= NeedDraft.TITLE_LIMIT
                ? title
                : title.substring(0, title.offsetByCodePoints(0, NeedDraft.TITLE_LIMIT));
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
