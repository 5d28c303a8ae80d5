package org.linli.dialogue;

import java.time.Clock;
import java.time.Duration;
import org.linli.dialogue.MeetingEvent.MeetingCancelled;
import org.linli.dialogue.MeetingEvent.MeetingScheduled;
import org.linli.dialogue.MeetingEvent.MinutesPublished;
import org.linli.dialogue.MeetingEvent.ResultReported;
import org.linli.journal.Entry;
import org.linli.journal.Reaction;
import org.linli.notices.News;
import org.linli.notices.NoticeKind;
import org.linli.notices.Notices;
import org.linli.places.Places;
import org.springframework.stereotype.Component;

/// Tells those who were asked by their account when a meeting is at another time, when its minutes are out, and what
/// came of it. Whoever was asked otherwise reads it by their code.
@Component
class MeetingNews implements Reaction {

    private static final Duration NEWS = Duration.ofDays(3);

    private final MeetingStore meetings;
    private final GuestStore guests;
    private final Places places;
    private final Notices notices;
    private final Clock clock;

    MeetingNews(MeetingStore meetings, GuestStore guests, Places places, Notices notices, Clock clock) {
        this.meetings = meetings;
        this.guests = guests;
        this.places = places;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dialogue.news";
    }

    @Override
    public void on(Entry entry) {
        if (entry.at().isBefore(clock.instant().minus(NEWS))) return;
        switch (entry.type()) {
            case "MeetingScheduled" -> entry.as(MeetingScheduled.class).ifPresent(event -> moved(entry, event));
            case "MeetingCancelled" ->
                entry.as(MeetingCancelled.class)
                        .ifPresent(event -> tell(entry, event.meeting(), NoticeKind.MEETING_MOVED, ""));
            case "MinutesPublished" ->
                entry.as(MinutesPublished.class)
                        .ifPresent(event -> tell(entry, event.meeting(), NoticeKind.MINUTES_OUT, "/minutes"));
            case "ResultReported" ->
                entry.as(ResultReported.class)
                        .ifPresent(event -> tell(entry, event.meeting(), NoticeKind.RESULT_OUT, ""));
            default -> {}
        }
    }

    /// As long as neighbours have not been told of it, nobody expects it at any time.
    private void moved(Entry entry, MeetingScheduled event) {
        if (event.moved() && meetings.summary(event.meeting()).state().isPublic())
            tell(entry, event.meeting(), NoticeKind.MEETING_MOVED, "");
    }

    /// Nobody is told what they did themselves.
    private void tell(Entry entry, MeetingId id, NoticeKind kind, String rest) {
        var meeting = meetings.summary(id);
        var place = places.get(meeting.place());
        var news = new News(kind, "entry:" + entry.id(), meeting.title(), place.inFull(), "/meetings/" + id + rest);
        for (var guest : guests.of(id)) {
            var account = guest.account();
            if (account != null && !account.equals(entry.account())) notices.tell(account, news);
        }
    }
}
