package org.linli.dialogue.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.linli.dialogue.MeetingId;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.shared.Visibility;
import org.linli.ui.StoryStep;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// How a meeting came as far as it is, from the journal, earliest first.
@Component
class MeetingStories {

    /// What changes where it stands; the rest is told at its own place on the page.
    private static final Set<String> STEPS = Set.of(
            "MeetingProposed",
            "StakeholdersMapped",
            "MeetingAnnounced",
            "MeetingCancelled",
            "RulesAgreed",
            "MeetingBegun",
            "MinutesPublished",
            "MeetingResolved",
            "MeetingUndecided",
            "ResultReported",
            "MeetingClosed");

    private final Journal journal;

    MeetingStories(Journal journal) {
        this.journal = journal;
    }

    List<StoryStep> of(MeetingId id, Ui ui) {
        var steps = new ArrayList<StoryStep>();
        for (var entry : journal.story(id.subject(), EnumSet.of(Visibility.PUBLIC, Visibility.STAFF)))
            if (STEPS.contains(entry.type())) steps.add(step(entry, ui));
        return steps;
    }

    private static StoryStep step(Entry entry, Ui ui) {
        var key = entry.type().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return StoryStep.done(ui.text("dialogue.step." + key), entry.at(), entry.reason(), entry.actor());
    }
}
