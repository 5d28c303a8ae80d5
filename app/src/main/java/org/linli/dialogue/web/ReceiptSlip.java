package org.linli.dialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.linli.ui.Cookies;

/// Receipts on their way to the page that shows them once. Whoever could show theirs again could be made to show it.
final class ReceiptSlip {

    private static final String COOKIE = "receipt";

    private ReceiptSlip() {}

    static void put(HttpServletResponse response, String path, List<String> receipts) {
        Cookies.keep(response, COOKIE, String.join("-", receipts), path, Duration.ofMinutes(1));
    }

    static List<String> take(HttpServletRequest request, HttpServletResponse response) {
        var found = Cookies.of(request, COOKIE).stream()
                .flatMap(receipts -> Arrays.stream(receipts.split("-")))
                .filter(receipt -> receipt.matches("[2-9A-Z]{6}"))
                .toList();
        if (!found.isEmpty()) Cookies.forget(response, COOKIE, request.getRequestURI());
        return found;
    }
}
