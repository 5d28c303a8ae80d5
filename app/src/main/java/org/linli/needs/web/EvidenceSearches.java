package org.linli.needs.web;

import org.linli.needs.Evidence;
import org.linli.needs.EvidenceBook;
import org.linli.needs.EvidenceKind;
import org.linli.needs.EvidenceSources;
import org.linli.needs.NeedId;
import org.linli.needs.WalkedEvidence;
import org.linli.requests.RequestId;
import org.linli.requests.Voices;
import org.linli.shared.Actor;
import org.linli.shared.Constants;
import org.linli.shared.Right;
import org.linli.ui.Conditions;
import org.linli.ui.Pages;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks for what could speak for a need, wherever it lies.
@Component
class EvidenceSearches {

    private static final int SIZE = 20;

    private final JdbcClient db;
    private final EvidenceBook book;
    private final EvidenceSources sources;
    private final WalkedEvidence walked;
    private final TopicRows topics;
    private final Voices voices;

    EvidenceSearches(
            JdbcClient db,
            EvidenceBook book,
            EvidenceSources sources,
            WalkedEvidence walked,
            TopicRows topics,
            Voices voices) {
        this.db = db;
        this.book = book;
        this.sources = sources;
        this.walked = walked;
        this.topics = topics;
        this.voices = voices;
    }

    /// What is asked for.
    ///
    /// @param from the kind of evidence, as the address says
    /// @param question of a survey, whose answers are wanted; empty for none
    record Asked(String from, String words, String question, int page) {

        Pages pages(long found) {
            return new Pages(page, SIZE, found);
        }

        long skip() {
            return pages(0).offset();
        }
    }

    EvidenceSearch of(NeedPage need, Asked asked, Actor actor, Ui ui) {
        if (asked.from().equals(EvidenceSearch.ELSEWHERE)) return EvidenceSearch.elsewhere();
        var kind = Constants.named(EvidenceKind.class, asked.from()).orElse(EvidenceKind.CONCERN);
        return switch (kind) {
            case WALK -> {
                var found = walked.found(need.id(), asked.words(), asked.skip(), SIZE, actor);
                yield EvidenceSearch.walked(asked.words(), asked.pages(found.found()), found.findings());
            }
            case TOPIC -> topics(need, asked, actor, ui);
            case SURVEY, MEETING, STATISTIC -> offers(need, kind, asked, actor, ui);
            case CONCERN, VISIT -> concerns(need, asked, actor, ui);
        };
    }

    /// Without words, those of the kind of the need.
    private EvidenceSearch concerns(NeedPage need, Asked asked, Actor actor, Ui ui) {
        var known = book.evidence(need.id()).stream()
                .filter(one -> one.kind() == EvidenceKind.CONCERN && one.counts())
                .map(Evidence::reference)
                .map(reference -> new RequestId(Long.parseLong(reference)))
                .toList();
        var found = voices.page(
                need.path(),
                asked.words().isEmpty() ? category(need.id()) : "",
                asked.words(),
                known,
                actor.placesOf(Right.SEE_REQUESTS, ui.today()),
                asked.skip(),
                SIZE);
        return EvidenceSearch.concerns(asked.words(), asked.pages(found.found()), found.voices());
    }

    /// Hot topics of the place that speak for no need yet, the hottest first.
    private EvidenceSearch topics(NeedPage need, Asked asked, Actor actor, Ui ui) {
        var live = topics.within(actor, ui).and("""
                        t.state = 'LIVE' and t.kind = 'MATTER'
                        and (starts_with(t.place_path, :need) or starts_with(:need, t.place_path))
                        and not exists (select from needs.proposal p where p.topic = t.id)
                        """).with("need", need.path().value());
        var sought = new Conditions()
                .and("(t.title ilike :words or t.name ilike :words or array_to_string(t.what, ' ') ilike :words)")
                .with("words", Conditions.anywhere(asked.words()));
        return EvidenceSearch.topics(
                asked.words(),
                asked.pages(topics.count(live, sought)),
                topics.of(live, sought, (int) asked.skip(), SIZE, ui));
    }

    private EvidenceSearch offers(NeedPage need, EvidenceKind kind, Asked asked, Actor actor, Ui ui) {
        if (!asked.question().isEmpty()) {
            var answers = sources.answers(need.id(), kind, asked.question(), actor, ui);
            return EvidenceSearch.offers(
                    kind.name(), asked.words(), asked.question(), new Pages(1, SIZE, answers.size()), answers);
        }
        var found = sources.find(need.id(), kind, asked.words(), asked.skip(), SIZE, actor, ui);
        return EvidenceSearch.offers(kind.name(), asked.words(), "", asked.pages(found.found()), found.page());
    }

    private String category(NeedId id) {
        return db.sql("select category from needs.need where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
