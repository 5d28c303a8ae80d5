package org.linli.surveys;

import java.util.Collections;
import java.util.Set;

/// When an item is asked: always, or only after one of some answers to an earlier item.
///
/// @param item key of the earlier item; empty for always
public record Condition(String item, Set<String> codes) {

    public static final Condition ALWAYS = new Condition("", Set.of());

    public Condition {
        codes = Set.copyOf(codes);
    }

    public boolean isAlways() {
        return item.isEmpty();
    }

    boolean holds(Said said) {
        return isAlways() || !Collections.disjoint(said.to(item), codes);
    }
}
