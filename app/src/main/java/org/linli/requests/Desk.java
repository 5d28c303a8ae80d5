package org.linli.requests;

import org.linli.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a clerk does while somebody is on the line: writes it down, says what it is about, and
/// hands it on, in one go.
@Service
@Transactional
public class Desk {

    private final Requests requests;
    private final DutyMatrix duties;

    Desk(Requests requests, DutyMatrix duties) {
        this.requests = requests;
        this.duties = duties;
    }

    /// Takes the concern in. Where the clerk names a category and may sort there, it is sorted and,
    /// if its lead works with Linli, handed on at once; else it waits in the to-do like any other.
    public Receipt file(Intake intake, Urgency urgency, Actor actor) {
        var known = requests.isKnown(intake.submission());
        var receipt = requests.submit(intake, actor);
        var category = intake.category();
        if (known || category == null) return receipt;
        var id = receipt.id();
        if (!requests.acts(id, actor).contains(Act.ACCEPT)) return receipt;
        requests.accept(id, actor);
        requests.classify(id, category, urgency, actor);
        if (duties.decide(category, intake.place()) instanceof RoutingDecision.Ours ours)
            requests.dispatch(id, ours.lead().id(), null, actor);
        return receipt;
    }
}
