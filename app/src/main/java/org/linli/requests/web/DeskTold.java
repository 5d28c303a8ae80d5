package org.linli.requests.web;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.people.People;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.web.DeskPage.Told;
import org.linli.shared.Actor;
import org.linli.shared.OrganisationId;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Number and code, to be told to the caller by the clerk who wrote it down, and only while the
/// call lasts.
@Component
class DeskTold {

    private static final Duration CALL = Duration.ofMinutes(15);
    private static final String SPOKEN = "〇一二三四五六七八九";

    private final JdbcClient db;
    private final People people;

    DeskTold(JdbcClient db, People people) {
        this.db = db;
        this.people = people;
    }

    @Nullable
    Told of(RequestId id, Actor actor, Ui ui) {
        var account = actor.account();
        if (account == null) return null;
        return db.sql("""
                        select id, code, subject, lead
                        from   requests.request
                        where  id = :id and taken_by = :account and received_at > :since
                        """)
                .param("id", id.value())
                .param("account", account.value())
                .param("since", ui.now().minus(CALL).atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    var lead = row.getObject("lead", Long.class);
                    return new Told(
                            new RequestNumber(id).toString(),
                            spoken(Objects.requireNonNull(row.getString("code")), ui),
                            row.getString("subject"),
                            lead == null
                                    ? ""
                                    : people.organisation(new OrganisationId(lead))
                                            .name(ui),
                            id.value());
                })
                .optional()
                .orElse(null);
    }

    /// In Chinese by the characters one says, so that nobody hears 一 for 七.
    private static String spoken(String code, Ui ui) {
        var figures = ui.english()
                ? code.chars().mapToObj(Character::toString).collect(Collectors.joining(" "))
                : code.chars()
                        .mapToObj(c -> SPOKEN.substring(c - '0', c - '0' + 1))
                        .collect(Collectors.joining());
        int half = figures.length() / 2;
        return figures.substring(0, half).strip()
                + (ui.english() ? ", " : "，")
                + figures.substring(half).strip();
    }
}
