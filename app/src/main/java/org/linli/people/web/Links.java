package org.linli.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.ui.WholeAddress;

/// Links that work once, as they are handed over.
final class Links {

    private Links() {}

    /// The whole address of the link, on a page that no browser keeps.
    static String show(HttpServletRequest request, HttpServletResponse response, String token) {
        response.setHeader("Cache-Control", "no-store");
        return WholeAddress.of(request, "/invitations/" + token);
    }
}
