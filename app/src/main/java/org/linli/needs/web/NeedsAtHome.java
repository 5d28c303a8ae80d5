package org.linli.needs.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.needs.NeedState;
import org.linli.needs.WeekHours;
import org.linli.requests.HomeNeeds;
import org.linli.shared.PlacePath;
import org.linli.ui.ListQuery;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people of a place lack, for the page that everybody sees first.
@Component
class NeedsAtHome implements HomeNeeds {

    private static final NeedReader EVERYBODY = new NeedReader(List.of());

    private final JdbcClient db;
    private final NeedLists lists;

    NeedsAtHome(JdbcClient db, NeedLists lists) {
        this.db = db;
        this.lists = lists;
    }

    @Override
    public Optional<Lacking> of(PlacePath within, int most, Ui ui) {
        Map<String, String> conditions = within.equals(PlacePath.ALL)
                ? Map.of("state", "live")
                : Map.of("state", "live", "place", within.place().toString());
        var query = new ListQuery("/needs", conditions, "", 1);
        var rows = lists.page(query, EVERYBODY, ui).stream().limit(most).toList();
        if (rows.isEmpty()) return Optional.empty();
        var hours = hours(rows);
        return Optional.of(new Lacking(
                rows.stream()
                        .map(row -> told(row, hours.getOrDefault(row.id().value(), WeekHours.UNKNOWN), ui))
                        .toList(),
                lists.count(query, EVERYBODY).counted(),
                query.href()));
    }

    private static Lacked told(NeedRow row, WeekHours hours, Ui ui) {
        var who = new ArrayList<String>();
        who.add(row.whose(ui));
        var size = row.size();
        if (size != null) who.add(Figures.about(size.middle(), row.unit(), ui));
        var when = HourOfNeed.mostly(hours).stream()
                .map(part -> ui.text("needs.hour", part))
                .collect(Collectors.joining(ui.text("ui.comma")));
        who.add(when);
        return new Lacked(
                row.title(),
                "/needs/" + row.id(),
                Stream.concat(who.stream(), Stream.of(row.place()))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                row.stateKind(),
                ui.text("needs.state", row.state()),
                row.state() == NeedState.UNMET ? ui.text("needs.unmet-days", row.days(ui)) : "");
    }

    private Map<Long, WeekHours> hours(List<NeedRow> rows) {
        return db
                .sql("select id, hours from needs.need where id = any(:ids)")
                .param("ids", rows.stream().map(row -> row.id().value()).toArray(Long[]::new))
                .query((row, n) -> Map.entry(row.getLong("id"), new WeekHours(row.getString("hours"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
