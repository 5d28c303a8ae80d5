package org.linli.requests.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Emergency;
import org.linli.files.Draft;
import org.linli.requests.Attachment;
import org.linli.requests.Onward;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestState;
import org.linli.ui.QrCode;

/// A concern for whoever holds its number and code.
///
/// @param own told it; a fellow sees where it stands, and is asked whether it is solved
/// @param merged became a part of another one, whose steps and answer these are
/// @param who has it now; empty as long as nobody does
/// @param ring the number of those whose it is, where they are not reached through here; empty where none is known
/// @param fellows how many told it besides the first
/// @param phone of the committee there; empty if none is known
/// @param next what comes, earliest first
/// @param onward what later rooms made of it in the open
/// @param drafts photos that were sent with an answer that came back
/// @param asked whether it is their turn to say whether it is solved
/// @param questioned whether something was asked that they have not answered
/// @param elsewhere whether they were told whose it is instead
/// @param said what they said since they were asked last: the name of a state; empty if nothing
public record FollowPage(
        RequestNumber number,
        String code,
        boolean own,
        boolean merged,
        String subject,
        String body,
        String place,
        RequestState state,
        Instant receivedAt,
        String who,
        String ring,
        String answer,
        int fellows,
        String phone,
        QrCode qr,
        List<NextStep> next,
        List<Emergency> emergencies,
        List<Attachment> files,
        List<RequestPage.Step> story,
        List<Onward.Way> onward,
        List<Draft> drafts,
        boolean asked,
        boolean questioned,
        boolean elsewhere,
        String said,
        boolean withdrawable) {

    /// One thing that comes.
    ///
    /// @param key of its sentence, below `requests.next.`
    /// @param who does it; empty where that need not be said
    /// @param by none where no time is promised
    public record NextStep(String key, String who, @Nullable Instant by) {}

    public FollowPage {
        next = List.copyOf(next);
        emergencies = List.copyOf(emergencies);
        files = List.copyOf(files);
        story = List.copyOf(story);
        onward = List.copyOf(onward);
        drafts = List.copyOf(drafts);
    }

    /// Where everything about it stands, for whoever knows the code.
    public String home() {
        return "/follow/" + number.digits() + "/" + code;
    }

    /// `482 716`, as one says it.
    public String spoken() {
        return code.length() == 6 ? code.substring(0, 3) + " " + code.substring(3) : code;
    }

    public String stateKind() {
        return States.kind(state);
    }
}
