package org.linli.engine.budget;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// An official plan, what residents strike from it and what they add: all with one sum of money.
///
/// @param money what there is to spend
/// @param base the official items
/// @param struck ids of official items that are left out
/// @param added items that were not in the official plan
public record Plan(BigDecimal money, List<Item> base, Set<String> struck, List<Item> added) {

    public Plan {
        base = List.copyOf(base);
        struck = Set.copyOf(struck);
        added = List.copyOf(added);
        var ids = new TreeSet<String>();
        for (var item : Stream.concat(base.stream(), added.stream()).toList())
            if (!ids.add(item.id())) throw new IllegalArgumentException("two items have the id " + item.id());
        for (var id : struck)
            if (base.stream().noneMatch(item -> item.id().equals(id)))
                throw new IllegalArgumentException("not in the official plan: " + id);
    }

    public static Plan official(BigDecimal money, List<Item> base) {
        return new Plan(money, base, Set.of(), List.of());
    }

    public Plan strike(String id) {
        var more = new TreeSet<>(struck);
        more.add(id);
        return new Plan(money, base, more, added);
    }

    public Plan restore(String id) {
        var fewer = new TreeSet<>(struck);
        fewer.remove(id);
        return new Plan(money, base, fewer, added);
    }

    public Plan add(Item item) {
        return new Plan(
                money,
                base,
                struck,
                Stream.concat(added.stream(), Stream.of(item)).toList());
    }

    /// With more money, or with less where the sum is negative.
    public Plan grant(BigDecimal more) {
        return new Plan(money.add(more), base, struck, added);
    }

    /// What is left of the official plan, then what was added.
    public List<Item> items() {
        return Stream.concat(base.stream().filter(item -> !struck.contains(item.id())), added.stream())
                .toList();
    }

    /// What was saved by striking.
    public BigDecimal freed() {
        return sum(base.stream().filter(item -> struck.contains(item.id())).toList());
    }

    /// What the additions cost.
    public BigDecimal needed() {
        return sum(added);
    }

    /// How much of what was saved pays for additions.
    public BigDecimal reallocated() {
        return freed().min(needed());
    }

    public BigDecimal cost() {
        return sum(items());
    }

    /// What remains; below 0 where money is lacking.
    public BigDecimal balance() {
        return money.subtract(cost());
    }

    public boolean isCovered() {
        return balance().signum() >= 0;
    }

    private static BigDecimal sum(Collection<Item> items) {
        return items.stream().map(Item::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
