package org.linli.people.web;

/// Where to go after logging in: a page of ours, or the first one.
final class Targets {

    private Targets() {}

    static String local(String page) {
        var ours = page.startsWith("/")
                && !page.startsWith("//")
                && page.indexOf('\\') < 0
                && page.chars().noneMatch(Character::isISOControl)
                && page.length() <= 2000
                && !page.startsWith("/log-in")
                && !page.startsWith("/log-out");
        return ours ? page : "/";
    }
}
