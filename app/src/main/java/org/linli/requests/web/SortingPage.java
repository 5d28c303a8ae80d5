package org.linli.requests.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.requests.SortingTrials.Trial;
import org.linli.requests.SortingVersion;
import org.linli.ui.Choice;

/// How the sorting of a subdistrict learns, and how far it may go alone.
///
/// @param subdistricts that the reader looks after
/// @param confirmed how many concerns can be learnt from, and how many are needed at least
/// @param learning whether it was asked for and has not happened yet
/// @param percent from which confidence on concerns go on alone; 101 for never
/// @param steps what each threshold would have done
/// @param first of the concerns kept aside, the oldest and the newest
/// @param wrong those that it was surest of and yet wrong about
public record SortingPage(
        long in,
        String subdistrict,
        List<Choice> subdistricts,
        int confirmed,
        int needed,
        boolean learning,
        List<SortingVersion> versions,
        int percent,
        List<Step> steps,
        int kept,
        @Nullable Instant first,
        @Nullable Instant last,
        List<Trial> wrong) {

    /// @param alone how many of those kept aside would have gone on without a person
    /// @param right how many of these would have been sorted as people did
    public record Step(int percent, long alone, long right, boolean chosen) {

        public long wrong() {
            return alone - right;
        }
    }

    public @Nullable SortingVersion inUse() {
        return versions.stream().filter(SortingVersion::inUse).findFirst().orElse(null);
    }
}
