package org.linli.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.pages.Templates;
import org.linli.shared.Allowed;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.Open;
import org.linli.shared.Right;
import org.linli.ui.Readers;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Stands at every page that is not [Open]: asks to log in first, and lets in whoever holds one of the rights anywhere.
/// What is not marked at all stays shut.
@Component
class Doorkeeper implements HandlerInterceptor {

    /// @param rights none: any account
    private record Door(boolean open, List<Right> rights) {}

    private final Readers readers;
    private final Templates templates;
    private final Clock clock;
    private final Map<HandlerMethod, Door> doors = new ConcurrentHashMap<>();

    Doorkeeper(Readers readers, Templates templates, Clock clock) {
        this.readers = readers;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) return true;
        if (request.getMethod().equals("OPTIONS")) return true; // tells which verbs there are, and nothing else
        var door = doors.computeIfAbsent(method, Doorkeeper::door);
        if (door.open()) return true;
        var actor = Readers.actor();
        if (!actor.isKnown()) {
            ask(request, response);
            return false;
        }
        var today = Days.today(clock);
        for (var right : door.rights()) if (actor.maySomewhere(right, today)) return true;
        if (!door.rights().isEmpty()) throw new NotAllowed(door.rights().getFirst());
        return true;
    }

    private static Door door(HandlerMethod method) {
        if (ErrorController.class.isAssignableFrom(method.getBeanType())) return new Door(true, List.of());
        var open = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Open.class);
        var allowed = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class);
        if (open == null && allowed == null) {
            open = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Open.class);
            allowed = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
        }
        if (open == null && allowed == null) throw new IllegalStateException(method + " is neither @Open nor @Allowed");
        return new Door(open != null, allowed == null ? List.of() : List.of(allowed.value()));
    }

    private void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kept = KeptForm.sent(request);
        if (kept.waits()) askAndKeep(kept, request, response);
        else askFirst(request, response);
    }

    /// The log-in form in the place of the answer, with what was typed inside it.
    private void askAndKeep(KeptForm kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = new LogInPage("", target(request, false), "", List.of(), kept);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("HX-Retarget", "main");
        response.setHeader("HX-Reselect", "main");
        response.setHeader("HX-Reswap", "outerHTML");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(templates.peopleLogIn(readers.of(request), page).render());
    }

    private static void askFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var partial = request.getHeader("HX-Request") != null;
        var to = "/log-in?to=" + URLEncoder.encode(target(request, partial), StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        if (partial) {
            response.setHeader("HX-Redirect", to);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setHeader("Location", to);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        }
    }

    /// The page to come back to: the one asked for, or the one that the form or the part is on.
    private static String target(HttpServletRequest request, boolean partial) {
        var page = request.getMethod().equals("GET") && !partial
                ? request.getRequestURI()
                        + Optional.ofNullable(request.getQueryString())
                                .map(q -> "?" + q)
                                .orElse("")
                : Optional.ofNullable(request.getHeader(partial ? "HX-Current-URL" : "Referer"))
                        .map(Doorkeeper::path)
                        .orElse("/");
        return Targets.local(page);
    }

    private static String path(String url) {
        try {
            var uri = new URI(url);
            return uri.getRawPath()
                    + Optional.ofNullable(uri.getRawQuery()).map(q -> "?" + q).orElse("");
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
