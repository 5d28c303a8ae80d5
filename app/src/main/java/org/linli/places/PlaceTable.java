package org.linli.places;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of places.
@Repository
class PlaceTable {

    private final JdbcClient db;
    private final JdbcTemplate batch;

    PlaceTable(JdbcClient db, JdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    Optional<PlaceRow> find(PlaceId id) {
        return db.sql("select " + PlaceRow.COLUMNS + " from places.place where id = :id")
                .param("id", id.value())
                .query(PlaceRow::read)
                .optional();
    }

    PlaceRow get(PlaceId id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    /// For a change: nobody else changes it until this transaction ends.
    PlaceRow lock(PlaceId id) {
        return db.sql("select " + PlaceRow.COLUMNS + " from places.place where id = :id for update")
                .param("id", id.value())
                .query(PlaceRow::read)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    List<PlaceRow> living(PlacePath within) {
        return db.sql("select " + PlaceRow.COLUMNS + """
                        from places.place
                        where path like :path || '%' and valid_until is null
                        order by path
                        """)
                .param("path", within.value())
                .query(PlaceRow::read)
                .list();
    }

    /// Households by place, of those that have been counted.
    Map<PlaceId, Integer> households(PlacePath within) {
        var counted = new HashMap<PlaceId, Integer>();
        db.sql("""
                        select id, households
                        from   places.place
                        where  path like :path || '%' and valid_until is null and households is not null
                        """).param("path", within.value()).query(row -> {
            counted.put(new PlaceId(row.getLong("id")), row.getInt("households"));
        });
        return counted;
    }

    List<PlaceRow> children(PlaceId parent) {
        return db.sql("select " + PlaceRow.COLUMNS + """
                        from places.place
                        where parent = :parent and valid_until is null
                        order by position, full_pinyin, id
                        """)
                .param("parent", parent.value())
                .query(PlaceRow::read)
                .list();
    }

    /// The children and theirs.
    List<PlaceRow> near(PlaceId place) {
        return db.sql("select " + PlaceRow.COLUMNS + """
                        from places.place
                        where valid_until is null
                          and parent = any (array(
                              select :place
                              union all
                              select id from places.place where parent = :place and valid_until is null))
                        order by full_pinyin, id
                        """)
                .param("place", place.value())
                .query(PlaceRow::read)
                .list();
    }

    List<PlaceRow> roots() {
        return db.sql("select " + PlaceRow.COLUMNS + """
                        from places.place
                        where parent is null and valid_until is null
                        order by full_pinyin, id
                        """).query(PlaceRow::read).list();
    }

    boolean hasSibling(@Nullable PlaceId parent, String name, PlaceId except) {
        return db.sql("""
                        select exists(
                            select 1 from places.place
                            where parent is not distinct from :parent
                              and name = :name and id <> :except and valid_until is null)
                        """)
                .param("parent", parent == null ? null : parent.value(), Types.BIGINT)
                .param("name", name)
                .param("except", except.value())
                .query(Boolean.class)
                .single();
    }

    boolean hasCode(PlaceId subdistrict, String code) {
        return db.sql("""
                        select exists(
                            select 1 from places.place
                            where subdistrict = :subdistrict and code = :code and valid_until is null)
                        """)
                .param("subdistrict", subdistrict.value())
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /// So many numbers of their own, before anything is written: a path ends in the place's own number.
    List<PlaceId> draw(int count) {
        return db.sql("""
                        select nextval(pg_get_serial_sequence('places.place', 'id'))
                        from generate_series(1, :count)
                        """)
                .param("count", count)
                .query((row, number) -> new PlaceId(row.getLong(1)))
                .list();
    }

    void insert(List<PlacedPlace> places) {
        for (int from = 0; from < places.size(); from += 1000) {
            insertSome(places.subList(from, Math.min(places.size(), from + 1000)));
        }
    }

    private void insertSome(List<PlacedPlace> places) {
        batch.batchUpdate("""
                insert into places.place (id, subdistrict, parent, path, kind, position, name, name_en, code,
                    area_code, area_code_year, valid_from, valid_until, courtyard_type, site, storeys, households, built,
                    lift, steps, note, full_name, full_name_en, full_pinyin, full_initials)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement statement, int i) throws SQLException {
                int column = 1;
                for (var value : places.get(i).columns()) statement.setObject(column++, value);
            }

            @Override
            public int getBatchSize() {
                return places.size();
            }
        });
    }

    void rename(PlaceRow place, String name, String nameEn) {
        db.sql("update places.place set name = :name, name_en = :nameEn, version = version + 1 where id = :id")
                .param("name", name)
                .param("nameEn", nameEn)
                .param("id", place.id().value())
                .update();
    }

    /// The new name reaches everything below, for names there begin with this one; a grid's name reaches nothing.
    void respell(PlaceRow place, SpokenName spoken) {
        var before = place.spoken();
        var isHeard = place.kind().isSpoken();
        db.sql("""
                        update places.place
                        set full_name     = :name || substr(full_name, :nameLength + 1),
                            full_name_en  = :nameEn || substr(full_name_en, :nameEnLength + 1),
                            full_pinyin   = :pinyin || substr(full_pinyin, :pinyinLength + 1),
                            full_initials = :initials || substr(full_initials, :initialsLength + 1)
                        where path like :path
                        """)
                .param("name", spoken.name())
                .param("nameLength", before.name().length())
                .param("nameEn", spoken.nameEn())
                .param("nameEnLength", before.nameEn().length())
                .param("pinyin", spoken.letters().full())
                .param("pinyinLength", before.letters().full().length())
                .param("initials", spoken.letters().initials())
                .param("initialsLength", before.letters().initials().length())
                .param("path", place.path().value() + (isHeard ? "%" : ""))
                .update();
    }

    void end(PlacePath path, LocalDate until) {
        db.sql("""
                        update places.place
                        set valid_until = greatest(valid_from, :until), version = version + 1
                        where path like :path || '%' and valid_until is null
                        """).param("until", until).param("path", path.value()).update();
    }
}
