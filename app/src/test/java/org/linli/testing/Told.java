package org.linli.testing;

import java.util.List;
import java.util.UUID;
import org.linli.requests.AnswerBy;
import org.linli.requests.Channel;
import org.linli.requests.Intake;
import org.linli.shared.PlaceId;

/// What somebody tells who leaves no more than the words: no name, no photo, no category.
public final class Told {

    private Told() {}

    /// On a phone, for all neighbours to read.
    public static Intake at(PlaceId place, String words) {
        return at(place, words, Channel.PHONE_PAGE, true);
    }

    public static Intake at(PlaceId place, String words, Channel channel, boolean shownToPublic) {
        return new Intake(
                UUID.randomUUID(),
                place,
                "",
                "",
                words,
                channel,
                null,
                "",
                shownToPublic,
                null,
                AnswerBy.CODE,
                null,
                List.of());
    }
}
