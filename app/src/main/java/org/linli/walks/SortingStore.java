package org.linli.walks;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people did to findings, as it stands in the database.
@Repository
class SortingStore {

    private final JdbcClient db;

    SortingStore(JdbcClient db) {
        this.db = db;
    }

    void insert(WalkId walk, Sorting.Kind kind, long head, List<Long> moved, List<Long> before, Instant at, String by) {
        db.sql("""
                        insert into walks.sorting (walk, kind, head, moved, before, done_at, done_by)
                        values (:walk, :kind, :head, :moved, :before, :at, :by)
                        """)
                .param("walk", walk.value())
                .param("kind", kind.name())
                .param("head", head)
                .param("moved", moved.toArray(Long[]::new))
                .param("before", before.toArray(Long[]::new))
                .param("at", Moments.keptOrNull(at))
                .param("by", by)
                .update();
    }

    /// Those that hold, the latest last.
    List<Sorting> of(WalkId walk) {
        return db.sql("""
                        select id, kind, head, moved, before, done_by
                        from   walks.sorting
                        where  walk = :walk and not undone
                        order by id
                        """)
                .param("walk", walk.value())
                .query((row, n) -> new Sorting(
                        row.getLong("id"),
                        Sorting.Kind.valueOf(row.getString("kind")),
                        row.getLong("head"),
                        numbers(row, "moved"),
                        numbers(row, "before"),
                        row.getString("done_by")))
                .list();
    }

    void undo(long id) {
        db.sql("update walks.sorting set undone = true where id = :id")
                .param("id", id)
                .update();
    }

    private static List<Long> numbers(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.asList((Long[]) array.getArray());
    }
}
