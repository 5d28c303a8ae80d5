package org.linli.needs;

import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;

/// Everything that this room tells the others about a need.
public sealed interface NeedEvent extends LinliEvent {

    NeedId need();

    PlacePath place();

    @Override
    default String subject() {
        return need().subject();
    }

    record NeedRaised(NeedId need, PlacePath place, String category) implements NeedEvent {}

    record NeedDescribed(NeedId need, PlacePath place) implements NeedEvent {}

    record NeedVerified(NeedId need, PlacePath place) implements NeedEvent {}

    record NeedSized(NeedId need, PlacePath place, int low, int middle, int high) implements NeedEvent {}

    record NeedPrioritised(NeedId need, PlacePath place, Priority priority) implements NeedEvent {}

    /// @param with what is to meet it
    record NeedMatched(NeedId need, PlacePath place, String with) implements NeedEvent {}

    record NeedLeftUnmet(NeedId need, PlacePath place) implements NeedEvent {}

    record NeedInService(NeedId need, PlacePath place) implements NeedEvent {}

    record NeedMet(NeedId need, PlacePath place) implements NeedEvent {}

    /// @param successor the need that took its place, if any
    record NeedChanged(
            NeedId need, PlacePath place, @Nullable NeedId successor) implements NeedEvent {}

    /// Whoever proposed it took it back before anybody had looked.
    record NeedTakenBack(NeedId need, PlacePath place) implements NeedEvent {}

    record NeedRenewed(NeedId need, PlacePath place, String until) implements NeedEvent {}

    /// It ends soon, unless somebody looks again.
    record NeedFading(NeedId need, PlacePath place, String until) implements NeedEvent {}

    /// @param keeper who looks after it from now on
    record NeedHandedOver(NeedId need, PlacePath place, AccountId keeper) implements NeedEvent {}

    record NeedExpired(NeedId need, PlacePath place) implements NeedEvent {}

    record EvidenceAdded(NeedId need, PlacePath place, long evidence, EvidenceKind kind, boolean against)
            implements NeedEvent {}

    record EvidencePhotographed(NeedId need, PlacePath place, long evidence, int photos) implements NeedEvent {}

    record EvidenceStruck(NeedId need, PlacePath place, long evidence) implements NeedEvent {}

    record EstimateAdded(NeedId need, PlacePath place, long estimate, int low, int middle, int high)
            implements NeedEvent {}

    record EstimateLeftOut(NeedId need, PlacePath place, long estimate) implements NeedEvent {}

    /// @param start as it is, and where it is to go
    record IndicatorSet(NeedId need, PlacePath place, String start, String target) implements NeedEvent {}

    record IndicatorMeasured(NeedId need, PlacePath place, String reached) implements NeedEvent {}

    /// @param kind what people would walk to
    record SiteChecked(NeedId need, PlacePath place, String kind) implements NeedEvent {}

    record DisproofSet(NeedId need, PlacePath place, long disproof, Disproof.State state) implements NeedEvent {}
}
