package org.linli.needs;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Topics that became one, and what came from which, so that it can be taken back.
@Component
class TopicMerges {

    private final JdbcClient db;

    TopicMerges(JdbcClient db) {
        this.db = db;
    }

    /// @return how many concerns go into the other
    int merge(TopicId id, TopicId into) {
        db.sql("update needs.topic_member set fixed = true where topic = :into")
                .param("into", into.value())
                .update();
        int moved = db.sql(
                        "update needs.topic_member set fixed = true, topic = :into, came_from = :id where topic = :id")
                .param("into", into.value())
                .param("id", id.value())
                .update();
        db.sql("update needs.topic set state = 'MERGED', merged_into = :into where id = :id")
                .param("into", into.value())
                .param("id", id.value())
                .update();
        return moved;
    }

    /// Where its concerns are, as long as some of what it brought is still there and something else, too.
    Optional<TopicId> into(TopicId id) {
        return db.sql("""
                        select t.merged_into
                        from   needs.topic t join needs.topic u on u.id = t.merged_into
                        where  t.id = :id and t.state = 'MERGED' and u.state = 'LIVE'
                        and    exists (select from needs.topic_member m where m.topic = u.id and m.came_from = t.id)
                        and    exists (select from needs.topic_member m
                                       where  m.topic = u.id and m.came_from is distinct from t.id)
                        """)
                .param("id", id.value())
                .query((row, n) -> new TopicId(row.getLong("merged_into")))
                .optional();
    }

    /// @return how many concerns come back
    int apart(TopicId id, TopicId from) {
        db.sql("update needs.topic set state = 'LIVE', merged_into = null where id = :id")
                .param("id", id.value())
                .update();
        return db.sql("""
                        update needs.topic_member set topic = :id, came_from = null
                        where  topic = :into and came_from = :id
                        """).param("id", id.value()).param("into", from.value()).update();
    }
}
