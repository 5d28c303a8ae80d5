package org.linli.people.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Links that work once, as they are handed over.
final class Links {

    private Links() {}

    /// The whole address of the link, on a page that no browser keeps.
    static String show(HttpServletResponse response, String token) {
        response.setHeader("Cache-Control", "no-store");
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/invitations/{token}")
                .buildAndExpand(token)
                .toUriString();
    }
}
