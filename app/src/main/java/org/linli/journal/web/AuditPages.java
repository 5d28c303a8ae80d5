package org.linli.journal.web;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.journal.AuditTopic;
import org.linli.journal.WhoIsWho;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads the journal for whoever keeps watch. It turns leaves by entry, not by count: the journal only grows, and the
/// hundredth page costs as little as the first.
@Component
class AuditPages {

    private static final int SIZE = 50;

    private static final String COLUMNS = """
            select id, at, account, actor, type, subject, reason, facts
            from   journal.entry
            where  exists (select from unnest(:places) p where starts_with(place, p))
            """;

    private final JdbcClient db;
    private final JsonMapper json;
    private final ObjectProvider<AuditTopic> topics;
    private final ObjectProvider<WhoIsWho> who;

    AuditPages(JdbcClient db, JsonMapper json, ObjectProvider<AuditTopic> topics, ObjectProvider<WhoIsWho> who) {
        this.db = db;
        this.json = json;
        this.topics = topics;
        this.who = who;
    }

    AuditPage get(AuditFilter filter, Actor actor, Ui ui) {
        var lines = lines(filter, actor, ui);
        var more = lines.size() > SIZE;
        var shown = named(more ? lines.subList(0, SIZE) : lines);
        var name = filter.account() == null
                ? ""
                : shown.stream().findFirst().map(AuditLine::actor).orElse("");
        return new AuditPage(
                filter, topics.orderedStream().map(AuditTopic::key).sorted().toList(), name, shown, more);
    }

    /// Only the conditions that are asked for, so that each finds its index.
    private List<AuditLine> lines(AuditFilter filter, Actor actor, Ui ui) {
        var types = types(filter.topic());
        var accounts = accounts(filter);
        return db.sql(COLUMNS
                        + (filter.before() == 0 ? "" : " and id < :before")
                        + (filter.topic().equals("all") ? "" : " and visibility = 'AUDIT'")
                        + (types.length == 0 ? "" : " and type = any(:types)")
                        + (accounts == null ? "" : " and account = any(:accounts)")
                        + (filter.from() == null ? "" : " and at >= :from")
                        + (filter.until() == null ? "" : " and at < :until")
                        + " order by id desc limit :most")
                .param("before", filter.before())
                .param("types", types)
                .param("accounts", accounts, Types.ARRAY)
                .param("from", midnight(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", midnight(next(filter.until())), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "places",
                        actor.placesOf(Right.OPERATE, ui.today()).stream()
                                .map(PlacePath::value)
                                .toArray(String[]::new))
                .param("most", SIZE + 1)
                .query(this::line)
                .list();
    }

    /// An account is called by its name; any other thing that was done to by its kind and number.
    private List<AuditLine> named(List<AuditLine> lines) {
        var accounts = lines.stream().flatMap(AuditLine::accountDoneTo).collect(toSet());
        var names = new HashMap<AccountId, String>();
        who.forEach(w -> names.putAll(w.names(accounts)));
        return lines.stream().map(line -> line.naming(names)).toList();
    }

    private String[] types(String topic) {
        return topics.stream()
                .filter(t -> t.key().equals(topic))
                .flatMap(t -> t.types().stream())
                .toArray(String[]::new);
    }

    /// None: everybody's. Empty: nobody is called that.
    private Long @Nullable [] accounts(AuditFilter filter) {
        var account = filter.account();
        if (account != null) return new Long[] {account};
        if (filter.who().isEmpty()) return null;
        return who.stream()
                .flatMap(w -> w.called(filter.who()).stream())
                .map(AccountId::value)
                .toArray(Long[]::new);
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable OffsetDateTime midnight(@Nullable LocalDate day) {
        return day == null ? null : Moments.startOf(day);
    }

    private AuditLine line(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("account", Long.class),
                row.getString("actor"),
                row.getString("type"),
                row.getString("subject"),
                row.getString("reason"),
                facts(row.getString("facts")));
    }

    private Map<String, String> facts(String written) {
        var facts = new LinkedHashMap<String, String>();
        json.readTree(written).properties().forEach(fact -> {
            var value = fact.getValue();
            if (!value.isNull()) facts.put(fact.getKey(), value.isValueNode() ? value.asString() : value.toString());
        });
        return facts;
    }
}
