package org.linli.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.linli.engine.text.Similarity;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds what was told lately in the same courtyard and is still open, before it is told again: by the letters that
/// both texts share.
@Component
@Transactional(readOnly = true)
public class LikeConcerns {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final int COMPARED = 100;
    private static final double ALIKE = 0.3;

    private final JdbcClient db;
    private final Places places;
    private final Clock clock;

    LikeConcerns(JdbcClient db, Places places, Clock clock) {
        this.db = db;
        this.places = places;
        this.clock = clock;
    }

    private record Candidate(LikeConcern concern, String text) {}

    /// Those that neighbours may read, for a resident who is about to tell something.
    public List<LikeConcern> inPublic(String text, PlaceId place, int most) {
        return find(text, courtyard(place), true, most);
    }

    /// Those that the colleague may see.
    public List<LikeConcern> of(String text, PlaceId place, Actor actor, int most) {
        var courtyard = courtyard(place);
        var today = LocalDate.ofInstant(clock.instant(), Ui.ZONE);
        return find(text, courtyard, !actor.may(Right.SEE_REQUESTS, courtyard, today), most);
    }

    private List<LikeConcern> find(String text, PlacePath within, boolean publicOnly, int most) {
        var said = Similarity.to(text);
        return db
                .sql("""
                        select id, subject, body, place_name, state, received_at
                        from   requests.request
                        where  starts_with(place_path, :within)
                        and    received_at > :since
                        and    (shown_to_public or not :publicOnly)
                        order  by received_at desc
                        limit  :compared
                        """)
                .param("within", within.value())
                .param("since", RequestStore.time(clock.instant().minus(LATELY)))
                .param("publicOnly", publicOnly)
                .param("compared", COMPARED)
                .query(LikeConcerns::candidate)
                .list()
                .stream()
                .filter(one -> one.concern.state().isOpen() && said.of(one.text) >= ALIKE)
                .sorted(Comparator.comparingDouble((Candidate one) -> -said.of(one.text)))
                .map(Candidate::concern)
                .limit(most)
                .toList();
    }

    /// Subdistrict, community, courtyard: as far as a matter may be the same.
    private PlacePath courtyard(PlaceId place) {
        var path = PlacePath.ALL;
        for (var step : places.get(place).path().steps().stream().limit(3).toList()) path = path.child(step);
        return path;
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        var concern = new LikeConcern(
                new RequestId(row.getLong("id")),
                row.getString("subject"),
                row.getString("place_name"),
                RequestState.valueOf(row.getString("state")),
                row.getTimestamp("received_at").toInstant());
        return new Candidate(concern, row.getString("body"));
    }
}
