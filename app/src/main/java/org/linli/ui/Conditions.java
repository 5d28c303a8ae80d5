package org.linli.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What must hold of the rows of a list, put together one by one, as SQL with the values that it names.
public final class Conditions {

    private final List<String> sql = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /// Words as a pattern for `ilike`, wherever they stand in a text.
    public static String anywhere(String words) {
        return "%" + words.replaceAll("[%_\\\\]", "\\\\$0") + "%";
    }

    /// One more that must hold.
    public Conditions and(String condition) {
        sql.add(condition);
        return this;
    }

    /// A value that a condition names, or the statement around it.
    public Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /// All of them; always true where there is none.
    public String sql() {
        return sql.isEmpty() ? "true" : String.join(" and ", sql);
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
