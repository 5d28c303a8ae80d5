package org.linli.requests.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.places.PlaceSummary;
import org.linli.requests.Learning;
import org.linli.requests.SortingTrials;
import org.linli.requests.SortingTrials.Trial;
import org.linli.requests.SortingVersion;
import org.linli.requests.web.SortingPage.Step;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What the sorting has learnt and would have done alone.
@Component
class SortingPages {

    private static final int SHOWN = 8;

    private final Learning learning;
    private final SortingTrials trials;

    SortingPages(Learning learning, SortingTrials trials) {
        this.learning = learning;
        this.trials = trials;
    }

    SortingPage page(Ui ui, PlaceSummary subdistrict, List<Choice> subdistricts) {
        var path = subdistrict.path();
        var versions = learning.versions(path);
        var kept = versions.stream()
                .filter(SortingVersion::inUse)
                .findFirst()
                .map(version -> trials.of(version.id()))
                .orElse(List.of());
        int percent = (int) Math.round(100 * learning.sortsAloneFrom(path));
        return new SortingPage(
                subdistrict.id().value(),
                subdistrict.name(ui),
                subdistricts,
                learning.confirmed(path),
                Learning.FEWEST,
                learning.isBusy(path),
                versions,
                percent,
                steps(kept, percent),
                kept.size(),
                kept.stream().map(Trial::at).min(Comparator.naturalOrder()).orElse(null),
                kept.stream().map(Trial::at).max(Comparator.naturalOrder()).orElse(null),
                kept.stream().filter(trial -> !trial.right()).limit(SHOWN).toList());
    }

    /// Every fifth per cent, and the one chosen.
    private static List<Step> steps(List<Trial> kept, int chosen) {
        var usual = IntStream.rangeClosed(10, 19).map(n -> 5 * n).boxed();
        return Stream.concat(usual, Stream.of(chosen).filter(n -> n <= 100))
                .distinct()
                .sorted()
                .map(percent -> {
                    var alone = kept.stream()
                            .filter(trial -> trial.confidence() >= percent / 100.0)
                            .toList();
                    return new Step(
                            percent,
                            alone.size(),
                            alone.stream().filter(Trial::right).count(),
                            percent == chosen);
                })
                .toList();
    }
}
