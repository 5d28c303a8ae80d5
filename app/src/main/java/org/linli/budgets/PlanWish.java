package org.linli.budgets;

import java.util.List;

/// What neighbours ask of a plan from their own phones: that a line goes, or that one comes.
///
/// @param key of the line that is to go; empty where a new one is asked for
/// @param name what the line is called
/// @param answer of whoever did not take it up
/// @param voices in the order in which they came
public record PlanWish(long id, String key, String name, State state, String answer, List<Voice> voices) {

    public static final int CALLED_LIMIT = 40;

    /// How many can be open in one plan.
    public static final int MOST = 60;

    private static final int WORDS_SHOWN = 3;

    public PlanWish {
        voices = List.copyOf(voices);
    }

    /// What became of it.
    public enum State {
        OPEN,
        TAKEN_UP,
        LEFT,
        /// Not for everybody's eyes.
        HIDDEN
    }

    /// One phone asks for it.
    ///
    /// @param called as they want to be called; may be empty
    public record Voice(VoterKey voter, String called, String why) {}

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /// Whether a line is to go; else one is to come.
    public boolean strikes() {
        return !key.isEmpty();
    }

    public boolean isOf(VoterKey voter) {
        return voices.stream().anyMatch(voice -> voice.voter().equals(voter));
    }

    /// A few of the reasons, the first ones first.
    public List<Voice> reasons() {
        return voices.stream()
                .filter(voice -> !voice.why().isEmpty())
                .limit(WORDS_SHOWN)
                .toList();
    }

    /// The first reason; empty if nobody gave one.
    public String why() {
        return reasons().stream().map(Voice::why).findFirst().orElse("");
    }
}
