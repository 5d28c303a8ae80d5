package org.linli.needs;

import java.util.Optional;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What needs and hot topics are called, for rooms that only look. Whoever asks has made sure that it may be seen.
@Component
public class NeedGlances {

    private final JdbcClient db;

    NeedGlances(JdbcClient db) {
        this.db = db;
    }

    public Optional<Matter> of(NeedId id) {
        return db.sql("select title, place_path from needs.need where id = :id")
                .param("id", id.value())
                .query((row, n) -> new Matter(row.getString("title"), new PlacePath(row.getString("place_path"))))
                .optional();
    }

    public Optional<Matter> of(TopicId id) {
        return db.sql("select coalesce(nullif(name, ''), title) as title, place_path from needs.topic where id = :id")
                .param("id", id.value())
                .query((row, n) -> new Matter(row.getString("title"), new PlacePath(row.getString("place_path"))))
                .optional();
    }
}
