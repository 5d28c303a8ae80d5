package org.linli.notices;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.linli.journal.Unjournalled;
import org.linli.shared.AccountId;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a colleague has been told, and may do about it.
@Service
@Transactional
public class Notices {

    private static final String OWN_AFFAIR = "whether somebody has read a notice is their own affair";

    private final JdbcClient db;
    private final Preferences preferences;
    private final Clock clock;

    Notices(JdbcClient db, Preferences preferences, Clock clock) {
        this.db = db;
        this.preferences = preferences;
        this.clock = clock;
    }

    /// Tells somebody, in the ways they want to be told; the same news twice is told once.
    @Unjournalled(because = "the notice follows from an entry")
    void tell(AccountId account, Telling telling) {
        var preference = preferences.of(account);
        var shown = preference.shows(telling.kind());
        var mailed = preference.mails(telling.kind());
        if (!shown && !mailed) return;
        var due = telling.due();
        db.sql("""
                insert into notices.notice (account, kind, key, request, subject, place, place_en, due, at, shown, mail, mail_next)
                values (:account, :kind, :key, :request, :subject, :place, :placeEn, :due, :at, :shown, :mail, :at)
                on conflict (account, kind, key) do nothing
                """)
                .param("account", account.value())
                .param("kind", telling.kind().name())
                .param("key", telling.key())
                .param("request", telling.concern().id().value())
                .param("subject", telling.concern().subject())
                .param("place", telling.concern().placeName().zh())
                .param("placeEn", telling.concern().placeName().en())
                .param("due", due == null ? null : Moments.kept(due), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("at", Moments.kept(clock.instant()))
                .param("shown", shown)
                .param("mail", mailed ? "WAITING" : "NONE")
                .update();
    }

    /// Tells somebody what happened in another room, in the ways they want to be told; the same news twice is told
    /// once.
    @Unjournalled(because = "the notice follows from an entry")
    public void tell(AccountId account, News news) {
        var preference = preferences.of(account);
        var shown = preference.shows(news.kind());
        var mailed = preference.mails(news.kind());
        if (!shown && !mailed) return;
        db.sql("""
                insert into notices.notice (account, kind, key, subject, place, place_en, href, at, shown, mail, mail_next)
                values (:account, :kind, :key, :subject, :place, :placeEn, :href, :at, :shown, :mail, :at)
                on conflict (account, kind, key) do nothing
                """)
                .param("account", account.value())
                .param("kind", news.kind().name())
                .param("key", news.key())
                .param("subject", news.subject())
                .param("place", news.place().zh())
                .param("placeEn", news.place().en())
                .param("href", news.href())
                .param("at", Moments.kept(clock.instant()))
                .param("shown", shown)
                .param("mail", mailed ? "WAITING" : "NONE")
                .update();
    }

    @Transactional(readOnly = true)
    public int unread(AccountId account) {
        return db.sql("select count(*) from notices.notice where account = :account and shown and read_at is null")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    /// Counts the notice as read, and says which page it leads to.
    @Unjournalled(because = OWN_AFFAIR)
    public String open(AccountId account, long notice) {
        return db.sql("""
                        update notices.notice
                        set    read_at = coalesce(read_at, :now)
                        where  id = :id
                        and    account = :account
                        returning coalesce('/requests/' || request, href)
                        """)
                .param("now", Moments.kept(clock.instant()))
                .param("id", notice)
                .param("account", account.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("notice " + notice));
    }

    @Unjournalled(because = OWN_AFFAIR)
    public void setRead(AccountId account, long notice, boolean read) {
        int rows = db.sql("update notices.notice set read_at = :at where id = :id and account = :account")
                .param("at", read ? Moments.kept(clock.instant()) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", notice)
                .param("account", account.value())
                .update();
        if (rows == 0) throw new NotFound("notice " + notice);
    }

    /// Counts everything as read.
    ///
    /// @return by which it can be taken back
    @Unjournalled(because = OWN_AFFAIR)
    public Instant readAll(AccountId account) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        db.sql("update notices.notice set read_at = :at where account = :account and read_at is null")
                .param("at", Moments.kept(now))
                .param("account", account.value())
                .update();
        return now;
    }

    /// What was counted as read at that moment is unread again.
    @Unjournalled(because = OWN_AFFAIR)
    public void unreadAgain(AccountId account, Instant readAt) {
        db.sql("update notices.notice set read_at = null where account = :account and read_at = :at")
                .param("account", account.value())
                .param("at", Moments.kept(readAt))
                .update();
    }
}
