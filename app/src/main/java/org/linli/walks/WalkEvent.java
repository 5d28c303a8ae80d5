package org.linli.walks;

import java.time.LocalDate;
import java.util.List;
import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;
import org.linli.shared.Visibility;

/// Everything that happens on and to walks. What was found is counted here, never told.
public sealed interface WalkEvent extends LinliEvent {

    WalkId walk();

    PlacePath place();

    @Override
    default String subject() {
        return walk().subject();
    }

    record WalkPlanned(WalkId walk, PlacePath place, LocalDate day, String title) implements WalkEvent {}

    record WalkDescribed(WalkId walk, PlacePath place, LocalDate day, String title) implements WalkEvent {}

    record RouteDrawn(WalkId walk, PlacePath place, int stops) implements WalkEvent {}

    record WalkerInvited(WalkId walk, PlacePath place, long walker) implements WalkEvent {}

    record WalkerJoined(WalkId walk, PlacePath place, long walker) implements WalkEvent {}

    record WalkerLeft(WalkId walk, PlacePath place, long walker) implements WalkEvent {}

    record WalkStarted(WalkId walk, PlacePath place) implements WalkEvent {}

    record WalkEnded(WalkId walk, PlacePath place) implements WalkEvent {}

    record WalkCancelled(WalkId walk, PlacePath place) implements WalkEvent {}

    record FindingNoted(WalkId walk, PlacePath place, FindingId finding, FindingKind kind, Verdict verdict, int photos)
            implements WalkEvent {}

    record FindingsMerged(WalkId walk, PlacePath place, FindingId head, List<Long> merged) implements WalkEvent {}

    record FindingSplit(WalkId walk, PlacePath place, FindingId finding) implements WalkEvent {}

    record FindingsKeptApart(WalkId walk, PlacePath place, List<Long> findings) implements WalkEvent {}

    record SortingUndone(WalkId walk, PlacePath place, String what) implements WalkEvent {}

    record FindingHandedIn(WalkId walk, PlacePath place, FindingId finding, long concern) implements WalkEvent {}

    /// Somebody took a list of findings away as a file.
    ///
    /// @param place where the right to do so was held
    record FindingsTaken(PlacePath place, String purpose, String conditions, int rows) implements LinliEvent {

        @Override
        public String subject() {
            return "findings:" + place.value();
        }

        @Override
        public Visibility visibility() {
            return Visibility.AUDIT;
        }
    }
}
