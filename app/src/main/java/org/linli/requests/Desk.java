package org.linli.requests;

import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a clerk does while somebody is on the line: writes it down, says what it is about, and
/// hands it on, in one go.
@Service
@Transactional
public class Desk {

    private final Requests requests;
    private final HandOn handOn;
    private final DutyMatrix duties;

    Desk(Requests requests, HandOn handOn, DutyMatrix duties) {
        this.requests = requests;
        this.handOn = handOn;
        this.duties = duties;
    }

    /// Takes the concern in. Where the clerk names a category and may sort there, it is sorted and,
    /// if its lead works with Linli, handed on at once; else it waits in the to-do like any other, and what
    /// the clerk said leads what is suggested there.
    ///
    /// @param urgency none where the clerk leaves it to the duty matrix and to the words
    public Receipt file(Intake intake, @Nullable Urgency urgency, Actor actor) {
        var known = requests.isKnown(intake.submission());
        var receipt = requests.submit(intake, urgency == null ? Urgency.ORDINARY : urgency, actor);
        var category = intake.category();
        if (known || category == null) return receipt;
        var id = receipt.id();
        if (requests.acts(id, actor).contains(Act.ACCEPT))
            handOn.sort(id, category, urgency == null ? usual(intake, category) : urgency, actor);
        return receipt;
    }

    private Urgency usual(Intake intake, String category) {
        var byMatrix = duties.decide(category, intake.place()).urgency();
        return Dangers.urgency(intake.subject(), intake.body(), byMatrix);
    }
}
