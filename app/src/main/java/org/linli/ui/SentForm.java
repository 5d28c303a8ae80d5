package org.linli.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a form has sent, as far as it can be read; nothing where only a page was asked for.
///
/// @param page that the form is on; empty if there is none
/// @param seen when that page was shown, in milliseconds; 0 if the form does not say
/// @param typed by name of the field, without what nobody may see again
record SentForm(String page, long seen, Map<String, List<String>> typed) {

    private static final Logger LOG = LoggerFactory.getLogger(SentForm.class);
    private static final SentForm NONE = new SentForm("", 0, Map.of());

    static SentForm of(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) return NONE;
        try {
            var page = request.getParameter("_form");
            var seen = seen(request);
            return new SentForm(page == null ? "" : page, seen, typed(request, seen));
        } catch (IllegalStateException unreadable) {
            LOG.debug("nothing of the form can be read", unreadable);
            return NONE;
        }
    }

    private static long seen(HttpServletRequest request) {
        var seen = request.getParameter("_seen");
        return seen != null && seen.matches("\\d{1,15}") ? Long.parseLong(seen) : 0;
    }

    private static Map<String, List<String>> typed(HttpServletRequest request, long seen) {
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") && !name.toLowerCase(Locale.ROOT).contains("password"))
                typed.put(name, List.of(values));
        });
        if (seen > 0) typed.put("seen", List.of(Long.toString(seen)));
        return typed;
    }
}
