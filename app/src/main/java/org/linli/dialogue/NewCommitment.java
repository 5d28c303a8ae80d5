package org.linli.dialogue;

import static org.linli.dialogue.CommitmentRule.A_PROMISE_HAS_ITS_DAY;
import static org.linli.dialogue.CommitmentRule.A_PROMISE_SAYS_WHAT;
import static org.linli.dialogue.CommitmentRule.A_TEXT_HAS_ITS_LIMIT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Rule;

/// What somebody promises at a meeting.
///
/// @param topic it belongs to; none if it stands alone
/// @param until by when; none was said
/// @param watcher who of the residents' side looks
public record NewCommitment(
        @Nullable Long topic,
        String what,
        Owner owner,
        @Nullable LocalDate until,
        String watcher) {

    public static final int WHAT_LIMIT = 200;

    /// @param form what stands behind the names of the fields, where several such forms stand on a page
    void check(String form) {
        Rule.together(
                () -> A_PROMISE_SAYS_WHAT.requireAt("what" + form, !what.isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("what" + form, what, WHAT_LIMIT),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("owner" + form, owner.name(), Owner.NAME_LIMIT),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("watcher" + form, watcher, Owner.NAME_LIMIT),
                () -> A_PROMISE_HAS_ITS_DAY.requireAt("until" + form, until != null));
    }
}
