package org.linli.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.linli.requests.Glance;
import org.linli.requests.Glances;
import org.springframework.stereotype.Component;

/// Reminds those who have a concern a day before its limit ends, and again when it is over; what is new has hours only
/// and is told of when it is over.
@Component
class DueWatch {

    private static final Duration AHEAD = Duration.ofHours(24);

    /// What was over longer ago stands in red on every list already.
    private static final Duration BEHIND = Duration.ofHours(24);

    private static final int AT_ONCE = 2_000;

    private final Glances glances;
    private final Recipients recipients;
    private final Notices notices;
    private final Clock clock;

    DueWatch(Glances glances, Recipients recipients, Notices notices, Clock clock) {
        this.glances = glances;
        this.recipients = recipients;
        this.notices = notices;
        this.clock = clock;
    }

    void look() {
        var now = clock.instant();
        glances.due(now, now.plus(AHEAD), AT_ONCE).stream()
                .filter(concern -> !concern.state().waitsToBeHandedOn())
                .forEach(concern -> tell(NoticeKind.DUE_SOON, concern));
        glances.due(now.minus(BEHIND), now, AT_ONCE).forEach(concern -> tell(NoticeKind.OVERDUE, concern));
    }

    private void tell(NoticeKind kind, Glance concern) {
        Instant due = concern.due();
        if (due == null) return;
        var telling = new Telling(kind, "due:" + concern.id() + ":" + due.getEpochSecond(), concern, due);
        recipients.whoseTurn(concern).forEach(account -> notices.tell(account, telling));
    }
}
