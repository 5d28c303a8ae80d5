package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.linli.engine.text.DangerWords;
import org.linli.people.ContactId;
import org.linli.people.Contacts;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Duplicate;
import org.linli.requests.Duplicates;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.requests.RoutingDecision;
import org.linli.requests.Sorter;
import org.linli.requests.web.DeskHint.Earlier;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.WorkingCalendar;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds out, while the caller speaks, what it is about, whose it would be, and what was told before.
@Component
class DeskHints {

    private static final int FEW = 3;
    private static final int READ_BACK = 60;

    private final JdbcClient db;
    private final Sorter sorter;
    private final Duplicates duplicates;
    private final SortingHints sortingHints;
    private final Places places;
    private final Contacts contacts;
    private final WorkingCalendar calendar;

    DeskHints(
            JdbcClient db,
            Sorter sorter,
            Duplicates duplicates,
            SortingHints sortingHints,
            Places places,
            Contacts contacts,
            WorkingCalendar calendar) {
        this.db = db;
        this.sorter = sorter;
        this.duplicates = duplicates;
        this.sortingHints = sortingHints;
        this.places = places;
        this.contacts = contacts;
        this.calendar = calendar;
    }

    DeskHint of(DeskForm form, Actor actor, Ui ui) {
        var chosen = form.place();
        var place = chosen == null ? null : places.find(chosen).orElse(null);
        var calls = calls(form.phone(), actor, ui);
        if (place == null) return only(form, calls);
        var suggestion = sorter.suggest(form.body(), place.id());
        var found = suggestion.category().isEmpty() ? null : suggestion.decision();
        var hint = sortingHints.of(suggestion, actor, ui);
        return new DeskHint(
                hint.category(),
                hint.categoryName(),
                hint.urgency(),
                hint.owner(),
                hint.lead(),
                hint.sure(ui),
                found instanceof RoutingDecision.Ours ours
                        ? ours.signLimit().due(ui.now(), calendar).at()
                        : null,
                found instanceof RoutingDecision.Ours ours
                        ? ours.finishLimit().due(ui.now(), calendar).at()
                        : null,
                hint.why(),
                suggestion.dangers().stream().map(d -> d.emergency()).distinct().toList(),
                form.name(),
                Whereabouts.near(place.fullName(ui), form.detail(), ui),
                readBack(form.body()),
                calls,
                earlier(place, actor, ui),
                alike(form, place, actor));
    }

    private DeskHint only(DeskForm form, List<Earlier> calls) {
        var bare = DeskHint.NONE;
        return new DeskHint(
                bare.category(),
                bare.categoryName(),
                bare.urgency(),
                bare.owner(),
                bare.lead(),
                "",
                null,
                null,
                List.of(),
                DangerWords.listed().numbers(form.body()),
                form.name(),
                "",
                readBack(form.body()),
                calls,
                List.of(),
                List.of());
    }

    /// As much of the words as one says back in a breath.
    private static String readBack(String body) {
        var breath = body.replaceAll("\\s+", " ");
        if (breath.codePointCount(0, breath.length()) <= READ_BACK) return breath.replaceAll("[。.！!]$", "");
        return breath.substring(0, breath.offsetByCodePoints(0, READ_BACK)) + "…";
    }

    private List<Duplicate> alike(DeskForm form, PlaceSummary place, Actor actor) {
        if (form.body().isBlank()) return List.of();
        return duplicates.of(form.body(), place.id(), actor, FEW);
    }

    /// What the same phone told before, as far as the clerk may see it.
    private List<Earlier> calls(String phone, Actor actor, Ui ui) {
        if (phone.replaceAll("\\D", "").length() < 7) return List.of();
        var ids = contacts.find(phone).stream().map(ContactId::value).toArray(Long[]::new);
        if (ids.length == 0) return List.of();
        return db.sql("""
                        select id, subject, state, received_at, place_path
                        from   requests.request
                        where  contact = any(:ids)
                        and    exists (select from unnest(:places) p where starts_with(place_path, p))
                        order  by received_at desc
                        limit  :few
                        """)
                .param("ids", ids)
                .param("places", places(actor, ui))
                .param("few", FEW)
                .query(DeskHints::earlier)
                .list();
    }

    private List<Earlier> earlier(PlaceSummary place, Actor actor, Ui ui) {
        return db.sql("""
                        select id, subject, state, received_at
                        from   requests.request
                        where  starts_with(place_path, :path)
                        and    exists (select from unnest(:places) p where starts_with(place_path, p))
                        order  by received_at desc
                        limit  :few
                        """)
                .param("path", place.path().value())
                .param("places", places(actor, ui))
                .param("few", FEW)
                .query(DeskHints::earlier)
                .list();
    }

    private static String[] places(Actor actor, Ui ui) {
        return actor.placesOf(Right.SEE_REQUESTS, ui.today()).stream()
                .map(PlacePath::value)
                .toArray(String[]::new);
    }

    private static Earlier earlier(ResultSet row, int number) throws SQLException {
        Instant at = Moments.in(row, "received_at");
        return new Earlier(
                new RequestId(row.getLong("id")),
                row.getString("subject"),
                RequestState.valueOf(row.getString("state")),
                at);
    }
}
