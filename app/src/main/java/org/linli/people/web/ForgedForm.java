package org.linli.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.linli.pages.Templates;
import org.linli.ui.Readers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// Answers a form that does not carry the token of its page: too old, or sent by somebody else's page.
@Component
class ForgedForm implements AccessDeniedHandler {

    private final Readers readers;
    private final Templates templates;

    ForgedForm(Readers readers, Templates templates) {
        this.readers = readers;
        this.templates = templates;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(templates
                        .peopleForged(readers.of(request), typed(request))
                        .render());
    }

    /// What was written, to be copied: a form that grew old on a phone is nothing anybody did wrong.
    private static List<String> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_")
                        && !field.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(text -> text.strip().length() > 3 && !text.matches("[0-9a-fA-F-]{36}"))
                .toList();
    }
}
