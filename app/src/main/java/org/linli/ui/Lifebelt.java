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

/// Outermost of all: answers with a plain page where something is amiss already when the program asks who comes: the
/// database away, or a form that cannot be read.
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
            if (response.isCommitted()) throw failure;
            if (Unreadable.isReasonOf(failure)) {
                response.reset();
                refusals.outside(HttpServletResponse.SC_BAD_REQUEST, request, response);
            } else if (DatabaseAway.isReasonOf(failure)) {
                response.reset();
                refusals.away(request, response);
            } else {
                throw failure;
            }
        }
    }
}
