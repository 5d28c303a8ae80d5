package org.linli.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Danger;

/// What a concern seems to be about and where it would go.
///
/// @param category empty where nothing speaks for any
/// @param confidence 0 to 1: of a hundred suggestions as sure as this, so many are right
/// @param words from the text that speak for it
/// @param similar earlier concerns that people sorted like this, the most alike first
/// @param examples from how many concerns was learnt; 0 where only key words speak
/// @param decision none without a category
/// @param dangers words that call for an emergency number before anything else
public record Suggestion(
        String category,
        double confidence,
        List<String> words,
        List<RequestId> similar,
        int examples,
        @Nullable RoutingDecision decision,
        List<Danger> dangers) {

    public Suggestion {
        words = List.copyOf(words);
        similar = List.copyOf(similar);
        dangers = List.copyOf(dangers);
    }

    static Suggestion none(List<Danger> dangers) {
        return new Suggestion("", 0, List.of(), List.of(), 0, null, dangers);
    }

    /// Whether it may go on without a person, where that is allowed from the given confidence on. Key words alone never
    /// suffice: how often they are right, nobody has counted.
    boolean mayGoAlone(double from) {
        return examples > 0 && confidence >= from;
    }

    /// The same, with only those earlier concerns that its reader may open.
    public Suggestion naming(Set<RequestId> seen) {
        return new Suggestion(
                category,
                confidence,
                words,
                similar.stream().filter(seen::contains).toList(),
                examples,
                decision,
                dangers);
    }

    /// The suggestion as a finding of the program.
    Sorted sorted() {
        return new Sorted(category, urgency(), route(), why(), confidence);
    }

    /// Sentences, most telling first.
    public List<Reason> why() {
        var why = new ArrayList<Reason>();
        var percent = Long.toString(Math.round(confidence * 100));
        if (!words.isEmpty()) why.add(Reason.of("words", String.join("、", words), percent));
        if (!similar.isEmpty()) why.add(similarTo());
        if (examples > 0) why.add(Reason.of("learnt", Integer.toString(examples), percent));
        if (decision != null) why.addAll(decision.why());
        return why;
    }

    /// The numbers as a sentence names them, then each id, so that a page can link them.
    private Reason similarTo() {
        var numbers =
                similar.stream().map(id -> new RequestNumber(id).toString()).collect(Collectors.joining("、"));
        return new Reason(
                "similar",
                Stream.concat(Stream.of(numbers), similar.stream().map(RequestId::toString))
                        .toList());
    }

    private Route route() {
        if (!dangers.isEmpty()) return Route.EMERGENCY;
        return decision instanceof RoutingDecision.Ours ours ? ours.route() : Route.DISPATCH;
    }

    /// How pressing it is: harm where a dangerous word was said, else as the duty matrix says.
    public Urgency urgency() {
        if (!dangers.isEmpty()) return Urgency.HARM;
        return decision == null ? Urgency.ORDINARY : decision.urgency();
    }
}
