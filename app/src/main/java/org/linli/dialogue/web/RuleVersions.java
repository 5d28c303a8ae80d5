package org.linli.dialogue.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.LineDiff;
import org.linli.dialogue.MeetingRules;
import org.linli.dialogue.NewRules;
import org.linli.dialogue.RuleBook;
import org.linli.shared.NotFound;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Compares versions of rules, as they hang on the wall and as the program applies them.
@Component
class RuleVersions {

    private final RuleBook book;

    RuleVersions(RuleBook book) {
        this.book = book;
    }

    /// @param against the version to compare with; 0: the one before
    RuleVersionsPage of(long id, int against, Ui ui) {
        var versions = book.versions(id);
        var shown = versions.stream()
                .filter(version -> version.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("rules " + id));
        var before = numbered(versions, against == 0 ? shown.number() - 1 : against);
        var lines = lines(shown.said(), ui);
        return new RuleVersionsPage(
                shown, before, versions, LineDiff.of(before == null ? lines : lines(before.said(), ui), lines));
    }

    private static @Nullable MeetingRules numbered(List<MeetingRules> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElse(null);
    }

    /// The sentences on the wall, then one for everything that the program sees to.
    private static List<String> lines(NewRules rules, Ui ui) {
        var lines = new ArrayList<>(rules.lines());
        lines.add(ui.text("dialogue.speakers", rules.speakers()));
        lines.add(ui.text("dialogue.rules.time", rules.minutes(), rules.turns()));
        if (rules.alternate()) lines.add(ui.text("dialogue.rules.alternate"));
        if (rules.neutralChair()) lines.add(ui.text("dialogue.rules.neutral"));
        lines.add(ui.text("dialogue.threshold", rules.threshold()));
        var quorum = rules.quorum();
        if (quorum != null) lines.add(ui.text("dialogue.rules.quorum", quorum));
        if (rules.objectionDays() > 0) lines.add(ui.text("dialogue.rules.objections", rules.objectionDays()));
        if (rules.proxies() > 0) lines.add(ui.text("dialogue.rules.proxies", rules.proxies()));
        return lines;
    }
}
