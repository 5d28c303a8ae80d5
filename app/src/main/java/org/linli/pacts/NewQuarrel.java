package org.linli.pacts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.requests.RequestId;
import org.linli.shared.AccountId;
import org.linli.shared.PlaceId;

/// A quarrel, as it is written down first.
///
/// @param place none if nobody has said
/// @param room they quarrel over; empty where it is about no room
/// @param hoursBefore about how many hours a week it is loud today; none where nobody has counted
/// @param sides as they are called
/// @param mediator none: whoever writes it down
public record NewQuarrel(
        String title,
        String about,
        @Nullable PlaceId place,
        String room,
        @Nullable Integer hoursBefore,
        List<String> sides,
        @Nullable AccountId mediator,
        @Nullable MeetingId meeting,
        @Nullable RequestId concern) {

    public static final int TITLE_LIMIT = 80;
    public static final int ABOUT_LIMIT = 400;
    public static final int MOST_SIDES = 6;

    public NewQuarrel {
        sides = List.copyOf(sides);
    }
}
