package org.linli.notices.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.notices.NoticeKind;
import org.linli.notices.Notices;
import org.linli.requests.RequestId;
import org.linli.shared.AccountId;
import org.linli.shared.Moments;
import org.linli.ui.Pages;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what a colleague has been told.
@Component
class NoticePages {

    private static final int SIZE = 30;

    private static final String SHOWN = """
            from   notices.notice
            where  account = :account
            and    shown
            and    (:all or read_at is null)
            and    (cast(:kind as text) is null or kind = :kind)
            """;

    private final JdbcClient db;
    private final Notices notices;

    NoticePages(JdbcClient db, Notices notices) {
        this.db = db;
        this.notices = notices;
    }

    NoticePage get(Ui ui, AccountId account, boolean all, @Nullable NoticeKind kind, long undo, int page) {
        long total = shown("select count(*) " + SHOWN, account, all, kind)
                .query(Long.class)
                .single();
        var pages = new Pages(page, SIZE, total);
        var lines = shown(
                        "select id, kind, request, subject, place, place_en, due, at, read_at is not null as read "
                                + SHOWN + """
                        order by id desc
                        limit  :size offset :offset
                        """,
                        account,
                        all,
                        kind)
                .param("size", pages.size())
                .param("offset", pages.offset())
                .query((row, n) -> line(row, ui))
                .list();
        return new NoticePage(
                all,
                kind == null ? "" : kind.name(),
                counts(account, all),
                notices.unread(account),
                lines,
                pages,
                undo);
    }

    private Map<String, Integer> counts(AccountId account, boolean all) {
        var counts = new LinkedHashMap<String, Integer>();
        shown("select kind, count(*) as n " + SHOWN + " group by kind order by kind", account, all, null)
                .query(row -> {
                    counts.put(row.getString("kind"), row.getInt("n"));
                });
        return counts;
    }

    private JdbcClient.StatementSpec shown(String sql, AccountId account, boolean all, @Nullable NoticeKind kind) {
        return db.sql(sql)
                .param("account", account.value())
                .param("all", all)
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR);
    }

    private static NoticeLine line(ResultSet row, Ui ui) throws SQLException {
        var due = row.getObject("due", OffsetDateTime.class);
        var request = row.getObject("request", Long.class);
        return new NoticeLine(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                request == null ? null : new RequestId(request),
                row.getString("subject"),
                ui.name(row.getString("place"), row.getString("place_en")),
                due == null ? null : due.toInstant(),
                Moments.in(row, "at"),
                row.getBoolean("read"));
    }
}
