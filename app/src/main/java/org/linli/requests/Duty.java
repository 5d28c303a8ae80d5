package org.linli.requests;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.OrganisationId;

/// Who has it, and by when: what a dispatch decides.
///
/// @param lead the organisation that answers for it
/// @param handler the person there, where one is named
/// @param signDue until when it must be signed
/// @param finishDue until when it must be handled; hand-backs do not stop this clock
public record Duty(
        OrganisationId lead,
        String leadName,
        @Nullable AccountId handler,
        List<OrganisationId> coHandlers,
        Instant signDue,
        Instant finishDue) {

    public Duty {
        coHandlers = List.copyOf(coHandlers);
    }
}
