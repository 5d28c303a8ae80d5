package org.linli.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linli.journal.Unjournalled;
import org.linli.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How colleagues want to be told.
@Service
@Transactional
public class Preferences {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");

    private final JdbcClient db;

    Preferences(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public Preference of(AccountId account) {
        return db.sql("""
                        select email, language, rhythm, daily_at, quiet_from, quiet_until, not_shown, not_mailed, last_daily
                        from   notices.preference
                        where  account = :account
                        """)
                .param("account", account.value())
                .query(Preferences::preference)
                .optional()
                .orElse(Preference.NONE);
    }

    @Unjournalled(because = "how somebody wants to be told is their own affair")
    public void keep(AccountId account, Preference preference) {
        NoticeRule.AN_ADDRESS_HAS_AN_AT_SIGN_AND_A_DOMAIN.requireAt(
                "email",
                preference.email().isEmpty()
                        || (preference.email().length() <= 254
                                && ADDRESS.matcher(preference.email()).matches()));
        db.sql("""
                insert into notices.preference (account, email, language, rhythm, daily_at, quiet_from, quiet_until,
                                                not_shown, not_mailed)
                values (:account, :email, :language, :rhythm, :dailyAt, :quietFrom, :quietUntil, :notShown, :notMailed)
                on conflict (account) do update
                set email = excluded.email, language = excluded.language, rhythm = excluded.rhythm,
                    daily_at = excluded.daily_at, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
                    not_shown = excluded.not_shown, not_mailed = excluded.not_mailed
                """)
                .param("account", account.value())
                .param("email", preference.email())
                .param("language", preference.language())
                .param("rhythm", preference.rhythm().name())
                .param("dailyAt", preference.dailyAt())
                .param("quietFrom", preference.quietFrom())
                .param("quietUntil", preference.quietUntil())
                .param("notShown", names(preference.notShown()))
                .param("notMailed", names(preference.notMailed()))
                .update();
    }

    void dailySent(AccountId account, LocalDate day) {
        db.sql("update notices.preference set last_daily = :day where account = :account")
                .param("day", day)
                .param("account", account.value())
                .update();
    }

    private static String[] names(Set<NoticeKind> kinds) {
        return kinds.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Set<NoticeKind> kinds(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(NoticeKind::valueOf)
                .collect(Collectors.toSet());
    }

    private static Preference preference(ResultSet row, int number) throws SQLException {
        return new Preference(
                row.getString("email"),
                row.getString("language"),
                Preference.Rhythm.valueOf(row.getString("rhythm")),
                row.getObject("daily_at", LocalTime.class),
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_until", LocalTime.class),
                kinds(row, "not_shown"),
                kinds(row, "not_mailed"),
                row.getObject("last_daily", LocalDate.class));
    }
}
