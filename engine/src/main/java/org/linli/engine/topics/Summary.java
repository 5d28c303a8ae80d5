package org.linli.engine.topics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A cluster in a few words and figures.
final class Summary {

    /// Two messages so alike say the same in other words.
    private static final double THE_SAME = 0.5;

    private final List<Told> members;
    private final Set<Told> inside;
    private final Weights weights;

    Summary(List<Told> members, Weights weights) {
        this.members = members;
        this.inside = new HashSet<>(members);
        this.weights = weights;
    }

    Topic topic(LocalDate today) {
        var phrases = new Phrases(members, weights);
        double confidence = confidence();
        return new Topic(
                phrases.what(),
                phrases.where(),
                representative().message.id(),
                members.getFirst().message.day(),
                members.getLast().message.day(),
                (int) members.stream()
                        .map(told -> told.message.person())
                        .distinct()
                        .count(),
                members.stream().mapToInt(told -> told.message.supporters()).sum(),
                Trend.of(members.stream().map(told -> told.message.day()).toList(), today),
                confidence,
                Heat.of(members),
                members.stream().map(told -> told.message.id()).toList());
    }

    /// How alike each member is to the nearest others, against two messages that say the same.
    private double confidence() {
        return members.stream()
                .mapToDouble(told -> Math.min(1, nearness(told) / THE_SAME))
                .average()
                .orElse(0);
    }

    private double nearness(Told told) {
        return told.links.stream()
                .filter(link -> inside.contains(link.other()))
                .mapToDouble(Told.Link::likeness)
                .map(likeness -> -likeness)
                .sorted()
                .limit(Clusters.PEOPLE)
                .map(likeness -> -likeness)
                .average()
                .orElse(0);
    }

    private Told representative() {
        return members.stream()
                .max(Comparator.comparingDouble(this::resemblance).thenComparing(Told.IN_ORDER.reversed()))
                .orElseThrow();
    }

    private double resemblance(Told told) {
        return told.links.stream()
                .filter(link -> inside.contains(link.other()))
                .mapToDouble(Told.Link::likeness)
                .sorted()
                .sum();
    }
}
