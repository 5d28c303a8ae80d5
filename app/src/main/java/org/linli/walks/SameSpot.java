package org.linli.walks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.shared.PlacePath;

/// Which findings several walkers seem to have made of the same thing at the same spot: of one kind, seen with the same
/// eyes, at one place or at a place and something in it. Only a person says that they are the same.
final class SameSpot {

    /// What is of no kind must at least be said in similar words.
    private static final double SIMILAR = 0.25;

    private final PlacePath walked;
    private final List<Sorting> sortings;

    SameSpot(PlacePath walked, List<Sorting> sortings) {
        this.walked = walked;
        this.sortings = sortings;
    }

    /// @param findings that stand by themselves
    List<List<WalkFinding>> among(List<WalkFinding> findings) {
        var groups = new ArrayList<List<WalkFinding>>();
        for (var finding : findings) {
            var fitting = groups.stream()
                    .filter(group -> group.stream().allMatch(other -> isAlike(finding, other)))
                    .findFirst();
            if (fitting.isPresent()) fitting.get().add(finding);
            else groups.add(new ArrayList<>(List.of(finding)));
        }
        groups.removeIf(
                group -> group.stream().map(WalkFinding::walkerId).distinct().count() < 2);
        return groups;
    }

    private boolean isAlike(WalkFinding one, WalkFinding other) {
        return one.kind() == other.kind()
                && one.verdict() == other.verdict()
                && isNear(one.path(), other.path())
                && (one.kind() != FindingKind.OTHER || resemblance(one.words(), other.words()) >= SIMILAR)
                && sortings.stream()
                        .noneMatch(
                                s -> s.keepsApart(one.id().value(), other.id().value()));
    }

    /// A place holds what lies in it, but the whole of what is walked is no spot.
    private boolean isNear(PlacePath one, PlacePath other) {
        if (one.equals(other)) return true;
        var outer = one.contains(other) ? one : other.contains(one) ? other : walked;
        return outer.steps().size() > walked.steps().size();
    }

    private static double resemblance(String one, String other) {
        var ones = pairs(one);
        var others = pairs(other);
        if (ones.isEmpty() || others.isEmpty()) return 0;
        var common = new HashSet<>(ones);
        common.retainAll(others);
        return 2.0 * common.size() / (ones.size() + others.size());
    }

    private static Set<String> pairs(String words) {
        var letters = words.replaceAll("[\\s\\p{Punct}，。、；：？！]", "");
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= letters.length(); i++) pairs.add(letters.substring(i, i + 2));
        return pairs;
    }
}
