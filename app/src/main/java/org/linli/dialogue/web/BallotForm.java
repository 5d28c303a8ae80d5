package org.linli.dialogue.web;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Ballot;
import org.linli.dialogue.BallotChoice;
import org.linli.dialogue.Decision.Asked;
import org.linli.shared.Constants;
import org.linli.ui.TypedNumber;

/// What was filled in on a ballot: `choice`, and `option0` to `option7` for the marks.
final class BallotForm {

    private BallotForm() {}

    /// @return none where nothing was chosen
    static @Nullable Ballot of(Asked asked, Map<String, String> typed) {
        var choice = Constants.named(BallotChoice.class, typed.getOrDefault("choice", ""))
                .orElse(null);
        if (choice == null) return null;
        if (choice != BallotChoice.MARKED) return Ballot.of(choice);
        var marks = new ArrayList<Integer>();
        for (int option = 0; option < asked.options().size(); option++)
            marks.add(TypedNumber.count("option" + option, typed.get("option" + option)));
        return new Ballot(choice, marks);
    }
}
