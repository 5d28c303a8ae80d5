package org.linli.engine.topics;

import java.util.Arrays;

/// Which messages have which piece, so that only messages with something in common are compared.
///
/// All occurrences lie in three arrays, those of one piece linked from the last to the first.
final class Index {

    private final Table lasts = new Table();
    private int[] messages = new int[1 << 12];
    private int[] before = new int[1 << 12];
    private float[] weights = new float[1 << 12];
    private int occurrences;
    private float[] products = new float[64];
    private int size;

    /// The likeness of the text to each message added so far, by number. The array is used again by the next call.
    float[] products(Vector vector) {
        Arrays.fill(products, 0, size, 0);
        for (int i = 0; i < vector.pieces.length; i++) {
            float weight = vector.weights[i];
            for (int at = lasts.get(vector.pieces[i]); at != 0; at = before[at])
                products[messages[at]] += weight * weights[at];
        }
        return products;
    }

    void add(Vector vector) {
        for (int i = 0; i < vector.pieces.length; i++) {
            occurrences++;
            if (occurrences == messages.length) grow();
            int piece = vector.pieces[i];
            messages[occurrences] = size;
            weights[occurrences] = vector.weights[i];
            before[occurrences] = lasts.get(piece);
            lasts.put(piece, occurrences);
        }
        size++;
        if (size > products.length) products = new float[size * 2];
    }

    private void grow() {
        int wider = messages.length + messages.length / 2;
        messages = Arrays.copyOf(messages, wider);
        before = Arrays.copyOf(before, wider);
        weights = Arrays.copyOf(weights, wider);
    }
}
