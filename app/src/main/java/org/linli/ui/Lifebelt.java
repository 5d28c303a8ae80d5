package org.linli.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Outermost of all: answers with a plain page where the database is away already when the program asks who comes.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Lifebelt extends OncePerRequestFilter {

    private final Refusals refusals;

    Lifebelt(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (!DatabaseAway.isReasonOf(failure) || response.isCommitted()) throw failure;
            response.reset();
            refusals.away(request, response);
        }
    }
}
