package org.linli.places.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Pages;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of places with what is in them.
@Component
class TreePages {

    private static final int SIZE = 40;

    private static final String COLUMNS = """
            select p.id, p.kind, p.name, p.name_en, p.full_name, p.full_name_en, p.code,
                   (select count(*) from places.place c where c.parent = p.id and c.valid_until is null) as inside,
                   (select count(*) from places.place b where b.path like p.path || '%' and b.kind = 'BUILDING'
                       and b.valid_until is null) as houses,
                   (select coalesce(sum(e.households), 0) from places.place e where e.path like p.path || '%'
                       and e.kind = 'ENTRANCE' and e.valid_until is null) as counted,
                   (select count(*) from places.boundary o join places.place op on op.id = o.place
                       where op.path like p.path || '%' and o.standing = 'NOBODY' and o.valid_until is null) as nobody
            from   places.place p
            """;

    private final JdbcClient db;
    private final Places places;

    TreePages(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    List<PlaceSummary> trail(@Nullable PlaceId in) {
        return in == null
                ? List.of()
                : places.get(in).path().steps().stream().map(places::get).toList();
    }

    long count(@Nullable PlaceId in) {
        return db.sql("select count(*) from places.place where parent is not distinct from :in and valid_until is null")
                .param("in", in == null ? null : in.value(), Types.BIGINT)
                .query(Long.class)
                .single();
    }

    List<TreeLine> level(@Nullable PlaceId in, Pages pages, Ui ui) {
        return db.sql(COLUMNS + """
                        where  p.parent is not distinct from :in and p.valid_until is null
                        order  by p.position, p.full_pinyin, p.id
                        limit  :size offset :offset
                        """)
                .param("in", in == null ? null : in.value(), Types.BIGINT)
                .param("size", pages.size())
                .param("offset", pages.offset())
                .query((row, n) -> line(row, ui))
                .list();
    }

    List<TreeLine> found(String words, PlacePath within, Ui ui) {
        var found = places.search(words, within, SIZE);
        if (found.isEmpty()) return List.of();
        var ids = found.stream().map(p -> p.id().value()).toList();
        return db
                .sql(COLUMNS + " where p.id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> line(row, ui))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(line -> ids.indexOf(line.id().value())))
                .toList();
    }

    Pages pages(int number, long total) {
        return new Pages(number, SIZE, total);
    }

    private static TreeLine line(ResultSet row, Ui ui) throws SQLException {
        return new TreeLine(
                new PlaceId(row.getLong("id")),
                PlaceKind.valueOf(row.getString("kind")),
                ui.name(row.getString("name"), row.getString("name_en")),
                ui.name(row.getString("full_name"), row.getString("full_name_en")),
                row.getString("code"),
                row.getInt("inside"),
                row.getInt("houses"),
                row.getInt("counted"),
                row.getInt("nobody"));
    }
}
