package org.linli.engine.topics;

import java.util.Collection;

/// How telling a piece of text is: the rarer among all messages, the more (inverse document frequency, Spärck Jones
/// 1972).
///
/// Pieces of more than one message in twenty tell nothing. What no message had when the weights were made counts as
/// in one, so that a matter nobody spoke of before is found on its first day. Fewer than a thousand messages are taken
/// for a thousand, or among ten messages nothing would be rare.
final class Weights {

    private static final int TOO_COMMON = 20;
    private static final int ALWAYS_TELLING = 20;

    private static final int FEWEST = 1_000;

    private final Table texts = new Table();
    private final int size;

    Weights(Collection<int[]> all) {
        size = Math.max(FEWEST, all.size());
        for (var pieces : all) for (int piece : pieces) texts.put(piece, texts.get(piece) + 1);
    }

    /// In how many of all messages, as a number from 0 to 1.
    double share(int piece) {
        return (double) Math.max(1, texts.get(piece)) / size;
    }

    /// Whether no second message has it.
    boolean isLone(int piece) {
        return texts.get(piece) <= 1;
    }

    float of(int piece) {
        int in = Math.max(1, texts.get(piece));
        if (in > Math.max(ALWAYS_TELLING, size / TOO_COMMON)) return 0;
        return (float) Math.log(1 + (double) size / in);
    }
}
