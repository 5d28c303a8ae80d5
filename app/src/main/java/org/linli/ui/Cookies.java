package org.linli.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// What a browser keeps for us: out of reach of scripts, and not sent along from elsewhere.
public final class Cookies {

    private Cookies() {}

    /// @param path below which it is sent back
    public static void keep(HttpServletResponse response, String name, String value, String path, Duration age) {
        var cookie = ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    public static void forget(HttpServletResponse response, String name, String path) {
        keep(response, name, "", path, Duration.ZERO);
    }

    /// @return none where it is empty
    public static Optional<String> of(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie ->
                        cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                .map(Cookie::getValue)
                .findFirst();
    }
}
