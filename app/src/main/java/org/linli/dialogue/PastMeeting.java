package org.linli.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.AgendaTopic.Position;
import org.linli.shared.Actor;

/// A meeting that was held before this program knew of it, with everything that was written down.
///
/// @param parties each with how many came and how many of them could decide
public record PastMeeting(
        MeetingDraft draft,
        Actor by,
        Instant proposedAt,
        Instant announcedAt,
        FourRoles roles,
        Schedule schedule,
        NewRules rules,
        List<Group> parties,
        List<Topic> topics,
        List<Question> questions,
        List<Promise> promises,
        String words) {

    public PastMeeting {
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
        promises = List.copyOf(promises);
    }

    public record Group(NewParty party, int heads, int decide) {}

    /// @param stances by the place of the group in the list
    public record Topic(String title, String host, String notes, Map<Integer, Position> stances, boolean parked) {

        public Topic {
            stances = Map.copyOf(stances);
        }
    }

    /// @param topic its place in the list
    public record Question(int topic, String question, int entitled, Votes hands, String minority) {}

    /// @param money each with when it was noted
    /// @param steps what was done with it, earliest first
    public record Promise(NewCommitment promise, List<MoneyLine> money, List<Step> steps) {

        public Promise {
            money = List.copyOf(money);
            steps = List.copyOf(steps);
        }
    }

    /// @param until another day, for [Move#PUT_OFF]
    public record Step(
            Move move,
            Actor by,
            Instant at,
            String words,
            @Nullable LocalDate until) {}

    /// What can have happened to a promise.
    public enum Move {
        ACCEPT,
        START,
        SHOW_DONE,
        VERIFY,
        DENY,
        PUT_OFF,
        GIVE_UP
    }
}
