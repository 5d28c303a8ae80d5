package org.linli.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.dialogue.BalanceOfVoice;
import org.linli.dialogue.Party;

/// Whose voice was heard, while people sit: turns and time of each group, and the figures of [BalanceOfVoice]. Names
/// nobody: it helps the chair, and ranks no one.
///
/// @param voices one for each group of the meeting, in its order
/// @param said by residents, by the three who spoke most often, and who said nothing
public record VoiceBalance(List<Voice> voices, BalanceOfVoice said) {

    public VoiceBalance {
        voices = List.copyOf(voices);
    }

    /// A group's turns, and how long they were.
    public record Voice(Party party, int turns, Duration time) {

        public boolean isSilent() {
            return turns == 0;
        }
    }

    public static VoiceBalance of(List<Turn> all, List<Party> parties, Instant now) {
        var taken = all.stream().filter(Turn::wasTaken).toList();
        var byParty = taken.stream()
                .filter(turn -> turn.party() != null)
                .collect(Collectors.groupingBy(turn -> String.valueOf(turn.party())));
        var voices = new ArrayList<Voice>();
        for (var party : parties) {
            var own = byParty.getOrDefault(String.valueOf(party.id()), List.of());
            voices.add(new Voice(party, own.size(), time(own, now)));
        }
        return new VoiceBalance(
                voices, BalanceOfVoice.of(taken.stream().map(Turn::said).toList(), parties));
    }

    private static Duration time(List<Turn> turns, Instant now) {
        return turns.stream().map(turn -> turn.spoken(now)).reduce(Duration.ZERO, Duration::plus);
    }
}
