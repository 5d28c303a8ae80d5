package org.linli.engine.text;

import java.util.Arrays;

/// How much other texts resemble one text: the cosine of their distinct pairs and triples of letters.
///
/// 1 means made of the same pieces, 0 nothing in common. White space, width and capitals make no difference; only the
/// first 4,000 letters count. Symmetric. Made once per text, then compared with hundreds of candidates in a few
/// milliseconds.
public final class Similarity {

    private static final int LIMIT = 4_000;

    private final Shingles shingles;

    private Similarity(Shingles shingles) {
        this.shingles = shingles;
    }

    public static Similarity to(String text) {
        return new Similarity(Shingles.of(text));
    }

    public static double between(String one, String other) {
        return to(one).of(other);
    }

    /// Resemblance of the other text, in 0 … 1; 0 where one of them has no letters.
    public double of(String other) {
        var others = Shingles.of(other);
        if (shingles.size == 0 || others.size == 0) return 0;
        int common = others.countIn(shingles);
        return common / Math.sqrt((double) shingles.size * others.size);
    }

    /// A set of hashes, open addressing; 0 is an empty slot.
    private static final class Shingles {

        private final int[] slots;
        private int size;

        private Shingles(int capacity) {
            slots = new int[Integer.highestOneBit(Math.max(16, capacity * 2 - 1)) * 2];
        }

        static Shingles of(String text) {
            var letters = new char[Math.min(text.length(), LIMIT)];
            int length = 0;
            for (int i = 0; i < text.length() && length < LIMIT; i++) {
                char letter = Letters.folded(text.charAt(i));
                if (letter != Letters.GAP) letters[length++] = letter;
            }
            var shingles = new Shingles(2 * length);
            if (length == 1) shingles.add(letters[0]);
            for (int i = 1; i < length; i++) {
                int pair = letters[i - 1] << Character.SIZE | letters[i];
                shingles.add(pair * 0x9E3779B1);
                if (i > 1) shingles.add((pair * 0x85EBCA6B ^ letters[i - 2]) * 0xC2B2AE35 + 1);
            }
            return shingles;
        }

        private void add(int hash) {
            int piece = hash == 0 ? 1 : hash;
            int slot = slot(piece);
            if (slots[slot] == 0) {
                slots[slot] = piece;
                size++;
            }
        }

        private int slot(int piece) {
            int mask = slots.length - 1;
            int slot = (piece ^ piece >>> 15) & mask;
            while (slots[slot] != 0 && slots[slot] != piece) slot = (slot + 1) & mask;
            return slot;
        }

        int countIn(Shingles others) {
            return (int) Arrays.stream(slots)
                    .filter(piece -> piece != 0 && others.slots[others.slot(piece)] != 0)
                    .count();
        }
    }
}
