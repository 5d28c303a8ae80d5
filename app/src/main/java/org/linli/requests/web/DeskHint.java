package org.linli.requests.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Emergency;
import org.linli.requests.Duplicate;
import org.linli.requests.Reason;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.requests.Urgency;

/// What the program knows while the caller speaks.
///
/// @param category suggested; empty where nothing speaks for any
/// @param owner `ours`, `theirs` or `nobody`; empty without a suggestion
/// @param lead whose it would be, with a phone where it is somebody else's
/// @param sure how sure the suggestion is, in words
/// @param sign until when the caller hears from them; none where that is not promised
/// @param finish until when it is dealt with
/// @param place as it is read back; empty as long as none is chosen
/// @param said what is read back of the words
/// @param calls what the same phone has told before
/// @param earlier what was told about the same place
/// @param alike what may be the same matter
public record DeskHint(
        String category,
        String categoryName,
        Urgency urgency,
        String owner,
        String lead,
        String sure,
        @Nullable Instant sign,
        @Nullable Instant finish,
        List<Reason> why,
        List<Emergency> emergencies,
        String name,
        String place,
        String said,
        List<Earlier> calls,
        List<Earlier> earlier,
        List<Duplicate> alike) {

    /// Something told before.
    public record Earlier(RequestId id, String subject, RequestState state, Instant at) {}

    public static final DeskHint NONE = new DeskHint(
            "",
            "",
            Urgency.ORDINARY,
            "",
            "",
            "",
            null,
            null,
            List.of(),
            List.of(),
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of());

    public DeskHint {
        why = List.copyOf(why);
        emergencies = List.copyOf(emergencies);
        calls = List.copyOf(calls);
        earlier = List.copyOf(earlier);
        alike = List.copyOf(alike);
    }

    public boolean isSuggesting() {
        return !category.isEmpty();
    }
}
