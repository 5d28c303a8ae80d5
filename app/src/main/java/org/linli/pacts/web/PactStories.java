package org.linli.pacts.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.pacts.PactId;
import org.linli.shared.Visibility;
import org.linli.ui.StoryStep;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// How a pact came as far as it is, from the journal, earliest first.
@Component
class PactStories {

    /// What changes where it stands; the rest is told at its own place on the page.
    private static final Set<String> STEPS = Set.of(
            "QuarrelNoted",
            "SideHeard",
            "PactProposed",
            "PactTakenBack",
            "SideAnswered",
            "PactAgreed",
            "PactBegun",
            "ReviewCalledFor",
            "PactReviewed",
            "PactRenewed",
            "PactReworded",
            "PactEnded",
            "PactNotAgreed");

    private final Journal journal;

    PactStories(Journal journal) {
        this.journal = journal;
    }

    List<StoryStep> of(PactId id, Ui ui) {
        return journal.story(id.subject(), EnumSet.of(Visibility.PUBLIC, Visibility.STAFF)).stream()
                .filter(entry -> STEPS.contains(entry.type()))
                .map(entry -> step(entry, ui))
                .toList();
    }

    private static StoryStep step(Entry entry, Ui ui) {
        var key = entry.type().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return StoryStep.done(ui.text("pacts.step." + key), entry.at(), entry.reason(), entry.actor());
    }
}
