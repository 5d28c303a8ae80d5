package org.linli.people;

import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.AuditedEvent;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;

/// Everything this room writes down. Phones and passwords are never part of it.
public sealed interface PeopleEvent extends AuditedEvent {

    /// What happened to an account.
    sealed interface OfAccount extends PeopleEvent {

        AccountId account();

        @Override
        default String subject() {
            return "account:" + account();
        }
    }

    /// What happened to a link that works once.
    sealed interface OfInvitation extends PeopleEvent {

        InvitationId invitation();

        @Override
        default String subject() {
            return "invitation:" + invitation();
        }
    }

    sealed interface OfOrganisation extends PeopleEvent {

        OrganisationId organisation();

        @Override
        default String subject() {
            return "organisation:" + organisation();
        }
    }

    record AccountCreated(AccountId account, String name) implements OfAccount {}

    record AccountLocked(AccountId account) implements OfAccount {}

    record AccountUnlocked(AccountId account) implements OfAccount {}

    record AccountMoved(AccountId account, @Nullable OrganisationId organisation) implements OfAccount {}

    record PasswordChanged(AccountId account) implements OfAccount {}

    record RoleGiven(
            AccountId account,
            GrantId grant,
            Role role,
            PlacePath place,
            String from,
            @Nullable String until) implements OfAccount {}

    record RoleEnded(AccountId account, GrantId grant, Role role, PlacePath place, String until) implements OfAccount {}

    record LoggedIn(AccountId account, String ip, String browser) implements OfAccount {}

    record LoggedOut(AccountId account, int logIns) implements OfAccount {}

    record Invited(InvitationId invitation, Role role, PlacePath place) implements OfInvitation {}

    record PasswordLinkGiven(InvitationId invitation, AccountId account) implements OfInvitation {}

    record InvitationRevoked(InvitationId invitation) implements OfInvitation {}

    record InvitationAccepted(InvitationId invitation, AccountId account) implements OfInvitation {}

    record OrganisationAdded(OrganisationId organisation, String code, PlacePath place) implements OfOrganisation {}

    record OrganisationChanged(OrganisationId organisation, String code, PlacePath place) implements OfOrganisation {}

    record ContactRevealed(ContactId contact, Purpose purpose, PlacePath place) implements PeopleEvent {

        @Override
        public String subject() {
            return "contact:" + contact;
        }
    }
}
