package org.linli.engine.topics;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A message taken apart.
final class Read {

    final Message message;
    final Text title;
    final Text details;
    final int[] titlePieces;
    final int[] detailPieces;

    Read(Message message) {
        this.message = message;
        title = Text.of(message.title());
        details = Text.of(message.details());
        titlePieces = Pieces.of(title);
        detailPieces = Pieces.of(details);
    }

    /// Of title and details together, each once.
    int[] pieces() {
        return IntStream.concat(Arrays.stream(titlePieces), Arrays.stream(detailPieces))
                .sorted()
                .distinct()
                .toArray();
    }
}
