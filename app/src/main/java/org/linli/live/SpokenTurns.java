package org.linli.live;

import java.util.List;
import java.util.Optional;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.SpeakingRecord;
import org.springframework.stereotype.Component;

/// The turns of a room, for whoever measures whose voice was heard.
@Component
class SpokenTurns implements SpeakingRecord {

    private final TurnStore turns;

    SpokenTurns(TurnStore turns) {
        this.turns = turns;
    }

    @Override
    public Optional<List<SpeakingRecord.Spoken>> of(MeetingId meeting) {
        var spoken = turns.of(meeting).stream()
                .filter(Turn::wasTaken)
                .map(Turn::said)
                .toList();
        return spoken.isEmpty() ? Optional.empty() : Optional.of(spoken);
    }
}
