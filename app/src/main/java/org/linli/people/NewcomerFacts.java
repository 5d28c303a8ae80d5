package org.linli.people;

/// What somebody writes who follows a link that works once.
///
/// @param logInName not asked where only a new password is chosen
public record NewcomerFacts(String logInName, String name, String phone, String password) {}
