package org.linli.places;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/// Where in an order so large a share of the weight is passed.
final class Weighed {

    private Weighed() {}

    /// The first in the order with which at least that share of all weight is reached.
    static <T> Optional<T> at(List<T> all, double share, ToDoubleFunction<T> by, ToIntFunction<T> weight) {
        long whole = all.stream().mapToLong(weight::applyAsInt).sum();
        long passed = 0;
        for (var one : all.stream().sorted(Comparator.comparingDouble(by)).toList()) {
            passed += weight.applyAsInt(one);
            if (passed >= share * whole) return Optional.of(one);
        }
        return Optional.empty();
    }
}
