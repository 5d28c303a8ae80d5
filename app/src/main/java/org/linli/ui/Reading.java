package org.linli.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The same request, asked as a reader would: no body, only the query of the page itself.
final class Reading extends HttpServletRequestWrapper {

    private final Map<String, String[]> asked = new LinkedHashMap<>();

    /// @param page its path with its query
    Reading(HttpServletRequest request, String page) {
        super(request);
        ListQuery.parameters(page).forEach((name, values) -> asked.put(name, values.toArray(String[]::new)));
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(asked);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(asked.keySet());
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = asked.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return asked.get(name);
    }
}
