package org.linli.dialogue;

import java.time.Clock;
import java.time.Duration;
import org.linli.dialogue.MeetingEvent.GuestAsked;
import org.linli.dialogue.MeetingEvent.GuestMovedUp;
import org.linli.dialogue.MeetingEvent.MeetingAnnounced;
import org.linli.dialogue.MeetingEvent.MeetingCancelled;
import org.linli.dialogue.MeetingEvent.MeetingScheduled;
import org.linli.dialogue.MeetingEvent.MinutesPublished;
import org.linli.dialogue.MeetingEvent.ObjectionAnswered;
import org.linli.dialogue.MeetingEvent.ObjectionUpheld;
import org.linli.dialogue.MeetingEvent.ResultReported;
import org.linli.journal.Entry;
import org.linli.journal.Reaction;
import org.linli.notices.News;
import org.linli.notices.NoticeKind;
import org.linli.notices.Notices;
import org.linli.places.Places;
import org.springframework.stereotype.Component;

/// Tells those who have an account: that they are asked to a meeting, or have a seat now; that it is at another time;
/// that its minutes are out, or what they said against them was answered; and what came of it. Whoever was asked
/// otherwise reads it by their code.
@Component
class MeetingNews implements Reaction {

    private static final Duration NEWS = Duration.ofDays(3);

    private final MeetingStore meetings;
    private final GuestStore guests;
    private final RecordStore records;
    private final Places places;
    private final Notices notices;
    private final Clock clock;

    MeetingNews(
            MeetingStore meetings,
            GuestStore guests,
            RecordStore records,
            Places places,
            Notices notices,
            Clock clock) {
        this.meetings = meetings;
        this.guests = guests;
        this.records = records;
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
            case "MeetingAnnounced" ->
                entry.as(MeetingAnnounced.class)
                        .ifPresent(event -> tell(entry, event.meeting(), NoticeKind.MEETING_ASKED, ""));
            case "GuestAsked" -> entry.as(GuestAsked.class).ifPresent(event -> asked(entry, event));
            case "GuestMovedUp" ->
                entry.as(GuestMovedUp.class)
                        .ifPresent(event -> tell(entry, event.meeting(), event.guest(), NoticeKind.SEAT_FREE));
            case "ObjectionAnswered" ->
                entry.as(ObjectionAnswered.class)
                        .ifPresent(event -> answered(entry, event.meeting(), event.objection()));
            case "ObjectionUpheld" ->
                entry.as(ObjectionUpheld.class).ifPresent(event -> answered(entry, event.meeting(), event.objection()));
            default -> {}
        }
    }

    /// As long as neighbours have not been told of it, nobody expects it at any time.
    private void moved(Entry entry, MeetingScheduled event) {
        if (event.moved() && meetings.summary(event.meeting()).state().isPublic())
            tell(entry, event.meeting(), NoticeKind.MEETING_MOVED, "");
    }

    /// Before neighbours are told of it there is no door to answer: then they hear of it with everybody.
    private void asked(Entry entry, GuestAsked event) {
        if (meetings.summary(event.meeting()).state().isPublic())
            tell(entry, event.meeting(), event.guest(), NoticeKind.MEETING_ASKED);
    }

    private void answered(Entry entry, MeetingId id, long objection) {
        records.objector(id, objection)
                .filter(account -> !account.equals(entry.account()))
                .ifPresent(
                        account -> notices.tell(account, news(entry, id, NoticeKind.OBJECTION_ANSWERED, "/minutes")));
    }

    private void tell(Entry entry, MeetingId id, long number, NoticeKind kind) {
        guests.of(id).stream()
                .filter(guest -> guest.id() == number)
                .forEach(guest -> tell(entry, guest, news(entry, id, kind, "")));
    }

    private void tell(Entry entry, MeetingId id, NoticeKind kind, String rest) {
        var news = news(entry, id, kind, rest);
        guests.of(id).forEach(guest -> tell(entry, guest, news));
    }

    /// Nobody is told what they did themselves.
    private void tell(Entry entry, Guest guest, News news) {
        var account = guest.account();
        if (account != null && !account.equals(entry.account())) notices.tell(account, news);
    }

    private News news(Entry entry, MeetingId id, NoticeKind kind, String rest) {
        var meeting = meetings.summary(id);
        var place = places.get(meeting.place());
        return new News(kind, "entry:" + entry.id(), meeting.title(), place.inFull(), "/meetings/" + id + rest);
    }
}
