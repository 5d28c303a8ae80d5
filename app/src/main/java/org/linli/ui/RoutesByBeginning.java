package org.linli.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Asks only those routes whether they match that begin as the path does. An address with a number in it would
/// otherwise be held against each of some hundred patterns.
@Component
class RoutesByBeginning implements WebMvcRegistrations {

    private static final ScopedValue<String> PATH = ScopedValue.newInstance();

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Mapping();
    }

    private static final class Mapping extends RequestMappingHandlerMapping {

        private final Map<RequestMappingInfo, List<String>> beginnings = new ConcurrentHashMap<>();

        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
                throws Exception {
            return ScopedValue.where(PATH, path)
                    .<@Nullable HandlerMethod, Exception>call(() -> super.lookupHandlerMethod(path, request));
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(
                RequestMappingInfo route, HttpServletRequest request) {
            return mayMatch(route) ? super.getMatchingMapping(route, request) : null;
        }

        /// A path with an escape may begin like a route without looking so.
        private boolean mayMatch(RequestMappingInfo route) {
            var path = PATH.orElse("%");
            if (path.indexOf('%') >= 0) return true;
            for (var beginning : beginnings.computeIfAbsent(route, Mapping::beginnings))
                if (path.startsWith(beginning)) return true;
            return false;
        }

        private static List<String> beginnings(RequestMappingInfo route) {
            return route.getPatternValues().stream()
                    .map(pattern -> pattern.split("[{*?]", 2)[0])
                    .toList();
        }
    }
}
