package org.linli.people.web;

/// What somebody sees who follows a link that works once.
///
/// @param onlyPassword the account exists, and only its password is chosen
/// @param name as the inviter wrote it; empty for the first administrator
public record InvitationPage(String token, boolean onlyPassword, String name, String role) {}
