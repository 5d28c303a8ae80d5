package org.linli.live;

import java.util.List;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.Stakeholders;
import org.linli.journal.Journal;
import org.linli.live.LiveEvent.TurnsCounted;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who had the floor at a meeting that was held before this program knew of it, as somebody counted it with strokes on
/// paper.
@Service
@Transactional
public class PastTurns {

    private final Meetings meetings;
    private final Stakeholders stakeholders;
    private final TallyStore tallies;
    private final Journal journal;

    PastTurns(Meetings meetings, Stakeholders stakeholders, TallyStore tallies, Journal journal) {
        this.meetings = meetings;
        this.stakeholders = stakeholders;
        this.tallies = tallies;
        this.journal = journal;
    }

    public void keep(MeetingId meeting, List<Tally> counted, Actor by) {
        if (!meetings.mayWork(meeting, by)) throw new NotAllowed(Right.PREPARE_MEETINGS);
        var parties = stakeholders.of(meeting).parties();
        for (var tally : counted)
            tallies.add(
                    meeting,
                    parties.stream()
                            .filter(party -> party.name().equals(tally.group()))
                            .findFirst()
                            .orElseThrow()
                            .id(),
                    tally);
        journal.record(new TurnsCounted(meeting), by, "");
    }

    /// Strokes behind a name.
    ///
    /// @param group for which they spoke, as the map of the meeting calls it
    /// @param called as they were called before everybody
    public record Tally(String group, String called, int turns) {}
}
