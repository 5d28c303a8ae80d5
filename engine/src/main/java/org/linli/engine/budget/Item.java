package org.linli.engine.budget;

import java.math.BigDecimal;

/// Something that money can be spent on, all of it or none.
///
/// @param id decides between items that are otherwise equal
public record Item(String id, String name, BigDecimal cost) {

    public Item {
        if (id.isBlank()) throw new IllegalArgumentException("an item needs an id");
        if (cost.signum() < 0) throw new IllegalArgumentException("the cost of " + id + " is negative: " + cost);
    }
}
