package org.linli.people;

import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.OrganisationId;

/// A colleague as others see them.
public record PersonSummary(
        AccountId id, String name, @Nullable OrganisationId organisation) {}
