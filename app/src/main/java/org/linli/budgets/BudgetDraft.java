package org.linli.budgets;

import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.shared.PlaceId;

/// What somebody begins a shared budget with.
///
/// @param meeting that it hangs on, and in whose place it is then; none if it stands by itself
/// @param place none was chosen where it hangs on a meeting
public record BudgetDraft(
        BudgetKind kind,
        @Nullable MeetingId meeting,
        @Nullable PlaceId place,
        BudgetFacts facts) {}
