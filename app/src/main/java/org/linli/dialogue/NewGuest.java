package org.linli.dialogue;

import org.jspecify.annotations.Nullable;
import org.linli.people.Contact;
import org.linli.shared.AccountId;

/// Somebody to be asked.
///
/// @param contact kept sealed; none where there is an account, or nothing was left
public record NewGuest(
        String called,
        @Nullable Long party,
        @Nullable AccountId account,
        @Nullable Contact contact,
        InvitationWay way) {}
