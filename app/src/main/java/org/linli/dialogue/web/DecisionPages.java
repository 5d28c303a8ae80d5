package org.linli.dialogue.web;

import java.util.stream.Collectors;
import org.linli.dialogue.Decisions;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MinutesBook;
import org.linli.dialogue.Papers;
import org.linli.dialogue.Presence;
import org.linli.dialogue.Voter;
import org.linli.dialogue.Voters;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.linli.shared.TwoReadings.Reader;
import org.linli.ui.Choice;
import org.linli.ui.QrCode;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// A question, for those who count.
@Component
class DecisionPages {

    private final MeetingPages meetings;
    private final Decisions decisions;
    private final Papers papers;
    private final Voters voters;
    private final MinutesBook minutes;

    DecisionPages(MeetingPages meetings, Decisions decisions, Papers papers, Voters voters, MinutesBook minutes) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.papers = papers;
        this.voters = voters;
        this.minutes = minutes;
    }

    /// @param home of the program, as it is typed
    DecisionPage of(MeetingId id, long decision, String home, Actor actor, Ui ui) {
        var meeting = meetings.of(id, actor, ui);
        if (!meeting.works()) throw new NotAllowed(Right.PREPARE_MEETINGS);
        var found = decisions.get(id, decision);
        var address = home + "/meetings/" + id + "/decisions/" + decision + "/ballot";
        return new DecisionPage(
                meeting,
                found,
                Reader.of(actor),
                papers.doubles(id, found),
                papers.handed(id, decision),
                voters.of(id).stream()
                        .filter(Voter::here)
                        .map(one -> new Choice(
                                String.valueOf(one.guest().id()), one.guest().called()))
                        .toList(),
                minutes.presence(id).stream().collect(Collectors.toMap(Presence::party, Presence::heads)),
                QrCode.of(address),
                address);
    }
}
