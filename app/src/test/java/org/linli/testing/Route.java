package org.linli.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// One door of the program, as its handler declares it.
///
/// @param parameters names of what the handler reads from query or form
/// @param files whether it takes uploads
public record Route(String method, String pattern, List<String> parameters, boolean files) {

    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    /// All of them, but for those that answer for ever.
    public static List<Route> all(RequestMappingHandlerMapping mapping) {
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (info.getProducesCondition().getProducibleMediaTypes().contains(MediaType.TEXT_EVENT_STREAM)) return;
            var method = handler.getMethod();
            var names = NAMES.getParameterNames(method);
            var parameters = new TreeSet<String>();
            var files = false;
            for (var i = 0; i < method.getParameterCount(); i++) {
                var parameter = method.getParameters()[i];
                if (parameter.isAnnotationPresent(PathVariable.class)) continue;
                files |= MultipartFile.class.isAssignableFrom(parameter.getType())
                        || parameter.toString().contains("MultipartFile");
                if (parameter.getType().isRecord())
                    Arrays.stream(parameter.getType().getRecordComponents()).forEach(c -> parameters.add(c.getName()));
                else if (names != null) parameters.add(names[i]);
            }
            for (var pattern : info.getPatternValues())
                for (var verb : verbs(info)) routes.add(new Route(verb, pattern, List.copyOf(parameters), files));
        });
        routes.sort(Comparator.comparing(Route::pattern).thenComparing(Route::method));
        return List.copyOf(routes);
    }

    private static List<String> verbs(RequestMappingInfo info) {
        var declared = info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .toList();
        return declared.isEmpty() ? List.of("GET", "POST") : declared;
    }

    /// Asks at this door for something random.
    public Request request(Nasty nasty) {
        var path = VARIABLE.matcher(pattern.replace("**", "{rest}"))
                .replaceAll(_ -> Matcher.quoteReplacement(nasty.step()));
        var names = Stream.concat(parameters.stream(), Stream.of("page", "sort", "words", "_form", "nonsense"))
                .filter(_ -> nasty.sometimes(70))
                .toList();
        var values = names.stream()
                .map(name -> new Request.Value(name, name.equals("_form") ? "/" : nasty.value()))
                .toList();
        var verb = nasty.sometimes(95) ? method : nasty.verb();
        return new Request(verb, path, values, files && nasty.sometimes(80) ? nasty.bytes() : new byte[0]);
    }

    /// What is sent.
    ///
    /// @param file empty if nothing is uploaded
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Request(String method, String path, List<Value> values, byte[] file) {

        public record Value(String name, String text) {}

        @Override
        public String toString() {
            return method + " " + path + " " + values.toString().replaceAll("(?s)(.{400}).*", "$1…") + " file "
                    + file.length;
        }
    }
}
