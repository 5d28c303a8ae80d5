package org.linli.positions.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingSummary;
import org.linli.dialogue.Meetings;
import org.linli.places.Pickers;
import org.linli.positions.PositionSheets;
import org.linli.positions.SoundingId;
import org.linli.positions.SoundingSummary;
import org.linli.positions.Soundings;
import org.linli.positions.Statements;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.QrCode;
import org.linli.ui.Shelf;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What the pages about questions show to whoever asks them.
@Component
class SoundingPages {

    private static final int USUAL_DAYS = 14;

    private final Soundings soundings;
    private final Statements statements;
    private final PositionSheets sheets;
    private final Meetings meetings;
    private final Pickers pickers;

    SoundingPages(
            Soundings soundings, Statements statements, PositionSheets sheets, Meetings meetings, Pickers pickers) {
        this.soundings = soundings;
        this.statements = statements;
        this.sheets = sheets;
        this.meetings = meetings;
        this.pickers = pickers;
    }

    SoundingsPage all(Actor actor, Ui ui) {
        var toAnswerFirst = soundings.list(actor).stream()
                .sorted(Comparator.comparingInt(sounding -> SoundingsPage.ORDER.indexOf(soundings.state(sounding))))
                .toList();
        var all = Shelf.of(
                ui,
                toAnswerFirst,
                sounding -> sounding.question() + " " + sounding.placeName().in(ui));
        var sizes = soundings.sizes(all.rows().stream().map(SoundingSummary::id).toList());
        var rows = all.map(sounding -> new SoundingRow(
                sounding,
                soundings.state(sounding),
                sizes.getOrDefault(sounding.id(), Soundings.Size.NOTHING),
                soundings.mayWork(sounding, actor)));
        return new SoundingsPage(rows, ui.may(Right.PREPARE_MEETINGS));
    }

    /// @param number of the meeting beside which it is asked; 0 for none
    SoundingFormPage fresh(long number, Actor actor, Ui ui) {
        var meeting = number == 0 ? null : meetings.summary(new MeetingId(number));
        if (meeting != null && !actor.may(Right.PREPARE_MEETINGS, meeting.path(), ui.today()))
            throw new NotAllowed(Right.PREPARE_MEETINGS);
        return new SoundingFormPage(
                meeting,
                pickers.of(ui, "place", home(actor, ui), PlacePath.ALL),
                meeting == null ? "" : meeting.title(),
                ui.today().plusDays(USUAL_DAYS));
    }

    SoundingDesk desk(SoundingId id, String address, Actor actor) {
        var sounding = soundings.mine(id, actor);
        var link = address + sounding.address();
        return new SoundingDesk(
                sounding,
                soundings.state(sounding),
                meeting(sounding),
                soundings.parties(sounding),
                statements.of(id),
                soundings.sizes(List.of(id)).getOrDefault(id, Soundings.Size.NOTHING),
                sheets.count(id),
                link,
                QrCode.of(link));
    }

    @Nullable
    MeetingSummary meeting(SoundingSummary sounding) {
        var meeting = sounding.meeting();
        return meeting == null ? null : meetings.summary(meeting);
    }

    private static @Nullable PlaceId home(Actor actor, Ui ui) {
        return actor.placesOf(Right.PREPARE_MEETINGS, ui.today()).stream()
                .filter(path -> !path.equals(PlacePath.ALL))
                .findFirst()
                .map(PlacePath::place)
                .orElse(null);
    }
}
