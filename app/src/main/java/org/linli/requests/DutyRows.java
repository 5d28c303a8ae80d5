package org.linli.requests;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.places.BoundaryItem;
import org.linli.shared.NotFound;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.TimeLimit;
import org.linli.ui.BilingualText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lines of the duty matrix, with their days.
@Repository
class DutyRows {

    private static final String COLUMNS = """
            select id, category, place, boundary_item, lead, co_handlers, route, urgency, sign_limit, finish_limit, basis,
                   basis_en, valid_from, valid_until
            from   requests.duty
            """;

    private final JdbcClient db;

    DutyRows(JdbcClient db) {
        this.db = db;
    }

    /// The deepest line round the place; of two for the same place the one that names a part of the courtyard.
    Optional<DutyRow> find(String category, PlacePath path, LocalDate day) {
        return db.sql(COLUMNS + """
                        where  category = :category
                        and    starts_with(:path, place)
                        and    valid_from <= :day and (valid_until is null or valid_until > :day)
                        order  by length(place) desc, boundary_item nulls last, id desc
                        limit  1
                        """)
                .param("category", category)
                .param("path", path.value())
                .param("day", day)
                .query(DutyRows::row)
                .optional();
    }

    /// What holds on the day in the subdistrict or in a part of it, the deepest place first.
    List<DutyRow> of(PlacePath subdistrict, LocalDate day) {
        return db.sql(COLUMNS + """
                        where  (place = '/' or starts_with(place, :place))
                        and    valid_from <= :day and (valid_until is null or valid_until > :day)
                        order  by category, length(place) desc, place, id desc
                        """)
                .param("place", subdistrict.value())
                .param("day", day)
                .query(DutyRows::row)
                .list();
    }

    /// Everything that was ever said about the category there, the newest first.
    List<DutyRow> history(String category, PlacePath subdistrict) {
        return db.sql(COLUMNS + """
                        where  category = :category and (place = '/' or starts_with(place, :place))
                        and    (valid_until is null or valid_until > valid_from)
                        order  by valid_from desc, length(place) desc, id desc
                        """)
                .param("category", category)
                .param("place", subdistrict.value())
                .query(DutyRows::row)
                .list();
    }

    DutyRow get(long id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(DutyRows::row)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /// The line before it ends on the day on which it starts; one that starts later follows it.
    long insert(DutyRow row) {
        db.sql("""
                        update requests.duty
                        set    valid_until = greatest(valid_from, cast(:from as date))
                        where  category = :category and place = :place
                        and    valid_from <= :from and (valid_until is null or valid_until > :from)
                        """)
                .param("category", row.category())
                .param("place", row.place().value())
                .param("from", row.period().from())
                .update();
        return db.sql("""
                        insert into requests.duty
                               (category, place, boundary_item, lead, co_handlers, route, urgency, sign_limit, finish_limit,
                                basis, basis_en, valid_from, valid_until)
                        values (:category, :place, :item, :lead, :coHandlers, :route, :urgency, :sign, :finish, :basis,
                                :basisEn, :from, (select min(valid_from) from requests.duty
                                        where category = :category and place = :place and valid_from > :from))
                        returning id
                        """)
                .param("category", row.category())
                .param("place", row.place().value())
                .param("item", name(row.item()))
                .param("lead", row.lead())
                .param("coHandlers", row.coHandlers().toArray(String[]::new))
                .param("route", row.route().name())
                .param("urgency", row.urgency().name())
                .param("sign", row.signLimit().toString())
                .param("finish", row.finishLimit().toString())
                .param("basis", row.basis().zh())
                .param("basisEn", row.basis().en())
                .param("from", row.period().from())
                .query(Long.class)
                .single();
    }

    void end(long id, LocalDate until) {
        db.sql("update requests.duty set valid_until = :until where id = :id")
                .param("id", id)
                .param("until", until)
                .update();
    }

    private static @Nullable String name(@Nullable BoundaryItem item) {
        return item == null ? null : item.name();
    }

    private static DutyRow row(ResultSet row, int number) throws SQLException {
        var item = row.getString("boundary_item");
        Date until = row.getDate("valid_until");
        return new DutyRow(
                row.getLong("id"),
                row.getString("category"),
                new PlacePath(row.getString("place")),
                item == null ? null : BoundaryItem.valueOf(item),
                row.getString("lead"),
                Arrays.asList((String[]) row.getArray("co_handlers").getArray()),
                Route.valueOf(row.getString("route")),
                Urgency.valueOf(row.getString("urgency")),
                TimeLimit.parse(row.getString("sign_limit")),
                TimeLimit.parse(row.getString("finish_limit")),
                new BilingualText(row.getString("basis"), row.getString("basis_en")),
                new Period(row.getDate("valid_from").toLocalDate(), until == null ? null : until.toLocalDate()));
    }
}
