package org.linli.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.dialogue.SpeakingRecord.Spoken;

/// Whose voice was heard (measure M12): turns spoken by residents, of all; what the three took who spoke most often;
/// and the groups that did not speak. Names nobody.
///
/// @param residents turns of residents
/// @param turns of all
/// @param topThree turns of the three who spoke most often
/// @param silent groups of the map that did not speak
public record BalanceOfVoice(long residents, long turns, long topThree, List<Party> silent) {

    /// From so much of a hundred turns on, residents have their say.
    public static final int ENOUGH = 60;

    private static final int TOP = 3;

    public BalanceOfVoice {
        silent = List.copyOf(silent);
    }

    public static BalanceOfVoice of(List<Spoken> spoken, List<Party> parties) {
        var speakers = spoken.stream().collect(Collectors.groupingBy(Spoken::called, Collectors.counting()));
        return new BalanceOfVoice(
                parties.stream()
                        .filter(Party::isOfResidents)
                        .mapToLong(party -> turns(spoken, party))
                        .sum(),
                spoken.size(),
                speakers.values().stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(TOP)
                        .mapToLong(Long::longValue)
                        .sum(),
                parties.stream().filter(party -> turns(spoken, party) == 0).toList());
    }

    private static long turns(List<Spoken> spoken, Party party) {
        return spoken.stream()
                .map(Spoken::party)
                .filter(one -> one != null && one == party.id())
                .count();
    }

    public boolean isBalanced() {
        return turns > 0 && residents * 100 >= ENOUGH * turns;
    }

    /// Of a hundred turns, those of residents; 0 as long as nobody spoke.
    public long residentsPercent() {
        return turns == 0 ? 0 : residents * 100 / turns;
    }

    /// Of a hundred turns, those of the three who spoke most often; 0 as long as nobody spoke.
    public long topThreePercent() {
        return turns == 0 ? 0 : topThree * 100 / turns;
    }
}
