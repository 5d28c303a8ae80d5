package org.linli.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/// What somebody had typed when the log-in had run out. It travels through the log-in form and is offered again behind
/// it: nothing of it is stored anywhere.
///
/// @param path that the form posts to; empty if nothing is kept
/// @param typed by name of the field, without passwords
/// @param files whether files were chosen, which have to be chosen again
public record KeptForm(String path, Map<String, List<String>> typed, boolean files) {

    static final KeptForm NONE = new KeptForm("", Map.of(), false);

    private static final String PREFIX = "kept.";

    /// What a form has sent that nobody may receive yet.
    static KeptForm sent(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) return NONE;
        var files = request instanceof MultipartHttpServletRequest sent
                && sent.getFileMap().values().stream().anyMatch(file -> !file.isEmpty());
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (isKept(name)) typed.put(name, List.of(values));
        });
        return new KeptForm(Targets.local(request.getRequestURI()), typed, files);
    }

    /// What the log-in form has carried along.
    static KeptForm carried(HttpServletRequest request) {
        var path = request.getParameter("kept");
        if (path == null || path.isEmpty()) return NONE;
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PREFIX)) typed.put(name.substring(PREFIX.length()), List.of(values));
        });
        return new KeptForm(Targets.local(path), typed, request.getParameter("kept-files") != null);
    }

    /// Whether anything waits to be sent.
    public boolean waits() {
        return !path.isEmpty();
    }

    /// What is worth reading once more: no numbers of forms and versions.
    public List<String> words() {
        return typed.values().stream()
                .flatMap(List::stream)
                .filter(value -> value.codePoints().anyMatch(Character::isLetter))
                .filter(value -> !value.matches("[A-Z_]+|true|false|[0-9a-f-]{36}|/.*"))
                .toList();
    }

    private static boolean isKept(String name) {
        return !name.equals("_csrf") && !name.toLowerCase(Locale.ROOT).contains("password") && !name.equals("old");
    }
}
