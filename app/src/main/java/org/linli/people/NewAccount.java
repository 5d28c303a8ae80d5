package org.linli.people;

import org.jspecify.annotations.Nullable;
import org.linli.shared.OrganisationId;

/// What a new account begins with.
///
/// @param logInName what is typed to log in, beside the phone; unique in the installation, small and capital are one
/// @param name as colleagues see it
/// @param phone empty if there is none; otherwise unique, and as good as the name to log in
/// @param password empty if it is to be chosen by a link later
public record NewAccount(
        String logInName,
        String name,
        String phone,
        String password,
        @Nullable OrganisationId organisation) {}
