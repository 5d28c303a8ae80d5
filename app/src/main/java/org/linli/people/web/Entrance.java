package org.linli.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/// Puts a log-in into a browser and takes it out again.
@Component
class Entrance {

    private static final CsrfTokenRequestHandler MASK = new XorCsrfTokenRequestAttributeHandler();

    private final LogInCookie cookie;
    private final CsrfTokenRepository csrf;

    Entrance(LogInCookie cookie, CsrfTokenRepository csrf) {
        this.cookie = cookie;
        this.csrf = csrf;
    }

    /// The forms get a new token, too: an old one may have been planted.
    ///
    /// @return the new one, as a page carries it: another disguise of it at every request
    CsrfToken open(String token, HttpServletRequest request, HttpServletResponse response) {
        cookie.write(token, request, response);
        var fresh = csrf.generateToken(request);
        csrf.saveToken(fresh, request, response);
        MASK.handle(request, response, () -> fresh);
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken masked ? masked : fresh;
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        LogInCookie.remove(request, response);
        csrf.saveToken(null, request, response);
    }
}
