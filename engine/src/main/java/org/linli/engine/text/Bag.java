package org.linli.engine.text;

import java.util.Arrays;

/// How often which known piece occurs in a text. Reused; one thread at a time.
final class Bag {

    final Reading reading = new Reading();
    int[] pieces = new int[1024];
    int[] counts = new int[1024];
    int size;
    private int[] slots = new int[4096];
    private int[] used = new int[1024];

    void fill(String text, Pieces known, int longest, int limit) {
        for (int i = 0; i < size; i++) slots[used[i]] = 0;
        size = 0;
        reading.read(text, limit);
        for (int from = 0; from < reading.length; from++) {
            int hash = 0;
            int end = Math.min(reading.length, from + longest);
            for (int at = from; at < end; at++) {
                hash = Reading.longer(hash, reading.letters[at]);
                int piece = known.find(hash);
                if (piece < 0) break; // a piece is at most as frequent as its beginning
                count(piece);
            }
        }
    }

    int countOf(int piece) {
        int slot = slots[slotOf(piece)];
        return slot == 0 ? 0 : counts[slot - 1];
    }

    private void count(int piece) {
        int slot = slotOf(piece);
        if (slots[slot] != 0) {
            counts[slots[slot] - 1]++;
            return;
        }
        if (size == pieces.length) {
            widen();
            slot = slotOf(piece);
        }
        pieces[size] = piece;
        counts[size] = 1;
        used[size] = slot;
        slots[slot] = ++size;
    }

    private int slotOf(int piece) {
        int mask = slots.length - 1;
        int slot = ((piece * 0x9E3779B1) >>> 8) & mask;
        while (slots[slot] != 0 && pieces[slots[slot] - 1] != piece) slot = (slot + 1) & mask;
        return slot;
    }

    private void widen() {
        pieces = Arrays.copyOf(pieces, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
        used = Arrays.copyOf(used, size * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            int mask = slots.length - 1;
            int slot = ((pieces[i] * 0x9E3779B1) >>> 8) & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            slots[slot] = i + 1;
            used[i] = slot;
        }
    }
}
