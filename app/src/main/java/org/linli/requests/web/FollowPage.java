package org.linli.requests.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Emergency;
import org.linli.files.Draft;
import org.linli.requests.Attachment;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestState;
import org.linli.ui.QrCode;

/// A concern for whoever holds its number and code.
///
/// @param own told it first; a fellow sees where it stands, and no more
/// @param who has it now; empty as long as nobody does
/// @param fellows how many told it besides the first
/// @param phone of the committee there; empty if none is known
/// @param next what comes, earliest first
/// @param drafts photos that were sent with an answer that came back
public record FollowPage(
        RequestNumber number,
        String code,
        boolean own,
        String subject,
        String body,
        String place,
        RequestState state,
        Instant receivedAt,
        String who,
        String answer,
        int fellows,
        String phone,
        QrCode qr,
        List<NextStep> next,
        List<Emergency> emergencies,
        List<Attachment> files,
        List<RequestPage.Step> story,
        List<Draft> drafts,
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

    public boolean isAsked() {
        return own && (state == RequestState.AWAITING_CONFIRMATION || state == RequestState.NO_ANSWER);
    }

    public boolean isQuestioned() {
        return own && state == RequestState.NEEDS_INFO;
    }
}
