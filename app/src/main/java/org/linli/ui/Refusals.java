package org.linli.ui;

import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.linli.pages.Templates;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.RuleBroken;
import org.linli.shared.Stale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Turns whatever stops an act into a page: the form again with what was typed and the sentence at its field,
/// or a plain page that says what happened and what to do next. Never a stack trace, never a lost form.
@ControllerAdvice
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private static final Map<Integer, String> KINDS =
            Map.of(403, "not-allowed", 404, "missing", 413, "too-large", 503, "away");

    private final Readers readers;
    private final Templates templates;
    private final ObjectProvider<Meanwhile> meanwhile;

    Refusals(Readers readers, Templates templates, ObjectProvider<Meanwhile> meanwhile) {
        this.readers = readers;
        this.templates = templates;
        this.meanwhile = meanwhile;
    }

    @ExceptionHandler
    void broken(RuleBroken refused, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var ui = readers.of(request);
        var sentences = new LinkedHashMap<String, String>();
        for (var one : refused.all())
            sentences.put(one.field(), ui.text(one.rule().key(), one.values()));
        again(422, sentences, request, response);
    }

    @ExceptionHandler
    void stale(Stale stale, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getParameter("_look") == null) {
            changed(stale, request, response);
            return;
        }
        var typed = new LinkedHashMap<>(SentForm.of(request).typed());
        typed.put("version", List.of(Long.toString(stale.current())));
        again(
                409,
                new Form(
                        request.getRequestURI(),
                        typed,
                        Map.of("", readers.of(request).text("ui.error.stale"))),
                request,
                response);
    }

    private void changed(Stale stale, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ui = readers.of(request);
        var form = SentForm.of(request);
        var shown = Instant.ofEpochMilli(form.seen());
        var typed = new LinkedHashMap<>(form.typed());
        var version = typed.getOrDefault("version", List.of(""));
        typed.keySet().removeAll(List.of("version", "seen"));
        var changes = meanwhile.stream()
                .flatMap(room -> room.since(stale.subject(), shown, ui).stream())
                .toList();
        var page = new StalePage(
                request.getRequestURI(), form.page(), form.seen(), version.getFirst(), stale.current(), changes, typed);
        write(409, out -> templates.uiStale(ui, page).render(out), response);
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        plain(404, "missing", request, response);
    }

    @ExceptionHandler(NotAllowed.class)
    void notAllowed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        plain(403, "not-allowed", request, response);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        plain(413, "too-large", request, response);
    }

    @ExceptionHandler
    void notUnderstood(
            MethodArgumentTypeMismatchException typed, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (typed.getParameter().hasParameterAnnotation(PathVariable.class)) plain(404, "missing", request, response);
        else noNumbers(List.of(typed.getName()), request, response);
    }

    @ExceptionHandler
    void notUnderstood(BindException typed, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        noNumbers(typed.getFieldErrors().stream().map(FieldError::getField).toList(), request, response);
    }

    @ExceptionHandler(MultipartException.class)
    void noFiles(HttpServletRequest request, HttpServletResponse response) throws IOException {
        plain(400, "not-understood", request, response);
    }

    /// Whoever asked went away while they were answered, or the program stops: nobody is left to be told.
    @ExceptionHandler({AsyncRequestNotUsableException.class, AsyncRequestTimeoutException.class})
    void gone(HttpServletResponse response) {}

    @ExceptionHandler
    void unforeseen(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (failure instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
            plain(answer.getStatusCode().value(), "not-understood", request, response);
            return;
        }
        if (Unreadable.isReasonOf(failure)) {
            plain(400, "not-understood", request, response);
            return;
        }
        if (DatabaseAway.isReasonOf(failure)) {
            LOG.warn("database away at {} {}: {}", request.getMethod(), request.getRequestURI(), failure.getMessage());
            away(request, response);
            return;
        }
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("failure {} at {} {}", number, request.getMethod(), request.getRequestURI(), failure);
        plain(500, new RefusedPage("failed", number, SentForm.of(request).typed()), readers.of(request), response);
    }

    /// For what is refused before any page is chosen, or after it.
    ///
    /// @param status as the server has decided
    void outside(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kind = KINDS.getOrDefault(status, status < 500 ? "not-understood" : "failed");
        plain(status, page(kind, request), readers.outside(request), response);
    }

    /// The database cannot be reached: a page that needs nothing of it, and keeps what was typed.
    void away(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "10");
        plain(503, page("away", request), readers.outside(request), response);
    }

    /// Only numbers can be typed so that they cannot be read; all else is typed as text.
    private void noNumbers(List<String> fields, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (SentForm.of(request).page().isEmpty()) {
            plain(400, "not-understood", request, response);
            return;
        }
        var sentence = readers.of(request).text(TypedRule.A_NUMBER_IS_WRITTEN_IN_FIGURES.key());
        var sentences = new LinkedHashMap<String, String>();
        for (var field : fields) sentences.put(field, sentence);
        again(422, sentences, request, response);
    }

    /// Shows the page that the form stands on once more, as its own handler writes it, but for the status.
    private void again(int status, Map<String, String> errors, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        again(status, new Form(request.getRequestURI(), SentForm.of(request).typed(), errors), request, response);
    }

    private void again(int status, Form form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(Form.class.getName(), form);
        var page = SentForm.of(request).page();
        if (!page.startsWith("/") || page.startsWith("//")) {
            plain(status, "refused", request, response);
            return;
        }
        response.setStatus(status);
        var dispatcher = request.getRequestDispatcher(page);
        if (dispatcher == null) throw new NotFound(page);
        dispatcher.forward(new Reading(request, page), response);
    }

    private void plain(int status, String kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        plain(status, page(kind, request), readers.of(request), response);
    }

    private void plain(int status, RefusedPage page, Ui ui, HttpServletResponse response) throws IOException {
        write(status, out -> templates.uiRefused(ui, page).render(out), response);
    }

    private static RefusedPage page(String kind, HttpServletRequest request) {
        return new RefusedPage(kind, "", SentForm.of(request).typed());
    }

    private static void write(int status, Consumer<TemplateOutput> page, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) return;
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        // where htmx asked for a part there is no part: the sentence takes the place of the whole page
        response.setHeader("HX-Retarget", "#main");
        response.setHeader("HX-Reselect", "#refused");
        response.setHeader("HX-Reswap", "innerHTML show:top");
        response.setContentType("text/html;charset=UTF-8");
        var out = new StringOutput();
        page.accept(out);
        response.getWriter().write(out.toString());
    }
}
