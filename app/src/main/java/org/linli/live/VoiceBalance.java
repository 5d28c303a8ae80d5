package org.linli.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.dialogue.Party;

/// Whose voice was heard (measure M12): turns and time by group, groups that have not spoken, and how
/// much of the talking the three did who spoke most. Names nobody: it helps the chair, and ranks no
/// one.
///
/// @param voices one for each group of the meeting, in its order
/// @param turns taken by all
/// @param unknown of them by people who did not say which group they belong to
/// @param topThree share of the time of the three who spoke longest, from 0 to 1; 0 as long as nobody spoke
public record VoiceBalance(List<Voice> voices, int turns, int unknown, double topThree) {

    public VoiceBalance {
        voices = List.copyOf(voices);
    }

    /// @param byResidents whether the group are neighbours, and no body
    public record Voice(Party party, boolean byResidents, int turns, Duration time) {

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
            voices.add(new Voice(party, party.organisation() == null, own.size(), time(own, now)));
        }
        int known = voices.stream().mapToInt(Voice::turns).sum();
        return new VoiceBalance(voices, taken.size(), taken.size() - known, topThree(taken, now));
    }

    /// Groups that have somebody and have not spoken.
    public List<Voice> silent() {
        return voices.stream().filter(Voice::isSilent).toList();
    }

    /// The share of turns that residents took, from 0 to 1; 0 as long as nobody spoke.
    public double residents() {
        if (turns == 0) return 0;
        return voices.stream().filter(Voice::byResidents).mapToInt(Voice::turns).sum() / (double) turns;
    }

    private static double topThree(List<Turn> taken, Instant now) {
        Map<String, Duration> byPerson = new LinkedHashMap<>();
        for (var turn : taken)
            byPerson.merge(
                    turn.seat() + "/" + turn.guest() + "/" + (turn.seat() == null ? turn.called() : ""),
                    turn.spoken(now),
                    Duration::plus);
        double whole = byPerson.values().stream().mapToLong(Duration::toMillis).sum();
        if (whole == 0) return 0;
        return byPerson.values().stream()
                        .mapToLong(Duration::toMillis)
                        .sorted()
                        .skip(Math.max(0, byPerson.size() - 3))
                        .sum()
                / whole;
    }

    private static Duration time(List<Turn> turns, Instant now) {
        return turns.stream().map(turn -> turn.spoken(now)).reduce(Duration.ZERO, Duration::plus);
    }
}
