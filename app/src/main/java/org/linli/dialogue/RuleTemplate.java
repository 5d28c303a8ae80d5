package org.linli.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rules to begin from; people change them and keep them as their own.
public enum RuleTemplate {
    TEAHOUSE(Speakers.EVERYBODY, 3, 3, null, VotingThreshold.CONSENT, 3),
    ROUND_TABLE(Speakers.EVERYBODY, 2, 2, null, VotingThreshold.MAJORITY, 7),
    OPEN_SPACE(Speakers.EVERYBODY, 2, 3, null, VotingThreshold.CONSENT, 7),
    ASSEMBLY(Speakers.RESIDENTS, 2, 2, 20, VotingThreshold.MAJORITY, 7),
    OWNERS_VOTE(Speakers.OWNERS, 2, 2, null, VotingThreshold.MAJORITY, 7);

    private final Speakers speakers;
    private final int minutes;
    private final int turns;
    private final @Nullable Integer quorum;
    private final VotingThreshold threshold;
    private final int objectionDays;

    RuleTemplate(
            Speakers speakers,
            int minutes,
            int turns,
            @Nullable Integer quorum,
            VotingThreshold threshold,
            int objectionDays) {
        this.speakers = speakers;
        this.minutes = minutes;
        this.turns = turns;
        this.quorum = quorum;
        this.threshold = threshold;
        this.objectionDays = objectionDays;
    }

    /// In the words of whoever begins from it.
    public NewRules in(String name, List<String> lines) {
        return new NewRules(name, speakers, minutes, turns, true, true, quorum, threshold, objectionDays, lines);
    }

    /// The one that suits a meeting of that kind.
    public static RuleTemplate of(MeetingKind kind, DecisionKind decides) {
        return switch (decides) {
            case ASSEMBLY -> ASSEMBLY;
            case OWNERS_VOTE -> OWNERS_VOTE;
            case CONSULTATION ->
                switch (kind) {
                    case TEAHOUSE, WORLD_CAFE -> TEAHOUSE;
                    case ROUND_TABLE, WORKSHOP -> ROUND_TABLE;
                    case OPEN_SPACE -> OPEN_SPACE;
                };
        };
    }
}
