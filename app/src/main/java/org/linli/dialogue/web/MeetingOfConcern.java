package org.linli.dialogue.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.dialogue.Meetings;
import org.linli.requests.Glances;
import org.linli.requests.Onward;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// On a concern's page: the meetings that grew out of it, or the way to ask people to sit down about it; for whoever
/// follows it, what was promised there.
@Component
class MeetingOfConcern implements Onward {

    private final Meetings meetings;
    private final Glances concerns;
    private final PromiseRows promises;

    MeetingOfConcern(Meetings meetings, Glances concerns, PromiseRows promises) {
        this.meetings = meetings;
        this.concerns = concerns;
        this.promises = promises;
    }

    @Override
    public List<Way> of(RequestId concern, PlacePath place, Actor reader, Ui ui) {
        var ways = new ArrayList<Way>();
        for (var meeting : meetings.of(concern))
            if (reader.may(Right.SEE_MEETINGS, meeting.path(), ui.today()))
                ways.add(new Way(
                        ui.text("dialogue.of-concern", meeting.title()), "/meetings/" + meeting.id(), "meet", true));
        if (ways.isEmpty() && reader.may(Right.PREPARE_MEETINGS, place, ui.today()))
            ways.add(new Way(
                    ui.text("dialogue.propose"),
                    "/meetings/new?from=" + origin(concern) + "&number=" + concern,
                    "meet",
                    false));
        return ways;
    }

    /// The meetings that neighbours know of, each with what was promised there and how far it is.
    @Override
    public List<Way> open(RequestId concern, Ui ui) {
        var ways = new ArrayList<Way>();
        for (var meeting : meetings.of(concern)) {
            if (!meeting.state().isPublic()) continue;
            ways.add(new Way(
                    ui.text("dialogue.of-concern", meeting.title()), "/meetings/" + meeting.id(), "meet", true));
            for (var promise : promises.of(meeting.id(), ui))
                if (promise.state().isPublic())
                    ways.add(new Way(
                            ui.text(
                                    "dialogue.promise.line",
                                    ui.text("dialogue.promise-state", promise.state()),
                                    promise.what()),
                            promise.address(),
                            "knot",
                            true));
        }
        return ways;
    }

    private String origin(RequestId concern) {
        return concerns.of(concern)
                .filter(one -> one.state() == RequestState.GAP)
                .map(_ -> "GAP")
                .orElse("CONCERN");
    }
}
