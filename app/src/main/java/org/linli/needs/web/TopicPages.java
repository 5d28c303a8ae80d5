package org.linli.needs.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.needs.Needs;
import org.linli.needs.Proposals;
import org.linli.needs.Proposals.Feeding;
import org.linli.needs.TopicId;
import org.linli.needs.web.TopicPage.Member;
import org.linli.requests.Glance;
import org.linli.requests.Glances;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Visibility;
import org.linli.ui.Choice;
import org.linli.ui.Conditions;
import org.linli.ui.StoryStep;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Hot topics, as far as their reader may see: those that lie in the reader's places, or reach into them.
@Component
class TopicPages {

    /// As many are offered to merge one into.
    private static final int MOST = 60;
    private final JdbcClient db;
    private final TopicRows rows;
    private final Glances glances;
    private final Proposals proposals;
    private final Needs needs;
    private final Journal journal;

    TopicPages(JdbcClient db, TopicRows rows, Glances glances, Proposals proposals, Needs needs, Journal journal) {
        this.db = db;
        this.rows = rows;
        this.glances = glances;
        this.proposals = proposals;
        this.needs = needs;
        this.journal = journal;
    }

    /// @throws NotFound if there is none, or none that the reader may know of
    ///
    /// @param words by which topics to merge it into are looked for; empty for the hottest
    TopicPage of(TopicId id, String words, Actor actor, Ui ui) {
        var fed = proposals
                .feeding(id, actor)
                .filter(feeding -> needs.title(feeding.need(), actor).isPresent());
        var one = rows.within(actor, ui).and("t.id = :id").with("id", id.value());
        var row = rows.of(one, new Conditions(), 0, 1, ui).stream().findFirst().orElseThrow(() -> new NotFound(id));
        return page(row, fed.orElse(null), words, actor, ui);
    }

    private TopicPage page(TopicRow row, @Nullable Feeding need, String words, Actor actor, Ui ui) {
        var concerns = concerns(row.id());
        var seen = glances.all(concerns.keySet()).stream()
                .filter(concern -> actor.may(Right.SEE_REQUESTS, concern.place(), ui.today()))
                .map(concern -> member(concern, concerns, ui))
                .toList();
        boolean may = actor.may(Right.SORT_REQUESTS, row.path(), ui.today());
        return new TopicPage(
                row,
                seen,
                concerns.size() - seen.size(),
                may,
                need,
                need == null && row.isLive() && !row.isPlace() && actor.may(Right.RAISE_NEEDS, row.path(), ui.today()),
                may && row.isLive() && !row.isPlace() ? targets(row, words, actor, ui) : TopicPage.Targets.NONE,
                story(row.id(), ui));
    }

    private Map<RequestId, LocalDate> concerns(TopicId id) {
        var concerns = new HashMap<RequestId, LocalDate>();
        db.sql("""
                        select request, day from needs.topic_member where topic = :id
                        union
                        select request, day from needs.hot_place_concern where topic = :id
                        """)
                .param("id", id.value())
                .query((row, n) ->
                        concerns.put(new RequestId(row.getLong("request")), row.getObject("day", LocalDate.class)))
                .list();
        return concerns;
    }

    private static Member member(Glance concern, Map<RequestId, LocalDate> days, Ui ui) {
        var day = days.get(concern.id());
        return new Member(
                concern.id().toString(),
                concern.subject(),
                concern.placeName().in(ui),
                day == null ? "" : ui.day(day),
                concern.state().isOpen() ? "doing" : "closed",
                ui.text("requests.list.stands", concern.state()));
    }

    /// The hottest others of which the reader may say that they are the same.
    private TopicPage.Targets targets(TopicRow topic, String words, Actor actor, Ui ui) {
        var own = actor.placesOf(Right.SORT_REQUESTS, ui.today()).stream()
                .map(PlacePath::value)
                .toArray(String[]::new);
        var live = rows.within(actor, ui)
                .and("t.state = 'LIVE' and t.kind = 'MATTER' and t.id <> :id")
                .with("id", topic.id().value())
                .and("exists (select from unnest(:sorts) as own where starts_with(t.place_path, own))")
                .with("sorts", own);
        var sought = new Conditions()
                .and("(t.title ilike :words or t.name ilike :words or array_to_string(t.what, ' ') ilike :words)")
                .with("words", Conditions.anywhere(words));
        var choices = rows.of(live, sought, 0, MOST, ui).stream()
                .map(other -> new Choice(other.id().toString(), other.title() + " · " + other.place()))
                .toList();
        return new TopicPage.Targets(words, choices, rows.count(live, sought));
    }

    private List<StoryStep> story(TopicId id, Ui ui) {
        var steps = new ArrayList<StoryStep>();
        for (var entry : journal.story(id.subject(), EnumSet.of(Visibility.STAFF))) {
            var key = entry.type().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            steps.add(StoryStep.done(
                    ui.text("journal.event." + key), entry.at(), entry.reason(), who(entry.actor(), ui)));
        }
        return steps;
    }

    private static String who(String actor, Ui ui) {
        return actor.equals("topics") ? ui.text("needs.topics.program") : actor;
    }
}
