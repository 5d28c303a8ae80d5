package org.linli.positions;

import java.sql.Types;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Numbered sheets of paper, as they stand in the database.
@Repository
class PositionSheetStore {

    private final JdbcClient db;

    PositionSheetStore(JdbcClient db) {
        this.db = db;
    }

    List<PositionSheet> insert(SoundingId sounding, int copies, Instant at, @Nullable Long by) {
        return db
                .sql("""
                        insert into positions.sheet (sounding, printed_at, printed_by)
                        select :sounding, :at, :by from generate_series(1, :copies)
                        returning number
                        """)
                .param("sounding", sounding.value())
                .param("at", Moments.kept(at))
                .param("by", by, Types.BIGINT)
                .param("copies", copies)
                .query((row, n) -> new PositionSheet(row.getLong("number")))
                .list()
                .stream()
                .sorted(Comparator.comparingLong(PositionSheet::number))
                .toList();
    }

    List<PositionSheet> from(SoundingId sounding, PositionSheet first, int copies) {
        return db.sql("""
                        select number from positions.sheet
                        where  sounding = :sounding and number >= :first order by number limit :copies
                        """)
                .param("sounding", sounding.value())
                .param("first", first.number())
                .param("copies", copies)
                .query((row, n) -> new PositionSheet(row.getLong("number")))
                .list();
    }

    boolean isOf(SoundingId sounding, PositionSheet sheet) {
        return db.sql("select exists (select from positions.sheet where sounding = :sounding and number = :number)")
                .param("sounding", sounding.value())
                .param("number", sheet.number())
                .query(Boolean.class)
                .single();
    }

    PositionSheets.Count count(SoundingId sounding) {
        return db.sql("""
                        select (select count(*) from positions.sheet where sounding = :sounding)::int as printed,
                               (select count(*) from positions.voter where sounding = :sounding and paper)::int as entered
                        """)
                .param("sounding", sounding.value())
                .query((row, n) -> new PositionSheets.Count(row.getInt("printed"), row.getInt("entered")))
                .single();
    }
}
