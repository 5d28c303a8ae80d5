package org.linli.requests;

import org.linli.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says what a concern is about and gives it to whoever leads on that, in one go.
@Service
@Transactional
public class HandOn {

    private final Requests requests;
    private final RequestStore store;
    private final DutyMatrix duties;

    HandOn(Requests requests, RequestStore store, DutyMatrix duties) {
        this.requests = requests;
        this.store = store;
        this.duties = duties;
    }

    /// What its lead does not do with Linli stays with whoever sorted it.
    public void sort(RequestId id, String category, Urgency urgency, Actor actor) {
        if (requests.acts(id, actor).contains(Act.ACCEPT)) requests.accept(id, actor);
        requests.classify(id, category, urgency, actor);
        give(id, category, actor);
    }

    /// What the program found, because somebody said so of many at once.
    ///
    /// @param giving whether it goes on to whoever leads
    void sortAsSuggested(RequestId id, String category, double confidence, boolean giving, Actor actor) {
        if (requests.acts(id, actor).contains(Act.ACCEPT)) requests.accept(id, actor);
        requests.classifyAsSuggested(id, category, confidence, actor);
        if (giving) give(id, category, actor);
    }

    private void give(RequestId id, String category, Actor actor) {
        var place = store.read(id).place().place();
        if (duties.decide(category, place) instanceof RoutingDecision.Ours ours)
            requests.dispatch(id, ours.lead().id(), null, actor);
    }
}
