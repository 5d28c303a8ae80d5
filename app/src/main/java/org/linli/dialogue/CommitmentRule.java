package org.linli.dialogue;

import org.linli.shared.Rule;

/// What can be refused about a promise. Each constant is a sentence, and the key of its translation.
public enum CommitmentRule implements Rule {
    A_PROMISE_SAYS_WHAT,
    A_PROMISE_HAS_ITS_DAY,
    A_TEXT_HAS_ITS_LIMIT,
    THIS_CANNOT_BE_DONE_WITH_A_PROMISE_IN_THIS_STATE,
    AN_OWNER_IS_NAMED,
    ONLY_THE_OWNER_ACCEPTS,
    ONLY_THE_OWNER_SAYS_THAT_IT_IS_DONE,
    ONLY_RESIDENTS_SAY_THAT_IT_WAS_KEPT,
    NOBODY_CONFIRMS_THEIR_OWN_PROMISE,
    WHO_CHANGES_A_PROMISE_SAYS_WHY,
    ANOTHER_DAY_LIES_AHEAD,
    WHAT_IS_DONE_IS_SHOWN_OR_SAID,
    AN_AMOUNT_IS_IN_YUAN,
    MONEY_NAMES_ITS_SOURCE
}
