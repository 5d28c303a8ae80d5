package org.linli.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Addresses with the name of the server, for whoever comes from outside: by a sign, a feed, a calendar, a message.
public final class WholeAddress {

    private WholeAddress() {}

    /// What all pages begin with, such as `https://linli.example`.
    public static String home(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    /// @param page in this program, such as `/requests/7`
    public static String of(HttpServletRequest request, String page) {
        return home(request) + page;
    }

    /// What was asked for, with its query.
    public static String asked(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromRequest(request).build().toUriString();
    }
}
