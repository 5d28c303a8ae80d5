package org.linli.needs.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far the program looked for hot topics in the reader's places.
@Component
class TopicLooks {

    private final JdbcClient db;

    TopicLooks(JdbcClient db) {
        this.db = db;
    }

    private record Row(PlaceId subdistrict, TopicList.Look look) {}

    /// Of all subdistricts of the reader together.
    TopicList.Look of(Actor actor, Ui ui) {
        var own = actor.placesOf(Right.SEE_REQUESTS, ui.today());
        var subdistricts = own.stream()
                .filter(place -> !place.equals(PlacePath.ALL))
                .map(PlacePath::subdistrict)
                .collect(Collectors.toSet());
        var looks = db
                .sql("select subdistrict, since, concerns, older from needs.topic_look")
                .query((row, n) -> new Row(
                        new PlaceId(row.getLong("subdistrict")),
                        new TopicList.Look(
                                row.getObject("since", LocalDate.class),
                                row.getLong("concerns"),
                                row.getLong("older"))))
                .list()
                .stream()
                .filter(row -> own.contains(PlacePath.ALL) || subdistricts.contains(row.subdistrict()))
                .map(Row::look)
                .toList();
        return new TopicList.Look(
                looks.stream()
                        .map(TopicList.Look::since)
                        .min(Comparator.naturalOrder())
                        .orElse(ui.today()),
                looks.stream().mapToLong(TopicList.Look::concerns).sum(),
                looks.stream().mapToLong(TopicList.Look::older).sum());
    }
}
