package org.linli.dialogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.LineDiff;
import org.linli.dialogue.MeetingRules;

/// All versions of the rules of a place, and what changed from one to another.
///
/// @param shown the version that is looked at
/// @param before the one it is compared with; none for the first
/// @param versions the last first
public record RuleVersionsPage(
        MeetingRules shown, @Nullable MeetingRules before, List<MeetingRules> versions, LineDiff changes) {

    public RuleVersionsPage {
        versions = List.copyOf(versions);
    }
}
