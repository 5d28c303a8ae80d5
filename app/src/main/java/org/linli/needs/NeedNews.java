package org.linli.needs;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import org.linli.journal.Entry;
import org.linli.journal.Reaction;
import org.linli.needs.NeedEvent.NeedExpired;
import org.linli.needs.NeedEvent.NeedFading;
import org.linli.needs.NeedEvent.NeedHandedOver;
import org.linli.notices.News;
import org.linli.notices.NoticeKind;
import org.linli.notices.Notices;
import org.linli.places.Places;
import org.linli.shared.AccountId;
import org.springframework.stereotype.Component;

/// Tells whoever looks after a need when it ends, a month before and on the day, and when it is theirs.
@Component
class NeedNews implements Reaction {

    private static final Duration NEWS = Duration.ofDays(3);

    private final NeedStore needs;
    private final Keepers keepers;
    private final Places places;
    private final Notices notices;
    private final Clock clock;

    NeedNews(NeedStore needs, Keepers keepers, Places places, Notices notices, Clock clock) {
        this.needs = needs;
        this.keepers = keepers;
        this.places = places;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "needs.news";
    }

    @Override
    public void on(Entry entry) {
        if (entry.at().isBefore(clock.instant().minus(NEWS))) return;
        switch (entry.type()) {
            case "NeedFading" -> entry.as(NeedFading.class).ifPresent(event -> fades(entry, event));
            case "NeedExpired" ->
                entry.as(NeedExpired.class)
                        .ifPresent(event -> tell(
                                entry, event, NoticeKind.NEED_ENDED, "entry:" + entry.id(), keepers.of(event.need())));
            case "NeedHandedOver" ->
                entry.as(NeedHandedOver.class)
                        .ifPresent(event -> tell(
                                entry, event, NoticeKind.NEED_GIVEN, "entry:" + entry.id(), Set.of(event.keeper())));
            default -> {}
        }
    }

    /// Nobody is told twice of the same last day, also where it was said again to somebody else.
    private void fades(Entry entry, NeedFading event) {
        var key = event.subject() + " " + event.until();
        tell(entry, event, NoticeKind.NEED_ENDS_SOON, key, keepers.of(event.need()));
    }

    /// Nobody is told what they did themselves.
    private void tell(Entry entry, NeedEvent event, NoticeKind kind, String key, Collection<AccountId> whom) {
        var place = places.get(event.place().place()).inFull();
        var news = new News(kind, key, needs.title(event.need()), place, "/needs/" + event.need());
        for (var account : whom) if (!account.equals(entry.account())) notices.tell(account, news);
    }
}
