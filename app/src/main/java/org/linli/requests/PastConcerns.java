package org.linli.requests;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.engine.text.Bigrams;
import org.linli.engine.text.Similarity;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Earlier concerns that people sorted alike, to be shown as examples of a suggestion.
@Repository
class PastConcerns {

    private static final int LOOKED_AT = 60;
    private static final double ALIKE = 0.12;

    private final JdbcClient db;

    PastConcerns(JdbcClient db) {
        this.db = db;
    }

    private record Past(RequestId id, double alike) {}

    /// The most alike of the category, among the newest that say one of the words.
    List<RequestId> like(String text, String category, PlacePath place, List<String> words, int most) {
        var query = words.stream()
                .map(Bigrams::query)
                .filter(q -> !q.isEmpty())
                .map(q -> "(" + q + ")")
                .collect(Collectors.joining(" | "));
        if (query.isEmpty()) return List.of();
        var said = Similarity.to(text);
        return db
                .sql("""
                        select id, subject, body
                        from   requests.request
                        where  subdistrict = :subdistrict and category = :category and confidence is null
                        and    search @@ :query::tsquery
                        and    state <> 'WITHDRAWN'
                        order  by received_at desc
                        limit  :most
                        """)
                .param("subdistrict", place.subdistrict().value())
                .param("category", category)
                .param("query", query)
                .param("most", LOOKED_AT)
                .query((row, n) -> new Past(
                        new RequestId(row.getLong("id")),
                        said.of(Subjects.whole(row.getString("subject"), row.getString("body")))))
                .list()
                .stream()
                .filter(one -> one.alike >= ALIKE)
                .sorted(Comparator.comparingDouble(Past::alike).reversed())
                .limit(most)
                .map(Past::id)
                .toList();
    }
}
