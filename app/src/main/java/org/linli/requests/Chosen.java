package org.linli.requests;

import java.util.Map;

/// Concerns that a list was narrowed to, however many.
///
/// @param ids what gives their ids, as SQL
/// @param parameters of it, by name
public record Chosen(String ids, Map<String, Object> parameters) {

    public Chosen {
        parameters = Map.copyOf(parameters);
    }
}
