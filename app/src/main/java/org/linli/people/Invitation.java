package org.linli.people;

import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.Grant;
import org.linli.shared.OrganisationId;

/// A link that still works, and what it gives.
///
/// @param name of the person it was made for, as the inviter wrote it
/// @param grant the role it gives; none for a new password
public record Invitation(
        InvitationId id,
        InvitationKind kind,
        String name,
        @Nullable Grant grant,
        @Nullable OrganisationId organisation,
        @Nullable AccountId account) {}
