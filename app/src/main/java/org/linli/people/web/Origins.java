package org.linli.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.linli.people.Origin;

/// Where a request comes from, as far as a reverse proxy that we trust says so.
final class Origins {

    private Origins() {}

    static Origin of(HttpServletRequest request) {
        return new Origin(
                request.getRemoteAddr(),
                Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }
}
