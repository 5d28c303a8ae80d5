package org.linli.live;

import java.util.List;
import java.util.Optional;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.SpeakingRecord;
import org.springframework.stereotype.Component;

/// The turns of a room, or those counted on paper, for whoever measures whose voice was heard.
@Component
class SpokenTurns implements SpeakingRecord {

    private final TurnStore turns;
    private final TallyStore tallies;

    SpokenTurns(TurnStore turns, TallyStore tallies) {
        this.turns = turns;
        this.tallies = tallies;
    }

    @Override
    public Optional<List<SpeakingRecord.Spoken>> of(MeetingId meeting) {
        var spoken = turns.of(meeting).stream()
                .filter(Turn::wasTaken)
                .map(Turn::said)
                .toList();
        var all = spoken.isEmpty() ? tallies.of(meeting) : spoken;
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }
}
