package org.linli.budgets;

import org.jspecify.annotations.Nullable;
import org.linli.dialogue.CommitmentId;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MoneyPart;
import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;

/// Everything that happens to a shared budget. Ballots are counted here, never told.
public sealed interface BudgetEvent extends LinliEvent {

    BudgetId budget();

    PlacePath place();

    @Override
    default String subject() {
        return "budget:" + budget();
    }

    record BudgetDrafted(
            BudgetId budget,
            PlacePath place,
            BudgetKind kind,
            @Nullable MeetingId meeting) implements BudgetEvent {}

    record BudgetDescribed(BudgetId budget, PlacePath place, long fen) implements BudgetEvent {}

    record CountingAgreed(BudgetId budget, PlacePath place, Casting casting, Counting counting)
            implements BudgetEvent {}

    record BudgetItemWritten(BudgetId budget, PlacePath place, String item, long fen) implements BudgetEvent {}

    record BudgetItemRemoved(BudgetId budget, PlacePath place, String item) implements BudgetEvent {}

    record BudgetItemsLoaded(BudgetId budget, PlacePath place, int items) implements BudgetEvent {}

    record BudgetHung(BudgetId budget, PlacePath place, MeetingId meeting) implements BudgetEvent {}

    record BudgetOpened(BudgetId budget, PlacePath place, int items) implements BudgetEvent {}

    record BudgetClosed(BudgetId budget, PlacePath place) implements BudgetEvent {}

    record BallotCast(BudgetId budget, PlacePath place, Channel channel) implements BudgetEvent {}

    record BallotTakenBack(BudgetId budget, PlacePath place, Channel channel) implements BudgetEvent {}

    /// @param entry whether as the first or as the second
    record BudgetPaperRead(BudgetId budget, PlacePath place, int number, int entry) implements BudgetEvent {}

    /// To whom, and which, is told to nobody.
    record BudgetPaperHanded(BudgetId budget, PlacePath place) implements BudgetEvent {}

    record BudgetPaperSetAside(BudgetId budget, PlacePath place, int number) implements BudgetEvent {}

    record BudgetPaperRemoved(BudgetId budget, PlacePath place, int number) implements BudgetEvent {}

    record BudgetCounted(BudgetId budget, PlacePath place, int ballots, int funded, long fen) implements BudgetEvent {}

    record ElectionLoaded(BudgetId budget, PlacePath place, int items, int ballots) implements BudgetEvent {}

    record PlanLineMarked(BudgetId budget, PlacePath place, String item, Mark mark) implements BudgetEvent {}

    /// @param item key of the line that is to go; empty where one is to come
    record PlanLineWished(BudgetId budget, PlacePath place, long wish, String item) implements BudgetEvent {}

    record PlanWishTakenBack(BudgetId budget, PlacePath place, long wish) implements BudgetEvent {}

    record PlanWishSettled(BudgetId budget, PlacePath place, long wish, PlanWish.State state) implements BudgetEvent {}

    record PlanVersionMade(BudgetId budget, PlacePath place, int number, MoneyPart part, long fen)
            implements BudgetEvent {}

    record BudgetItemPromised(BudgetId budget, PlacePath place, String item, CommitmentId promise)
            implements BudgetEvent {}
}
