package org.linli.needs.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.needs.NeedId;
import org.linli.shared.Visibility;
import org.linli.ui.StoryStep;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// How a need came as far as it is, from the journal, earliest first.
@Component
class NeedStories {

    /// Told where they stand on the page.
    private static final Set<String> ELSEWHERE = Set.of(
            "NeedDescribed",
            "EvidenceAdded",
            "EvidenceStruck",
            "EstimateAdded",
            "EstimateLeftOut",
            "DisproofSet",
            "IndicatorSet",
            "IndicatorMeasured",
            "SiteChecked");

    private final Journal journal;

    NeedStories(Journal journal) {
        this.journal = journal;
    }

    List<StoryStep> of(NeedId id, Ui ui) {
        var steps = new ArrayList<StoryStep>();
        for (var entry : journal.story(id.subject(), EnumSet.of(Visibility.PUBLIC, Visibility.STAFF)))
            if (!ELSEWHERE.contains(entry.type())) steps.add(step(entry, ui));
        return steps;
    }

    private static StoryStep step(Entry entry, Ui ui) {
        var key = entry.type().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return StoryStep.done(ui.text("needs.step." + key), entry.at(), entry.reason(), entry.actor());
    }
}
