package org.linli.requests;

import static org.linli.requests.RequestRule.A_CONCERN_SAYS_WHAT_IS_THE_MATTER;
import static org.linli.requests.RequestRule.A_CONCERN_STANDS_AT_A_PLACE;
import static org.linli.requests.RequestRule.A_TEXT_HAS_ITS_LIMIT;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.RequestEvent.RequestSubmitted;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/// Takes concerns in; where the subdistrict allows it, those that are clear go on without a person.
@Component
class Intakes {

    private final IntakeStore store;
    private final RequestStore requests;
    private final RequestBook book;
    private final Settings settings;
    private final Sorter sorter;
    private final Dispatcher dispatcher;
    private final Places places;
    private final Callers callers;
    private final WorkingCalendar calendar;
    private final Journal journal;
    private final Clock clock;

    Intakes(
            IntakeStore store,
            RequestStore requests,
            RequestBook book,
            Settings settings,
            Sorter sorter,
            Dispatcher dispatcher,
            Places places,
            Callers callers,
            WorkingCalendar calendar,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.requests = requests;
        this.book = book;
        this.settings = settings;
        this.sorter = sorter;
        this.dispatcher = dispatcher;
        this.places = places;
        this.callers = callers;
        this.calendar = calendar;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param said how pressing whoever wrote it down says that it is
    Receipt take(Intake intake, Urgency said, Actor actor) {
        var earlier = store.earlier(intake.submission());
        if (earlier.isPresent()) return earlier.get();
        A_CONCERN_SAYS_WHAT_IS_THE_MATTER.requireAt("body", !intake.body().isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("body", intake.body(), Intake.BODY_LIMIT);
        A_TEXT_HAS_ITS_LIMIT.limit("subject", intake.subject(), Intake.SUBJECT_LIMIT);
        var place = places.find(intake.place()).orElseThrow(() -> new RuleBroken(A_CONCERN_STANDS_AT_A_PLACE, "place"));
        if (actor.isKnown() && !actor.may(Right.TAKE_REQUESTS, place.path(), Days.today(clock)))
            throw new NotAllowed(Right.TAKE_REQUESTS);
        var now = clock.instant();
        var setting = settings.of(place.path());
        var readDue = setting.readWithin().due(now, calendar).at();
        var urgency = Dangers.urgency(intake.subject(), intake.body(), said);
        var receipt =
                store.insert(intake, place, callers.of(intake, actor), number(actor.account()), urgency, now, readDue);
        journal.record(new RequestSubmitted(receipt.id(), place.path(), intake.channel(), urgency), actor, "");
        if (setting.maySortAlone()) sortAlone(receipt.id(), intake, place, setting.sortAloneFrom());
        return receipt;
    }

    /// Whether that form was pressed before.
    boolean isKnown(UUID submission) {
        return store.earlier(submission).isPresent();
    }

    /// @param from which confidence on the program may sort without a person
    private void sortAlone(RequestId id, Intake intake, PlaceSummary place, double from) {
        var suggestion = sorter.suggest(Subjects.whole(Subjects.of(intake), intake.body()), place.id());
        if (!suggestion.mayGoAlone(from)) return;
        if (!(suggestion.decision() instanceof RoutingDecision.Ours ours)) return;
        var request = requests.get(id);
        request.accept();
        request.classify(suggestion.sorted());
        request.dispatch(dispatcher.duty(ours.lead().id(), null, ours));
        book.write(request, Actor.program("sorting"), "");
    }

    private static @Nullable Long number(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
