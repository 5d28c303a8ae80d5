package org.linli.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.linli.shared.Actor;
import org.linli.ui.Ui.Look;
import org.linli.ui.Ui.Look.Theme;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Who reads a page, and how: from the log-in, and from the three small cookies `lang`, `elder` and `theme`.
@Component
public class Readers {

    private final Words words;
    private final Clock clock;
    private final ObjectProvider<NavigationItem> doors;
    private final ObjectProvider<Shell.Furnishing> furnishings;
    private final ObjectProvider<NoticeCount> notices;

    Readers(
            Words words,
            Clock clock,
            ObjectProvider<NavigationItem> doors,
            ObjectProvider<Shell.Furnishing> furnishings,
            ObjectProvider<NoticeCount> notices) {
        this.words = words;
        this.clock = clock;
        this.doors = doors;
        this.furnishings = furnishings;
        this.notices = notices;
    }

    /// Whoever is logged in; [Actor#PUBLIC] otherwise. The log-in puts an [Actor] there as principal.
    public static Actor actor() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Actor actor ? actor : Actor.PUBLIC;
    }

    public Ui of(HttpServletRequest request) {
        var bare = bare(request, actor());
        return bare.partial() ? bare : bare.with(shell(bare, request));
    }

    /// For a page that must not ask the database, not even who reads it.
    Ui outside(HttpServletRequest request) {
        return bare(request, Actor.PUBLIC);
    }

    private Ui bare(HttpServletRequest request, Actor actor) {
        var query = request.getQueryString();
        return new Ui(
                words,
                locale(request),
                actor,
                look(request),
                isPartial(request),
                request.getRequestURI() + (query == null ? "" : "?" + query),
                request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "",
                clock.instant(),
                request.getAttribute(Form.class.getName()) instanceof Form form ? form : Form.EMPTY,
                Shell.BARE);
    }

    private Shell shell(Ui ui, HttpServletRequest request) {
        var open = doors.stream()
                .filter(d -> d.right() == null || ui.may(d.right()))
                .toList();
        var shell = Shell.BARE.with(new Navigation(open), unread(ui.actor()), Flash.of(request, ui));
        for (var furnishing : furnishings.orderedStream().toList()) shell = furnishing.furnish(shell, ui);
        return shell;
    }

    private OptionalInt unread(Actor reader) {
        return reader.isKnown()
                ? notices.stream().mapToInt(count -> count.unread(reader)).findFirst()
                : OptionalInt.empty();
    }

    /// Chinese, unless the reader chose English or the browser asks for English and no Chinese.
    private static Locale locale(HttpServletRequest request) {
        var chosen = Cookies.of(request, "lang");
        if (chosen.isPresent()) return chosen.get().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        var asked = Optional.ofNullable(request.getHeader("Accept-Language")).orElse("");
        return asked.startsWith("en") && !asked.contains("zh") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static Look look(HttpServletRequest request) {
        var theme = Arrays.stream(Theme.values())
                .filter(t ->
                        t.name().equalsIgnoreCase(Cookies.of(request, "theme").orElse("")))
                .findFirst()
                .orElse(Theme.AUTO);
        return new Look(Cookies.of(request, "elder").isPresent(), theme);
    }

    private static boolean isPartial(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
    }
}
