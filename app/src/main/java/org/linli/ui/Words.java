package org.linli.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All words of all rooms, from `messages/<room>/words_zh.properties` and `words_en.properties`.
///
/// A key that is missing shows as itself in double angle quotes: ugly enough to be seen, and a test fails before that.
@Component
public class Words {

    private final Map<String, String> chinese = load("zh");
    private final Map<String, String> english = load("en");

    /// The sentence for the key; `{0}`, `{1,number}` … are filled in as by [MessageFormat].
    public String text(Locale locale, String key, Object... values) {
        var pattern = of(locale).get(key);
        if (pattern == null) return "«" + key + "»";
        return values.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, locale).format(values);
    }

    public boolean has(Locale locale, String key) {
        return of(locale).containsKey(key);
    }

    private Map<String, String> of(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    private static Map<String, String> load(String language) {
        try {
            var words = new HashMap<String, String>();
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*/words_" + language + ".properties");
            for (var file : files) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> words.put((String) key, (String) value));
            }
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
