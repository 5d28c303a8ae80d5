package org.linli.people.web;

/// What somebody sees who follows a link that works once.
///
/// @param onlyPassword the account exists, and only its password is chosen
/// @param greeted the name the inviter wrote; empty for the first administrator
/// @param field that was refused, with the sentence in `refusal`; both empty at first
public record InvitationPage(
        String token,
        boolean onlyPassword,
        String greeted,
        String role,
        String logInName,
        String name,
        String phone,
        String field,
        String refusal) {}
