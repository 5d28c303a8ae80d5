package org.linli.imports;

import java.util.List;
import org.linli.shared.Rule;

/// Something to be said about a row.
///
/// @param field of the cell that it is about; empty if it is about the whole row
/// @param key of the sentence
/// @param values what the sentence names: texts and numbers
/// @param refused whether the row cannot be taken; else it is taken, and this is what was left out or
/// changed
public record Problem(String field, String key, List<Object> values, boolean refused) {

    public Problem {
        values = List.copyOf(values);
    }

    static Problem of(String field, Rule rule, boolean refused, Object... values) {
        return new Problem(field, rule.key(), List.of(values), refused);
    }
}
