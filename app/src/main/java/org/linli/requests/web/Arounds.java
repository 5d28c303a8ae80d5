package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.linli.people.ContactId;
import org.linli.people.Contacts;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.AnswerBy;
import org.linli.requests.RequestId;
import org.linli.requests.Verdicts;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gathers what lies around a concern.
@Component
class Arounds {

    private final JdbcClient db;
    private final Places places;
    private final Contacts contacts;
    private final Verdicts verdicts;
    private final Named named;

    Arounds(JdbcClient db, Places places, Contacts contacts, Verdicts verdicts, Named named) {
        this.db = db;
        this.places = places;
        this.contacts = contacts;
        this.verdicts = verdicts;
        this.named = named;
    }

    Around of(RequestId id, Actor actor, Ui ui) {
        return db.sql("""
                        select place_path, category, shown_to_public, requests.shown_words(subject) as subject, public_title, answer_by
                        from   requests.request
                        where  id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> around(row, id, actor, ui))
                .single();
    }

    private Around around(ResultSet row, RequestId id, Actor actor, Ui ui) throws SQLException {
        var path = new PlacePath(row.getString("place_path"));
        var category = named.of(List.of(), List.of(), ui).category(row.getString("category"));
        return new Around(
                row.getBoolean("shown_to_public")
                        ? row.getString("subject")
                        : ui.text("requests.gap.title", courtyard(path, ui), category),
                row.getString("public_title"),
                actor.may(Right.SORT_REQUESTS, path, ui.today()),
                rings(row),
                voices(id, ui),
                verdicts.heard(id));
    }

    private List<Around.Voice> voices(RequestId id, Ui ui) {
        return db.sql("""
                        select at, place, place_detail, text, answer_by, contact
                        from   requests.fellow
                        where  request = :id
                        order  by id
                        """)
                .param("id", id.value())
                .query((row, n) -> voice(row, ui))
                .list();
    }

    private Around.Voice voice(ResultSet row, Ui ui) throws SQLException {
        var place = places.get(new PlaceId(row.getLong("place")));
        var contact = row.getObject("contact", Long.class);
        return new Around.Voice(
                Moments.in(row, "at"),
                Whereabouts.near(place.inFull().in(ui), row.getString("place_detail"), ui),
                row.getString("text"),
                rings(row),
                contact == null ? null : contacts.masked(new ContactId(contact)));
    }

    private static boolean rings(ResultSet row) throws SQLException {
        return AnswerBy.CALL.name().equals(row.getString("answer_by"));
    }

    /// As near as a title may name the place.
    private String courtyard(PlacePath path, Ui ui) {
        return path.steps().stream()
                .map(places::get)
                .filter(place -> place.kind() == PlaceKind.COMMUNITY || place.kind() == PlaceKind.COURTYARD)
                .reduce((above, below) -> below)
                .map((PlaceSummary place) -> place.name(ui))
                .orElse("");
    }
}
