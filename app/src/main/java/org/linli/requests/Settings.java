package org.linli.requests;

import org.linli.shared.PlacePath;
import org.linli.shared.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a subdistrict has laid down for itself, and what holds where it has not.
@Repository
class Settings {

    private static final TimeLimit READ_WITHIN = TimeLimit.parse("4wh");
    private static final TimeLimit REMIND_AFTER = TimeLimit.parse("2wd");
    private static final int CONFIRMATION_DAYS = 7;

    /// Above what any confidence can be.
    private static final double NEVER = 1.01;

    private final JdbcClient db;

    Settings(JdbcClient db) {
        this.db = db;
    }

    /// @param readWithin how soon a new concern is read and handed to somebody
    /// @param remindAfter how long a resident who was asked for more is left alone
    /// @param toConfirm how long the resident has to say whether it is solved
    /// @param sortAloneFrom from which confidence on the program sorts alone
    record Setting(TimeLimit readWithin, TimeLimit remindAfter, TimeLimit toConfirm, double sortAloneFrom) {

        boolean maySortAlone() {
            return sortAloneFrom <= 1;
        }
    }

    Setting of(PlacePath place) {
        return db.sql("""
                        select read_within, remind_after, confirmation_days, sort_alone_from
                        from   requests.setting
                        where  subdistrict = :subdistrict
                        """)
                .param("subdistrict", place.subdistrict().value())
                .query((row, n) -> new Setting(
                        TimeLimit.parse(row.getString("read_within")),
                        TimeLimit.parse(row.getString("remind_after")),
                        days(row.getInt("confirmation_days")),
                        row.getDouble("sort_alone_from")))
                .optional()
                .orElse(new Setting(READ_WITHIN, REMIND_AFTER, days(CONFIRMATION_DAYS), NEVER));
    }

    private static TimeLimit days(int number) {
        return new TimeLimit(number, TimeLimit.Unit.DAYS);
    }
}
