package org.linli.places.drawing;

import org.linli.places.Shape;

/// Chance that falls the same way each time: which window is lit, which tree has turned yellow.
record Dice(int seed) {

    static Dice of(Shape shape) {
        var box = shape.geometry().box();
        return new Dice((int) Math.round(box.minX() * 31 + box.minY() * 17));
    }

    /// From 0 to 99.
    int roll(int first, int second) {
        int mixed = seed * 0x9E3779B1 ^ first * 0x85EBCA6B ^ second * 0xC2B2AE35;
        mixed ^= mixed >>> 15;
        mixed *= 0x2C1B3C6D;
        mixed ^= mixed >>> 13;
        return Math.floorMod(mixed, 100);
    }
}
