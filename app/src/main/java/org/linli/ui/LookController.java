package org.linli.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.linli.shared.Open;
import org.linli.ui.Ui.Look.Theme;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The three switches: language, large print, night. Each is a cookie of a year, and the reader comes back to where
/// they were.
@RestController
@Open
class LookController {

    @PostMapping("/look")
    ResponseEntity<Void> look(
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "") String elder,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        if (!lang.isEmpty()) keep(response, "lang", lang.equals("en") ? "en" : "zh");
        if (!elder.isEmpty()) keep(response, "elder", elder.equals("on") ? "on" : "");
        if (!theme.isEmpty()) keep(response, "theme", theme(theme).name().toLowerCase(Locale.ROOT));
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(local(back)).build();
    }

    private static Theme theme(String asked) {
        return asked.equals("dark") ? Theme.DARK : asked.equals("light") ? Theme.LIGHT : Theme.AUTO;
    }

    /// A path of this site only: nobody is sent elsewhere by a link that looks like ours.
    private static URI local(String back) {
        var ours = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        try {
            return URI.create(ours ? back : "/");
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        Cookies.keep(response, name, value, "/", value.isEmpty() ? Duration.ZERO : Duration.ofDays(365));
    }
}
