package org.linli.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.requests.Suggestions;
import org.linli.requests.Sweep;
import org.linli.ui.Choice;

/// What of a list may be sorted as suggested, on one word.
///
/// @param from how sure the program must be, with how many that would be; none where it would be none
/// @param learnt whether how sure it is has been counted
/// @param listening how far the program has come with listening; none where it is done
/// @param latest the reader's last one; none yet
public record SweepOffer(
        List<Choice> from,
        boolean learnt,
        Suggestions.@Nullable Progress listening,
        @Nullable Sweep latest) {

    public SweepOffer {
        from = List.copyOf(from);
    }
}
