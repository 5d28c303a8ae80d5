package org.linli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.shared.Allowed;
import org.linli.shared.Open;
import org.linli.shared.Right;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the application, and who may come in.
record Routes(List<Route> all) {

    /// @param rights any of which opens it; none: any account, or anybody if it is open
    record Route(String method, String pattern, boolean open, List<Right> rights) {

        boolean isAboutOneThing() {
            return pattern.contains("{");
        }

        boolean reads() {
            return method.equals("GET");
        }

        /// As the table of rights writes it.
        @Override
        public String toString() {
            var who = open ? "OPEN" : rights.isEmpty() ? "ACCOUNT" : names(rights);
            return method + " " + pattern + " " + who;
        }

        private static String names(List<Right> rights) {
            return rights.stream().map(Right::name).sorted().collect(Collectors.joining(","));
        }
    }

    static Routes of(RequestMappingHandlerMapping mapping) {
        return new Routes(mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.linli"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> route(method.name(), pattern, entry.getValue()))))
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method))
                .toList());
    }

    Stream<Route> behindRights() {
        return all.stream().filter(route -> !route.rights().isEmpty());
    }

    private static Route route(String method, String pattern, HandlerMethod handler) {
        var open = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Open.class);
        var allowed = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Allowed.class);
        if (open == null && allowed == null) {
            open = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Open.class);
            allowed = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Allowed.class);
        }
        return new Route(method, pattern, open != null, allowed == null ? List.of() : Arrays.asList(allowed.value()));
    }
}
