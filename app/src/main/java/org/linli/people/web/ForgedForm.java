package org.linli.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.linli.pages.Templates;
import org.linli.ui.Readers;
import org.linli.ui.WrittenWords;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// Answers a form that does not carry the token of its page: too old, or sent by somebody else's page. What was written
/// comes back to be copied: a form that grew old on a phone is nothing anybody did wrong.
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
                        .peopleForged(readers.of(request), WrittenWords.sent(request), page(request))
                        .render());
    }

    /// Where the form stands, to be opened once more; empty where it does not say or names something outside.
    private static String page(HttpServletRequest request) {
        var page = request.getParameter("_form");
        return page != null && page.matches("/[^/\\\\].*|/") ? page : "";
    }
}
