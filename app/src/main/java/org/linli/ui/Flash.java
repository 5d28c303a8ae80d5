package org.linli.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/// What an act did, said once on the page that follows it. Travels as a key with its values in a cookie of a minute,
/// so that no node has to remember anything.
public final class Flash {

    private static final String COOKIE = "flash";

    private Flash() {}

    /// What is said.
    ///
    /// @param text empty if nothing is
    /// @param undo the path that takes a POST to take the act back; empty if it cannot be taken back
    public record Said(String text, String undo) {

        public static final Said NOTHING = new Said("", "");
    }

    /// Says the sentence on the next page. Values must not be secret: they pass through the browser.
    public static void say(HttpServletResponse response, String key, Object... values) {
        sayWithUndo(response, "", key, values);
    }

    /// As [#say], with a button that takes the act back.
    ///
    /// @param undo a path of this program that takes a POST without fields and does what can be done about the act
    public static void sayWithUndo(HttpServletResponse response, String undo, String key, Object... values) {
        var parts = new StringBuilder(undo).append('\n').append(key);
        for (var value : values) parts.append('\n').append(value);
        var value = URLEncoder.encode(parts.toString(), StandardCharsets.UTF_8);
        Cookies.keep(response, COOKIE, value, "/", Duration.ofMinutes(1));
    }

    static Said of(HttpServletRequest request, Ui ui) {
        var parts = Cookies.of(request, COOKIE)
                .map(c -> URLDecoder.decode(c, StandardCharsets.UTF_8).split("\n", -1))
                .orElse(new String[0]);
        if (parts.length < 2 || !ui.words().has(ui.locale(), parts[1])) return Said.NOTHING;
        request.setAttribute(Flash.class.getName(), true);
        var text = ui.text(parts[1], (Object[]) Arrays.copyOfRange(parts, 2, parts.length));
        return new Said(text, isOurs(parts[0]) ? parts[0] : "");
    }

    /// Forgets what has been said, once the page that says it is written.
    static void forget(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(Flash.class.getName()) == null) return;
        Cookies.forget(response, COOKIE, "/");
    }

    private static boolean isOurs(String path) {
        return path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
    }
}
