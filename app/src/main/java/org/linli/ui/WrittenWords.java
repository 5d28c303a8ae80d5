package org.linli.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What somebody wrote into a form, without what the form carried for the program alone.
public final class WrittenWords {

    /// Constants, choices, small numbers, yes and no, the mark of a submission. A phone number is words: nobody types
    /// it twice gladly.
    private static final Pattern NONE = Pattern.compile("(?!\\+?\\d{7,12}$)[A-Z0-9_.:/ -]*|[a-z]{1,8}|[0-9a-f-]{36}");

    private WrittenWords() {}

    /// What was sent with the request, as far as it can be read.
    public static List<String> sent(HttpServletRequest request) {
        return of(SentForm.of(request).typed());
    }

    static List<String> of(Map<String, List<String>> typed) {
        return typed.values().stream()
                .flatMap(Collection::stream)
                .filter(value -> !NONE.matcher(value.strip()).matches())
                .toList();
    }
}
