package org.linli.notices;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a colleague wants to be told.
///
/// @param email empty: no e-mail
/// @param language `zh` or `en`
/// @param dailyAt when the one mail of the day goes out
/// @param quietFrom from when on no mail is sent, until `quietUntil`; both the same: there is no such time
/// @param lastDaily the day of the last daily mail; none yet
public record Preference(
        String email,
        String language,
        Rhythm rhythm,
        LocalTime dailyAt,
        LocalTime quietFrom,
        LocalTime quietUntil,
        Set<NoticeKind> notShown,
        Set<NoticeKind> notMailed,
        @Nullable LocalDate lastDaily) {

    /// How mails come.
    public enum Rhythm {
        /// One for each notice.
        SINGLE,
        /// One a day for all that are still unread.
        DAILY
    }

    /// As long as nobody has said anything: everything in the application, nothing by e-mail.
    public static final Preference NONE = new Preference(
            "",
            "zh",
            Rhythm.SINGLE,
            LocalTime.of(8, 30),
            LocalTime.of(21, 0),
            LocalTime.of(7, 30),
            Set.of(),
            EnumSet.of(NoticeKind.HANDED_TO_US, NoticeKind.HELP_ASKED),
            null);

    public Preference {
        notShown = Set.copyOf(notShown);
        notMailed = Set.copyOf(notMailed);
    }

    public boolean shows(NoticeKind kind) {
        return !notShown.contains(kind);
    }

    public boolean mails(NoticeKind kind) {
        return !email.isEmpty() && !notMailed.contains(kind);
    }

    /// Whether no mail may be sent at that time of day.
    boolean isQuiet(LocalTime time) {
        if (quietFrom.equals(quietUntil)) return false;
        if (quietFrom.isBefore(quietUntil)) return !time.isBefore(quietFrom) && time.isBefore(quietUntil);
        return !time.isBefore(quietFrom) || time.isBefore(quietUntil);
    }

    /// Whether the mail of the day is due.
    boolean isDailyDue(LocalDate day, LocalTime time) {
        return !time.isBefore(dailyAt) && !day.equals(lastDaily);
    }
}
