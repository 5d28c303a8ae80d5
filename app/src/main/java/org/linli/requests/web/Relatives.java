package org.linli.requests.web;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Bigrams;
import org.linli.requests.Duplicate;
import org.linli.requests.Duplicates;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Concerns that have to do with another: alike, or made one with it.
@Component
class Relatives {

    private static final int FEW = 5;

    private final JdbcClient db;
    private final Duplicates duplicates;

    Relatives(JdbcClient db, Duplicates duplicates) {
        this.db = db;
        this.duplicates = duplicates;
    }

    /// Of the same kind in the same courtyard, open ones and nearer ones first.
    List<RequestLine> similar(RequestId id, Actor actor, Ui ui) {
        return db.sql("""
                        with it as (
                            select id as own, subdistrict as own_subdistrict, place as own_place, category as own_category,
                                   split_part(place_path, '/', 3) as own_community, place_path as own_path
                            from   requests.request where id = :id)
                        select %s
                        from   it join requests.request on subdistrict = own_subdistrict
                               and split_part(place_path, '/', 3) = own_community
                               and category = own_category and id <> own
                        where  state <> 'MERGED' and received_at > :since and %s
                        order  by (place = own_place) desc, (closed_at is null) desc, received_at desc
                        limit  %d
                        """.formatted(RequestLines.LINE, Reach.of(actor, ui.today()), FEW))
                .param("id", id.value())
                .param("since", Moments.kept(ui.now().minus(Duration.ofDays(730))))
                .query((row, n) -> RequestLines.line(row, ui))
                .list();
    }

    /// What may be the same matter and is open still.
    List<Duplicate> likely(RequestId id, Actor actor) {
        return duplicates.of(id, actor, FEW);
    }

    /// Open concerns that it could be merged into: those with the words, or those alike.
    List<RequestLine> candidates(RequestId id, String words, Actor actor, Ui ui) {
        if (words.isEmpty())
            return Stream.concat(
                            likely(id, actor).stream().flatMap(one -> Stream.ofNullable(one(one.id(), actor, ui))),
                            similar(id, actor, ui).stream()
                                    .filter(line -> line.state().isOpen()))
                    .distinct()
                    .toList();
        return db.sql("""
                        select %s
                        from   requests.request
                        where  id <> :id and %s and %s and (requests.found_by(search, subdistrict, received_at) @@ :query::tsquery or id = :number)
                        order  by received_at desc
                        limit  20
                        """.formatted(RequestLines.LINE, Reach.OPEN, Reach.of(actor, ui.today())))
                .param("id", id.value())
                .param("query", Bigrams.query(words))
                .param(
                        "number",
                        RequestNumber.parse(words).map(n -> n.id().value()).orElse(0L))
                .query((row, n) -> RequestLines.line(row, ui))
                .list();
    }

    List<RequestLine> mergedInto(RequestId id, Ui ui) {
        return db.sql("select %s from requests.request where merged_into = :id order by received_at"
                        .formatted(RequestLines.LINE))
                .param("id", id.value())
                .query((row, n) -> RequestLines.line(row, ui))
                .list();
    }

    /// None if the reader may not see it.
    @Nullable
    RequestLine one(RequestId id, Actor actor, Ui ui) {
        return db.sql("select %s from requests.request where id = :id and %s"
                        .formatted(RequestLines.LINE, Reach.of(actor, ui.today())))
                .param("id", id.value())
                .query((row, n) -> RequestLines.line(row, ui))
                .optional()
                .orElse(null);
    }
}
