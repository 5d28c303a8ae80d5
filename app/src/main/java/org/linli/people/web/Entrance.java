package org.linli.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/// Puts a log-in into a browser and takes it out again.
@Component
class Entrance {

    private final LogInCookie cookie;
    private final CsrfTokenRepository csrf;

    Entrance(LogInCookie cookie, CsrfTokenRepository csrf) {
        this.cookie = cookie;
        this.csrf = csrf;
    }

    /// The forms get a new token, too: an old one may have been planted.
    void open(String token, HttpServletRequest request, HttpServletResponse response) {
        cookie.write(token, request, response);
        csrf.saveToken(csrf.generateToken(request), request, response);
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        LogInCookie.remove(request, response);
        csrf.saveToken(null, request, response);
    }
}
