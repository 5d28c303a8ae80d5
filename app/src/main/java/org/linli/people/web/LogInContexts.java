package org.linli.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.linli.people.LogIns;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/// Finds who is logged in when somebody asks for it, and not for a style sheet.
final class LogInContexts implements SecurityContextRepository {

    private final LogIns logIns;

    LogInContexts(LogIns logIns) {
        this.logIns = logIns;
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return read(holder.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new DeferredSecurityContext() {
            private @Nullable SecurityContext context;

            @Override
            public SecurityContext get() {
                var known = context;
                if (known == null) context = known = read(request);
                return known;
            }

            @Override
            public boolean isGenerated() {
                return get().getAuthentication() == null;
            }
        };
    }

    private SecurityContext read(HttpServletRequest request) {
        return LogInCookie.of(request)
                .flatMap(logIns::find)
                .<SecurityContext>map(who -> new SecurityContextImpl(new LogInAuthentication(who)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    /// Nothing to do: [LogIns] keeps them, and pages open and end them there.
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return LogInCookie.of(request).isPresent();
    }
}
