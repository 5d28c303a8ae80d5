package org.linli.requests;

import static org.linli.requests.SortingRule.A_NEW_CONCERN_IS_READ_WITHIN_A_WEEK;
import static org.linli.requests.SortingRule.A_RESIDENT_HAS_DAYS_TO_ANSWER;
import static org.linli.requests.SortingRule.A_RESIDENT_HAS_DAYS_TO_CONFIRM;

import java.time.Clock;
import org.linli.journal.Journal;
import org.linli.requests.SortingEvent.LimitsSet;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.linli.shared.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The limits that a subdistrict lays down for itself, beside those of its duties.
@Service
@Transactional
public class OwnLimits {

    public static final int MOST_HOURS_TO_READ = 40;
    public static final int MOST_DAYS_TO_ANSWER = 20;
    public static final int FEWEST_DAYS_TO_CONFIRM = 3;
    public static final int MOST_DAYS_TO_CONFIRM = 30;

    private final JdbcClient db;
    private final Settings settings;
    private final Journal journal;
    private final Clock clock;

    OwnLimits(JdbcClient db, Settings settings, Journal journal, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param read how soon a new concern is read and handed to somebody
    /// @param remind how long a resident who was asked for more is left alone
    /// @param confirm how long a resident has to say whether it is solved
    public record Limits(TimeLimit read, TimeLimit remind, TimeLimit confirm) {}

    @Transactional(readOnly = true)
    public Limits of(PlacePath subdistrict) {
        var setting = settings.of(subdistrict);
        return new Limits(setting.readWithin(), setting.remindAfter(), setting.toConfirm());
    }

    /// What has begun to run already keeps its limit.
    ///
    /// @param readHours of office time
    /// @param remindDays working days
    /// @param confirmDays of the calendar
    public void set(PlacePath subdistrict, int readHours, int remindDays, int confirmDays, Actor actor) {
        actor.require(Right.EDIT_DUTIES, subdistrict, Days.today(clock));
        Rule.together(
                () -> A_NEW_CONCERN_IS_READ_WITHIN_A_WEEK.requireAt(
                        "read", readHours >= 1 && readHours <= MOST_HOURS_TO_READ, MOST_HOURS_TO_READ),
                () -> A_RESIDENT_HAS_DAYS_TO_ANSWER.requireAt(
                        "remind", remindDays >= 1 && remindDays <= MOST_DAYS_TO_ANSWER, MOST_DAYS_TO_ANSWER),
                () -> A_RESIDENT_HAS_DAYS_TO_CONFIRM.requireAt(
                        "confirm",
                        confirmDays >= FEWEST_DAYS_TO_CONFIRM && confirmDays <= MOST_DAYS_TO_CONFIRM,
                        FEWEST_DAYS_TO_CONFIRM,
                        MOST_DAYS_TO_CONFIRM));
        var read = new TimeLimit(readHours, TimeLimit.Unit.WORKING_HOURS).toString();
        var remind = new TimeLimit(remindDays, TimeLimit.Unit.WORKING_DAYS).toString();
        db.sql("""
                        insert into requests.setting (subdistrict, read_within, remind_after, confirmation_days)
                        values (:subdistrict, :read, :remind, :confirm)
                        on conflict (subdistrict) do update
                        set read_within = excluded.read_within, remind_after = excluded.remind_after,
                            confirmation_days = excluded.confirmation_days
                        """)
                .param("subdistrict", subdistrict.subdistrict().value())
                .param("read", read)
                .param("remind", remind)
                .param("confirm", confirmDays)
                .update();
        journal.record(new LimitsSet(subdistrict, read, remind, confirmDays), actor, "");
    }
}
