package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.AnswerBy;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
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
    private final Named named;

    Arounds(JdbcClient db, Places places, Named named) {
        this.db = db;
        this.places = places;
        this.named = named;
    }

    Around of(RequestId id, Actor actor, Ui ui) {
        return db.sql("""
                        select place_path, category, shown_to_public, requests.shown_words(subject) as subject, public_title, answer_by
                        from   requests.request
                        where  id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> around(row, actor, ui))
                .single();
    }

    private Around around(ResultSet row, Actor actor, Ui ui) throws SQLException {
        var path = new PlacePath(row.getString("place_path"));
        var category = named.of(List.of(), List.of(), ui).category(row.getString("category"));
        return new Around(
                row.getBoolean("shown_to_public")
                        ? row.getString("subject")
                        : ui.text("requests.gap.title", courtyard(path, ui), category),
                row.getString("public_title"),
                actor.may(Right.SORT_REQUESTS, path, ui.today()),
                AnswerBy.CALL.name().equals(row.getString("answer_by")));
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
