package org.linli.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.linli.dialogue.PlanItem.Part;
import org.linli.dialogue.PlanItem.Way;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The plans of workshops, line by line.
@Repository
class PlanStore {

    private final JdbcClient db;

    PlanStore(JdbcClient db) {
        this.db = db;
    }

    List<PlanItem> of(MeetingId meeting) {
        return db.sql("select * from dialogue.plan_item where meeting = :meeting order by position, id")
                .param("meeting", meeting.value())
                .query(PlanStore::item)
                .list();
    }

    /// At the end of its part.
    void add(MeetingId meeting, PlanItem item) {
        var way = item.way();
        db.sql("""
                        insert into dialogue.plan_item (meeting, part, position, words, who, way, minutes)
                        select :meeting, :part, coalesce(max(position), 0) + 1, :words, :who, :way, :minutes
                        from   dialogue.plan_item where meeting = :meeting and part = :part
                        """)
                .param("meeting", meeting.value())
                .param("part", item.part().name())
                .param("words", item.words())
                .param("who", item.who())
                .param("way", way == null ? null : way.name(), Types.VARCHAR)
                .param("minutes", item.minutes(), Types.INTEGER)
                .update();
    }

    void remove(MeetingId meeting, long item) {
        changed(
                db.sql("delete from dialogue.plan_item where meeting = :meeting and id = :id")
                        .param("meeting", meeting.value())
                        .param("id", item)
                        .update(),
                item);
    }

    void ready(MeetingId meeting, long item, boolean ready) {
        changed(
                db.sql("update dialogue.plan_item set ready = :ready where meeting = :meeting and id = :id")
                        .param("ready", ready)
                        .param("meeting", meeting.value())
                        .param("id", item)
                        .update(),
                item);
    }

    /// Puts the lines of a part into that order.
    void order(List<PlanItem> items) {
        for (int n = 0; n < items.size(); n++)
            db.sql("update dialogue.plan_item set position = :position where id = :id")
                    .param("position", n + 1)
                    .param("id", items.get(n).id())
                    .update();
    }

    private static void changed(int rows, long item) {
        if (rows == 0) throw new NotFound("plan item " + item);
    }

    private static PlanItem item(ResultSet row, int number) throws SQLException {
        var way = row.getString("way");
        return new PlanItem(
                row.getLong("id"),
                Part.valueOf(row.getString("part")),
                row.getString("words"),
                row.getString("who"),
                way == null ? null : Way.valueOf(way),
                row.getObject("minutes", Integer.class),
                row.getBoolean("ready"));
    }
}
