package org.linli.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.linli.requests.RequestId;
import org.linli.shared.AccountId;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which notices wait to be sent, and what became of them.
@Repository
class MailTable {

    private static final int AT_ONCE = 500;
    private static final int TRIES = 8;

    private final JdbcClient db;

    MailTable(JdbcClient db) {
        this.db = db;
    }

    /// Oldest first.
    List<ToMail> waiting(Instant now) {
        return db.sql("""
                select id, account, kind, request, due, read_at is not null as read, mail_tries
                from   notices.notice
                where  mail = 'WAITING' and mail_next <= :now
                order by id
                limit  :most
                """)
                .param("now", Moments.kept(now))
                .param("most", AT_ONCE)
                .query(MailTable::row)
                .list();
    }

    void sent(Collection<ToMail> notices) {
        settle(notices, "SENT");
    }

    /// Read in the application meanwhile: no mail is needed.
    void spared(Collection<ToMail> notices) {
        settle(notices, "NONE");
    }

    /// Tries again later, a few times.
    void failed(Collection<ToMail> notices, Instant now) {
        for (var notice : notices) {
            int tries = notice.tries() + 1;
            db.sql("""
                    update notices.notice
                    set    mail_tries = :tries, mail_next = :next, mail = :mail
                    where  id = :id
                    """)
                    .param("tries", tries)
                    .param("next", Moments.kept(now.plus(Duration.ofMinutes(1L << tries))))
                    .param("mail", tries < TRIES ? "WAITING" : "GIVEN_UP")
                    .param("id", notice.id())
                    .update();
        }
    }

    private void settle(Collection<ToMail> notices, String mail) {
        db.sql("update notices.notice set mail = :mail where id = any(:ids)")
                .param("mail", mail)
                .param("ids", notices.stream().map(ToMail::id).toArray(Long[]::new))
                .update();
    }

    private static ToMail row(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due", OffsetDateTime.class);
        var request = row.getObject("request", Long.class);
        return new ToMail(
                row.getLong("id"),
                new AccountId(row.getLong("account")),
                NoticeKind.valueOf(row.getString("kind")),
                request == null ? null : new RequestId(request),
                due == null ? null : due.toInstant(),
                row.getBoolean("read"),
                row.getInt("mail_tries"));
    }
}
