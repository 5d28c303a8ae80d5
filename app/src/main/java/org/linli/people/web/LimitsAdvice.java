package org.linli.people.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.pages.Templates;
import org.linli.people.TooMany;
import org.linli.ui.Readers;
import org.linli.ui.WrittenWords;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Answers whoever asks too often: 429, and when to come back.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LimitsAdvice {

    private final Readers readers;
    private final Templates templates;

    LimitsAdvice(Readers readers, Templates templates) {
        this.readers = readers;
        this.templates = templates;
    }

    @ExceptionHandler
    JteModel slower(TooMany refused, HttpServletRequest request, HttpServletResponse response) {
        var seconds = refused.after().plusMillis(999).toSeconds();
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader("Retry-After", Long.toString(seconds));
        return templates.peopleTooMany(readers.of(request), seconds, WrittenWords.sent(request));
    }
}
