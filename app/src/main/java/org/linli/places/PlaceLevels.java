package org.linli.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.places.Picker.Offer;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tree as people walk through it: grids are stepped over, for hardly anybody knows which one is theirs.
@Repository
class PlaceLevels {

    private static final String INSIDE = """
            (select count(*) from places.place below
             where below.valid_until is null
               and below.kind <> 'GRID'
               and below.parent = any (array(
                   select place.id
                   union all
                   select id from places.place grid
                   where grid.parent = place.id and grid.kind = 'GRID' and grid.valid_until is null))) as inside
            """;

    private final JdbcClient db;

    PlaceLevels(JdbcClient db) {
        this.db = db;
    }

    /// The outermost places within; where there is one only, what lies in it.
    List<Offer> top(PlacePath within) {
        var steps = within.steps();
        if (!steps.isEmpty()) return inside(steps.getLast());
        var roots = db.sql("select " + PlaceRow.COLUMNS + ", " + INSIDE
                        + " from places.place where parent is null and valid_until is null order by full_pinyin, id")
                .query(PlaceLevels::offer)
                .list();
        return roots.size() == 1 ? inside(roots.getFirst().place().id()) : roots;
    }

    List<Offer> inside(PlaceId id) {
        return db.sql("select " + PlaceRow.COLUMNS + ", " + INSIDE + """
                        from places.place
                        where valid_until is null and kind <> 'GRID'
                          and parent = any (array(
                              select :id
                              union all
                              select id from places.place
                              where parent = :id and kind = 'GRID' and valid_until is null))
                        order by position, full_pinyin, id
                        """)
                .param("id", id.value())
                .query(PlaceLevels::offer)
                .list();
    }

    List<Offer> counted(List<PlaceSummary> found) {
        if (found.isEmpty()) return List.of();
        Map<Long, Integer> inside = db
                .sql("select id, " + INSIDE + " from places.place where id in (:ids)")
                .param("ids", found.stream().map(p -> p.id().value()).toList())
                .query((row, number) -> Map.entry(row.getLong(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return found.stream()
                .map(place -> new Offer(place, inside.getOrDefault(place.id().value(), 0)))
                .toList();
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(PlaceRow.read(row, number).summary(), row.getInt("inside"));
    }
}
