package org.linli.people.web;

/// The log-in form.
///
/// @param to where it goes on
/// @param refusal why the last try failed; empty at first
public record LogInPage(String name, String to, String refusal) {

    static LogInPage empty(String to) {
        return new LogInPage("", to, "");
    }
}
