package org.linli.requests;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Danger;

/// What a concern seems to be about and where it would go.
///
/// @param category empty where nothing speaks for any
/// @param confidence 0 to 1
/// @param words from the text that speak for it
/// @param decision none without a category
/// @param dangers words that call for an emergency number before anything else
public record Suggestion(
        String category,
        double confidence,
        List<String> words,
        @Nullable RoutingDecision decision,
        List<Danger> dangers) {

    public Suggestion {
        words = List.copyOf(words);
        dangers = List.copyOf(dangers);
    }

    static Suggestion none(List<Danger> dangers) {
        return new Suggestion("", 0, List.of(), null, dangers);
    }

    /// The suggestion as a finding of the program.
    Sorted sorted() {
        var why = new ArrayList<Reason>();
        why.add(Reason.of("words", String.join("、", words), Integer.toString((int) Math.round(confidence * 100))));
        if (decision != null) why.addAll(decision.why());
        return new Sorted(category, urgency(), route(), why, confidence);
    }

    private Route route() {
        if (!dangers.isEmpty()) return Route.EMERGENCY;
        return decision instanceof RoutingDecision.Ours ours ? ours.route() : Route.DISPATCH;
    }

    private Urgency urgency() {
        if (!dangers.isEmpty()) return Urgency.HARM;
        return switch (decision) {
            case RoutingDecision.Ours ours -> ours.urgency();
            case RoutingDecision.Theirs theirs -> theirs.urgency();
            case RoutingDecision.Nobody nobody -> nobody.urgency();
            case null -> Urgency.ORDINARY;
        };
    }
}
