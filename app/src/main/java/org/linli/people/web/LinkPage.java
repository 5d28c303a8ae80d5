package org.linli.people.web;

/// A link that works once, shown once.
///
/// @param next where to go on
public record LinkPage(String link, String next) {}
