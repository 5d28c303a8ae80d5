package org.linli.dialogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.people.ContactId;
import org.linli.shared.AccountId;

/// Somebody who was asked, or who said at the door that they come.
///
/// @param party the group they belong to; none where nobody has said
/// @param represents whether they speak for the residents, and may say that promises were kept
/// @param called as they want to be called before everybody
public record Guest(
        long id,
        @Nullable Long party,
        String called,
        @Nullable AccountId account,
        @Nullable ContactId contact,
        InvitationWay way,
        Answer answer,
        String code,
        @Nullable Instant repliedAt,
        boolean represents) {

    /// What they have said.
    ///
    /// @param companions who come along
    /// @param children who must be minded meanwhile
    /// @param message to be read out where they cannot come
    public record Answer(
            Reply reply,
            Authority authority,
            List<AccessNeed> needs,
            int companions,
            int children,
            boolean sleepsByDay,
            String message) {

        public static final Answer NONE = new Answer(Reply.ASKED, Authority.OWN_VOICE, List.of(), 0, 0, false, "");

        public Answer {
            needs = List.copyOf(needs);
        }

        Answer with(Reply other) {
            return new Answer(other, authority, needs, companions, children, sleepsByDay, message);
        }
    }

    /// How many chairs they take.
    public int chairs() {
        return 1 + answer.companions() + answer.children();
    }
}
