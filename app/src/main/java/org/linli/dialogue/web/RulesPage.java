package org.linli.dialogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingRules;
import org.linli.dialogue.NewRules;

/// Where the rules of a meeting are chosen, or written.
///
/// @param known that hold in its place, in their last version
/// @param chosen under which it is to be held; none as long as nobody has chosen
/// @param draft what stands in the form
public record RulesPage(
        MeetingPage meeting,
        List<MeetingRules> known,
        @Nullable MeetingRules chosen,
        NewRules draft) {

    public RulesPage {
        known = List.copyOf(known);
    }
}
