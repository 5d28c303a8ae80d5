package org.linli.requests;

import java.util.List;

/// One sentence of an explanation: a key of the words, and what it names.
///
/// @param key below `requests.why.`: `words`, `place`, `boundary-nobody`
/// @param values in the order of the sentence
public record Reason(String key, List<String> values) {

    public Reason {
        values = List.copyOf(values);
    }

    public static Reason of(String key, String... values) {
        return new Reason(key, List.of(values));
    }
}
