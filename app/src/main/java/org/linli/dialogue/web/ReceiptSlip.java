package org.linli.dialogue.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/// Receipts on their way to the page that shows them once. Whoever could show theirs again could be made to show it.
final class ReceiptSlip {

    private static final String COOKIE = "receipt";

    private ReceiptSlip() {}

    static void put(HttpServletResponse response, String path, List<String> receipts) {
        response.addHeader("Set-Cookie", cookie(path, String.join("-", receipts), Duration.ofMinutes(1)));
    }

    static List<String> take(HttpServletRequest request, HttpServletResponse response) {
        var found = Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Arrays.stream(cookie.getValue().split("-")))
                .filter(receipt -> receipt.matches("[2-9A-Z]{6}"))
                .toList();
        if (!found.isEmpty()) response.addHeader("Set-Cookie", cookie(request.getRequestURI(), "", Duration.ZERO));
        return found;
    }

    private static String cookie(String path, String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .path(path)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }
}
