package org.linli.requests;

import java.time.LocalDate;
import org.linli.requests.Act.Party;
import org.linli.requests.ServiceRequest.Progress;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;

/// What somebody may do with a concern, from where they stand: by role in its place, or because it was handed to them.
public record Standpoint(Actor actor, LocalDate day) {

    boolean may(Act act, ServiceRequest request) {
        var place = request.place();
        return switch (act.party()) {
            case RESIDENT -> actor.may(Right.SORT_REQUESTS, place, day) || (act == Act.INFORM && asked(request));
            case SORTER -> actor.may(Right.SORT_REQUESTS, place, day);
            case TAKER -> actor.may(Right.TAKE_REQUESTS, place, day);
            case WORKER -> isWorker(request);
            case PROGRAM -> actor.may(Right.OPERATE, place, day);
        };
    }

    void require(Act act, ServiceRequest request) {
        if (!may(act, request)) throw new NotAllowed(right(act.party()));
    }

    /// Whether the whole concern may be read.
    boolean maySee(ServiceRequest request) {
        var place = request.place();
        var progress = request.progress();
        return actor.may(Right.SEE_REQUESTS, place, day)
                || (actor.may(Right.SEE_OWN_ITEMS, place, day) && isOwnItem(progress))
                || (actor.may(Right.SEE_OPEN_REQUESTS, place, day) && progress.state.isOpen());
    }

    /// Staff of the place work on what its committee or its grid has; a department only on what was handed to it.
    private boolean isWorker(ServiceRequest request) {
        if (!actor.may(Right.WORK_REQUESTS, request.place(), day)) return false;
        return actor.may(Right.SEE_REQUESTS, request.place(), day) || isOwnItem(request.progress());
    }

    /// Who asked while at work may write down what the resident answers on the phone.
    private boolean asked(ServiceRequest request) {
        return request.progress().askedFrom != null && isWorker(request);
    }

    private boolean isOwnItem(Progress progress) {
        var own = actor.organisation();
        return own != null && (own.equals(progress.lead) || progress.coHandlers.contains(own));
    }

    private static Right right(Party party) {
        return switch (party) {
            case RESIDENT, SORTER -> Right.SORT_REQUESTS;
            case TAKER -> Right.TAKE_REQUESTS;
            case WORKER -> Right.WORK_REQUESTS;
            case PROGRAM -> Right.OPERATE;
        };
    }
}
