package org.linli.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.linli.pages.Templates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away what says that it is too large before anything of it is read, with a page instead of
/// a broken line.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class LargestBody extends OncePerRequestFilter {

    private final Readers readers;
    private final Templates templates;
    private final DataSize form;
    private final DataSize upload;

    LargestBody(
            Readers readers,
            Templates templates,
            @Value("${server.tomcat.max-http-form-post-size}") DataSize form,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize upload) {
        this.readers = readers;
        this.templates = templates;
        this.form = form;
        this.upload = upload;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= limit(request).toBytes()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        response.setContentType("text/html;charset=UTF-8");
        var page = templates.uiRefused(readers.of(request), new RefusedPage("too-large", "", Map.of()));
        response.getWriter().write(page.render());
    }

    private DataSize limit(HttpServletRequest request) {
        var type = Optional.ofNullable(request.getContentType()).orElse("");
        return type.startsWith("application/x-www-form-urlencoded") ? form : upload;
    }
}
