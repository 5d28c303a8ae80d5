package org.linli.requests;

import static org.linli.requests.RequestRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.requests.RequestRule.WHAT_IS_PUT_ASIDE_SAYS_SOMETHING;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.people.ContactId;
import org.linli.people.ContactOwner;
import org.linli.people.Contacts;
import org.linli.places.Places;
import org.linli.requests.DraftEvent.DraftPutAside;
import org.linli.requests.DraftEvent.DraftThrownAway;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Concerns that were put aside at the desk. They belong to the counter, not to one clerk: whoever takes concerns in
/// the place can go on with them, so that nobody's words wait for one person's return.
@Service
@Transactional
public class Drafts implements ContactOwner {

    private final DraftStore store;
    private final Places places;
    private final Contacts contacts;
    private final Journal journal;
    private final Clock clock;

    Drafts(DraftStore store, Places places, Contacts contacts, Journal journal, Clock clock) {
        this.store = store;
        this.places = places;
        this.contacts = contacts;
        this.journal = journal;
        this.clock = clock;
    }

    /// Keeps what is written down so far; put aside again, it replaces what was kept, except for a contact that is not
    /// written anew.
    ///
    /// @param intake as far as it is known; its place may be none
    /// @param counter where the clerk takes concerns, for as long as no place is chosen
    public void putAside(Intake intake, @Nullable Urgency urgency, PlacePath counter, Actor actor) {
        var contact = intake.contact();
        WHAT_IS_PUT_ASIDE_SAYS_SOMETHING.requireAt("body", !intake.body().isBlank() || contact != null);
        A_TEXT_HAS_ITS_LIMIT.limit("body", intake.body(), Intake.BODY_LIMIT);
        var chosen = places.find(intake.place());
        var path = chosen.map(place -> place.path()).orElse(counter);
        var by = known(actor, path);
        var earlier = store.find(intake.submission());
        earlier.ifPresent(kept -> known(actor, kept.path()));
        var kept =
                contact == null ? earlier.map(aside -> aside.draft().contact()).orElse(null) : contacts.keep(contact);
        var draft = new Draft(
                intake.submission(),
                intake.channel(),
                kept,
                intake.body(),
                chosen.map(place -> place.id()).orElse(null),
                intake.placeDetail(),
                intake.category() == null ? "" : intake.category(),
                urgency,
                by,
                clock.instant());
        store.keep(draft, path);
        journal.record(new DraftPutAside(draft.submission(), path), actor, "");
    }

    /// What lies aside where the actor takes concerns, the longest first.
    @Transactional(readOnly = true)
    public List<Draft> waiting(Actor actor) {
        return store.within(actor.placesOf(Right.TAKE_REQUESTS, Days.today(clock)));
    }

    @Transactional(readOnly = true)
    public Draft get(UUID submission, Actor actor) {
        return visible(submission, actor).draft();
    }

    /// Nothing of it stays, neither the words nor who said them.
    public void throwAway(UUID submission, Actor actor) {
        var aside = visible(submission, actor);
        store.remove(submission);
        var contact = aside.draft().contact();
        if (contact != null) contacts.forget(contact);
        journal.record(new DraftThrownAway(submission, aside.path()), actor, "");
    }

    /// Takes it from the pile, for it is being handed in.
    ///
    /// @return the contact that was kept with it; none if there is none, or nothing was put aside
    Optional<ContactId> take(UUID submission, Actor actor) {
        var aside = store.find(submission).filter(found -> may(actor, found.path()));
        aside.ifPresent(_ -> store.remove(submission));
        return aside.map(found -> found.draft().contact());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PlacePath> placeOf(ContactId contact) {
        return store.placeOf(contact).filter(place -> may(Readers.actor(), place));
    }

    private DraftStore.Aside visible(UUID submission, Actor actor) {
        return store.find(submission)
                .filter(aside -> may(actor, aside.path()))
                .orElseThrow(() -> new NotFound("draft:" + submission));
    }

    private boolean may(Actor actor, PlacePath place) {
        return actor.may(Right.TAKE_REQUESTS, place, Days.today(clock));
    }

    private AccountId known(Actor actor, PlacePath place) {
        var account = actor.account();
        if (account == null || !may(actor, place)) throw new NotAllowed(Right.TAKE_REQUESTS);
        return account;
    }
}
