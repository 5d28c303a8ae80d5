package org.linli.requests;

import java.time.Clock;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says what a concern is about and gives it to whoever leads on that, in one go.
@Service
@Transactional
public class HandOn {

    private final Requests requests;
    private final RequestStore store;
    private final RequestBook book;
    private final DutyMatrix duties;
    private final Dispatcher dispatcher;
    private final Clock clock;

    HandOn(
            Requests requests,
            RequestStore store,
            RequestBook book,
            DutyMatrix duties,
            Dispatcher dispatcher,
            Clock clock) {
        this.requests = requests;
        this.store = store;
        this.book = book;
        this.duties = duties;
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    /// What its lead does not do with Linli stays with whoever sorted it.
    public void sort(RequestId id, String category, Urgency urgency, Actor actor) {
        if (requests.acts(id, actor).contains(Act.ACCEPT)) requests.accept(id, actor);
        requests.classify(id, category, urgency, actor);
        give(id, category, actor);
    }

    /// What the program found, because somebody said so of many at once: the steps of [#sort], written down in one go.
    /// It stays a finding of the program, from which nothing is learnt until it has proved right.
    ///
    /// @param giving whether it goes on to whoever leads
    void sortAsSuggested(RequestId id, String category, double confidence, boolean giving, Actor actor) {
        var request = store.get(id);
        var standpoint = new Standpoint(actor, Days.today(clock));
        if (!standpoint.maySee(request)) throw new NotFound(id);
        RequestRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(request.progress().category == null);
        if (request.allows(Act.ACCEPT) && standpoint.may(Act.ACCEPT, request)) request.accept();
        standpoint.require(Act.CLASSIFY, request);
        request.classify(dispatcher.suggested(request, category, confidence));
        if (giving && duties.decide(category, request.place().place()) instanceof RoutingDecision.Ours ours) {
            standpoint.require(Act.DISPATCH, request);
            request.dispatch(dispatcher.duty(ours.lead().id(), null, ours));
        }
        book.write(request, actor, "");
    }

    private void give(RequestId id, String category, Actor actor) {
        var place = store.read(id).place().place();
        if (duties.decide(category, place) instanceof RoutingDecision.Ours ours)
            requests.dispatch(id, ours.lead().id(), null, actor);
    }
}
