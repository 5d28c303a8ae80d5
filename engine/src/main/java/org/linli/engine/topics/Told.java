package org.linli.engine.topics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A message as it is compared, and what resembles it.
final class Told {

    static final Comparator<Told> IN_ORDER =
            Comparator.<Told, LocalDate>comparing(told -> told.message.day()).thenComparing(told -> told.message.id());

    /// A likeness below this is chance.
    private static final double LIKE = 0.17;

    /// What is left of it without the names of places that both name: with less they have only their place in common.
    private static final double BESIDE_PLACE = 0.03;

    private static final double LONG_AGO = 0.8;
    private static final double HALF_FORGOTTEN = 180;

    final Message message;
    final Text title;
    final Text details;
    final List<Link> links = new ArrayList<>();
    final List<PlaceName> names;
    private final int[] pieces;
    private final int[] anchors;
    /// Of which the names of its places consist.
    private final int[] placePieces;

    private final double[] placeWeights;

    private boolean gone;

    /// @param likeness in 0 … 1
    record Link(Told other, double likeness) {}

    Told(Read read, Vector vector, Weights weights) {
        this.message = read.message;
        this.title = read.title;
        this.details = read.details;
        this.pieces = vector.pieces;
        this.anchors = Anchors.of(read.title, weights);
        this.names = PlaceName.in(read.title);
        this.placePieces = PlaceName.pieces(names, PlaceName.in(read.details));
        this.placeWeights = Arrays.stream(placePieces).mapToDouble(vector::of).toArray();
    }

    /// @param product of the two vectors
    void compare(Told other, double product) {
        if (other.gone || product * Nearness.SAME.factor() < LIKE) return;
        double likeness = Math.min(1, product * inTime(other) * inPlace(other));
        if (likeness < LIKE || product - inPlaceNames(other) < BESIDE_PLACE) return;
        links.add(new Link(other, likeness));
        other.links.add(new Link(this, likeness));
    }

    /// Nothing resembles it any more.
    void leave() {
        gone = true;
        for (var link : links) link.other().links.removeIf(back -> back.other() == this);
        links.clear();
    }

    /// How much of the product is that both name the same place.
    private double inPlaceNames(Told other) {
        double product = 0;
        for (int i = 0; i < placePieces.length; i++) {
            int at = Arrays.binarySearch(other.placePieces, placePieces[i]);
            if (at >= 0) product += placeWeights[i] * other.placeWeights[at];
        }
        return product;
    }

    private double inTime(Told other) {
        long days = Math.abs(ChronoUnit.DAYS.between(message.day(), other.message.day()));
        return LONG_AGO + (1 - LONG_AGO) * Math.pow(2, -days / HALF_FORGOTTEN);
    }

    private double inPlace(Told other) {
        if (!message.place().isEmpty() && !other.message.place().isEmpty())
            return Nearness.of(message.place(), other.message.place()).factor();
        if (anchors.length == 0 || other.anchors.length == 0) return 1;
        return Anchors.anyIn(pieces, other.anchors) || Anchors.anyIn(other.pieces, anchors)
                ? 1
                : Nearness.NEIGHBOURS.factor();
    }
}
