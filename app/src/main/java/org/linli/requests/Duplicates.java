package org.linli.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Similarity;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Earlier concerns that may be the same matter: near in place, near in time, alike in what they say.
///
/// Asked before a concern is filed, so that nobody has to write what a neighbour has written already, and before it is
/// handed on, so that two people do not set out for one pipe.
@Service
@Transactional(readOnly = true)
public class Duplicates {

    private static final Duration LOOKED_BACK = Duration.ofDays(90);
    /// How many are compared word by word: the newest of the courtyard, then the newest of the community.
    private static final int COMPARED = 200;

    private static final String NEWEST_WITHIN = """
            (select id, subject, body, place_path, place_name, place_name_en, state, category, received_at
             from   %s
             where  subdistrict = :subdistrict and starts_with(place_path, :%s)
             and    received_at between :from and :until
             and    state not in ('MERGED', 'WITHDRAWN')
             order  by received_at desc
             limit  :most)
            """;

    private final JdbcClient db;
    private final Sorter sorter;
    private final Categories categories;
    private final Places places;
    private final Clock clock;

    Duplicates(JdbcClient db, Sorter sorter, Categories categories, Places places, Clock clock) {
        this.db = db;
        this.sorter = sorter;
        this.categories = categories;
        this.places = places;
        this.clock = clock;
    }

    /// Open ones that everybody may read, for a resident who is about to tell something and could join in.
    public List<Duplicate> inPublic(String text, PlaceId place, int most) {
        return find(told(text, place), true, most);
    }

    /// Open ones in the place that the colleague may see.
    public List<Duplicate> of(String text, PlaceId place, Actor actor, int most) {
        var told = told(text, place);
        return find(told, !actor.may(Right.SEE_REQUESTS, told.place, Days.today(clock)), most);
    }

    /// Open ones that may be the same matter as one that was told already, as far as the colleague may see them.
    public List<Duplicate> of(RequestId id, Actor actor, int most) {
        var told = db.sql("""
                        select subject, body, place_path, category, received_at
                        from   requests.request
                        where  id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> told(id, row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
        return find(told, !actor.may(Right.SEE_REQUESTS, told.place, Days.today(clock)), most);
    }

    private Told told(RequestId id, ResultSet row) throws SQLException {
        var text = Subjects.whole(row.getString("subject"), row.getString("body"));
        var path = new PlacePath(row.getString("place_path"));
        var category = row.getString("category");
        return new Told(
                id,
                text,
                path,
                category == null ? sorter.category(text, path) : category,
                Moments.in(row, "received_at"));
    }

    private Told told(String text, PlaceId place) {
        var path = places.get(place).path();
        return new Told(null, text, path, sorter.category(text, path), clock.instant());
    }

    /// What others are compared with.
    ///
    /// @param self none as long as it is not told
    private record Told(@Nullable RequestId self, String text, PlacePath place, String category, Instant at) {

        /// The community, or what stands for it.
        PlacePath community() {
            return above(2);
        }

        PlacePath courtyard() {
            return above(3);
        }

        private PlacePath above(int steps) {
            var path = PlacePath.ALL;
            for (var step : place.steps().stream().limit(steps).toList()) path = path.child(step);
            return path;
        }
    }

    private record Candidate(Duplicate concern, PlacePath path, String text) {}

    private List<Duplicate> find(Told told, boolean publicOnly, int most) {
        var said = Similarity.to(told.text);
        return near(told, publicOnly).stream()
                .filter(candidate -> candidate.concern.state().isOpen())
                .filter(candidate -> !candidate.concern.id().equals(told.self))
                .map(candidate -> weigh(candidate, told, said))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Duplicate::score).reversed())
                .limit(most)
                .toList();
    }

    private Optional<Duplicate> weigh(Candidate candidate, Told told, Similarity said) {
        var concern = candidate.concern;
        boolean same = !told.category.isEmpty() && told.category.equals(concern.category());
        var likeness = Likeness.of(
                said.of(candidate.text),
                same,
                told.place,
                candidate.path,
                Duration.between(told.at, concern.receivedAt()));
        double score = likeness.score();
        if (score < Likeness.TELLING) return Optional.empty();
        var common = places.get(likeness.place().place()).spoken();
        return Optional.of(new Duplicate(
                concern.id(),
                concern.subject(),
                concern.place(),
                concern.state(),
                concern.category(),
                concern.receivedAt(),
                score,
                likeness.why(common, same ? categories.find(told.category) : Optional.empty())));
    }

    private List<Candidate> near(Told told, boolean publicOnly) {
        var table = publicOnly ? "requests.shown" : "requests.request";
        return db.sql(NEWEST_WITHIN.formatted(table, "courtyard") + " union "
                        + NEWEST_WITHIN.formatted(table, "community"))
                .param("subdistrict", told.place.subdistrict().value())
                .param("courtyard", told.courtyard().value())
                .param("community", told.community().value())
                .param("from", Moments.keptOrNull(told.at.minus(LOOKED_BACK)))
                .param("until", Moments.keptOrNull(told.at.plus(LOOKED_BACK)))
                .param("most", COMPARED)
                .query(Duplicates::candidate)
                .list();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        var concern = new Duplicate(
                new RequestId(row.getLong("id")),
                row.getString("subject"),
                RequestStore.placeName(row),
                RequestState.valueOf(row.getString("state")),
                row.getString("category"),
                Moments.in(row, "received_at"),
                0,
                List.of());
        return new Candidate(
                concern,
                new PlacePath(row.getString("place_path")),
                Subjects.whole(row.getString("subject"), row.getString("body")));
    }
}
