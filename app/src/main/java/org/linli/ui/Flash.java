package org.linli.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.ResponseCookie;

/// What an act did, said once on the page that follows it. Travels as a key with its values in a cookie of a minute,
/// so that no node has to remember anything.
public final class Flash {

    private static final String COOKIE = "flash";

    private Flash() {}

    /// Says the sentence on the next page. Values must not be secret: they pass through the browser.
    public static void say(HttpServletResponse response, String key, Object... values) {
        var parts = new StringBuilder(key);
        for (var value : values) parts.append('\n').append(value);
        response.addHeader(
                "Set-Cookie",
                cookie(URLEncoder.encode(parts.toString(), StandardCharsets.UTF_8), Duration.ofMinutes(1)));
    }

    static String of(HttpServletRequest request, Ui ui) {
        var parts = Readers.cookie(request, COOKIE)
                .map(c -> URLDecoder.decode(c, StandardCharsets.UTF_8).split("\n", -1))
                .orElse(new String[0]);
        if (parts.length == 0 || !ui.words().has(ui.locale(), parts[0])) return "";
        request.setAttribute(Flash.class.getName(), true);
        return ui.text(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
    }

    /// Forgets what has been said, once the page that says it is written.
    static void forget(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(Flash.class.getName()) == null) return;
        response.addHeader("Set-Cookie", cookie("", Duration.ZERO));
    }

    private static String cookie(String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }
}
