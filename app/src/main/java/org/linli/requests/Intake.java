package org.linli.requests;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.people.Contact;
import org.linli.shared.PlaceId;

/// A concern as it comes in, from whichever way.
///
/// @param submission made when the form was shown; the same one twice is the same concern
/// @param subject a short title; empty: the first sentence of the body serves
/// @param contact whom to call; none where the resident left nothing
/// @param category chosen by a clerk; none: it is suggested
/// @param files keys of the drafts of photos and voice notes
public record Intake(
        UUID submission,
        PlaceId place,
        String placeDetail,
        String subject,
        String body,
        Channel channel,
        @Nullable Integer affected,
        String affectedNote,
        boolean shownToPublic,
        @Nullable Contact contact,
        AnswerBy answerBy,
        @Nullable String category,
        List<UUID> files) {

    public static final int BODY_LIMIT = 4000;
    public static final int SUBJECT_LIMIT = 120;

    public Intake {
        files = List.copyOf(files);
    }
}
