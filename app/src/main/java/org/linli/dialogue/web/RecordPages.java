package org.linli.dialogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.dialogue.Agenda;
import org.linli.dialogue.Contributions;
import org.linli.dialogue.Corrections;
import org.linli.dialogue.Decisions;
import org.linli.dialogue.Guests;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MinutesBook;
import org.linli.dialogue.Presence;
import org.linli.dialogue.RoomFiles;
import org.linli.people.People;
import org.linli.requests.Categories;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What a meeting has brought, for those who write it down and for those who read it.
@Component
class RecordPages {

    private final MeetingPages meetings;
    private final Agenda agenda;
    private final Contributions contributions;
    private final MinutesBook minutes;
    private final Corrections corrections;
    private final Decisions decisions;
    private final PromiseRows promises;
    private final Guests guests;
    private final People people;
    private final Categories categories;
    private final ObjectProvider<RoomFiles> kept;

    RecordPages(
            MeetingPages meetings,
            Agenda agenda,
            Contributions contributions,
            MinutesBook minutes,
            Corrections corrections,
            Decisions decisions,
            PromiseRows promises,
            Guests guests,
            People people,
            Categories categories,
            ObjectProvider<RoomFiles> kept) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.contributions = contributions;
        this.minutes = minutes;
        this.corrections = corrections;
        this.decisions = decisions;
        this.promises = promises;
        this.guests = guests;
        this.people = people;
        this.categories = categories;
        this.kept = kept;
    }

    /// For whoever writes.
    RecordPage mine(MeetingId id, Actor actor, Ui ui) {
        var meeting = meetings.of(id, actor, ui);
        if (!meeting.works()) throw new NotAllowed(Right.PREPARE_MEETINGS);
        return page(meeting, ui);
    }

    /// As anybody may read it, once it is published; before, only whoever writes it.
    RecordPage read(MeetingId id, Actor actor, Ui ui) {
        var meeting = meetings.of(id, actor, ui);
        var page = page(meeting, ui);
        if (page.minutes().publishedAt() == null && !meeting.works()) throw new NotFound(id);
        return page;
    }

    private RecordPage page(MeetingPage meeting, Ui ui) {
        var id = meeting.row().id();
        return new RecordPage(
                meeting,
                agenda.of(id),
                meeting.isBefore() ? agenda.returning(id) : List.of(),
                minutes.presence(id).stream().collect(Collectors.toMap(Presence::party, one -> one)),
                decisions.of(id),
                promises.of(id, ui),
                minutes.of(id),
                minutes.objections(id),
                corrections.of(id),
                contributions.of(id),
                meeting.works()
                        ? kept.stream().flatMap(room -> room.of(id).stream()).toList()
                        : List.of(),
                meeting.works() ? owners(meeting, ui) : List.of(),
                meeting.works() ? categories.leaves(ui) : List.of());
    }

    private List<Choice> owners(MeetingPage meeting, Ui ui) {
        var all = new ArrayList<Choice>();
        for (var body : people.organisations(PlacePath.ALL))
            if (body.place().contains(meeting.path()) || meeting.path().contains(body.place()))
                all.add(new Choice("o" + body.id(), body.name(ui)));
        for (var one : people.holders(Right.KEEP_PROMISES, meeting.path()))
            all.add(new Choice("a" + one.id(), one.name()));
        for (var guest : guests.of(meeting.row().id()))
            if (guest.account() == null) all.add(new Choice("g" + guest.id(), guest.called()));
        return all;
    }
}
