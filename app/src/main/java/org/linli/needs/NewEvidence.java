package org.linli.needs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Evidence.Speaks;
import org.linli.requests.Voice;
import org.linli.shared.Days;

/// Evidence as somebody brings it.
///
/// @param method the number of the way of hearing by which it was found; none where nobody says
/// @param reference the thing of ours that it is, and which part: `12`, `12:homework:yes`; empty for what lies
/// elsewhere
public record NewEvidence(
        EvidenceKind kind,
        String reference,
        String title,
        String source,
        @Nullable LocalDate day,
        int weight,
        Speaks speaks,
        @Nullable Integer method) {

    /// A concern of somebody who lacks what is needed.
    static NewEvidence said(Voice voice) {
        return new NewEvidence(
                EvidenceKind.CONCERN,
                voice.id().toString(),
                voice.subject(),
                voice.placeName(),
                Days.of(voice.receivedAt()),
                1,
                Speaks.FOR,
                null);
    }
}
