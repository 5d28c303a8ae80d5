package org.linli.dialogue;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.CommitmentEvent.CommitmentAssigned;
import org.linli.dialogue.CommitmentEvent.CommitmentShownDone;
import org.linli.journal.Entry;
import org.linli.journal.Reaction;
import org.linli.notices.News;
import org.linli.notices.NoticeKind;
import org.linli.notices.Notices;
import org.linli.people.People;
import org.linli.people.PersonSummary;
import org.linli.places.Places;
import org.linli.shared.AccountId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.springframework.stereotype.Component;

/// Tells those with an account what is theirs to do, when its day comes, and what waits for them to look.
@Component
class PromiseNews implements Reaction {

    private static final Duration NEWS = Duration.ofDays(3);

    /// What everybody hears nobody does: so many of those nearest are asked to look.
    private static final int FEW = 5;

    private final CommitmentStore commitments;
    private final GuestStore guests;
    private final MeetingStore meetings;
    private final People people;
    private final Places places;
    private final Notices notices;
    private final Clock clock;

    PromiseNews(
            CommitmentStore commitments,
            GuestStore guests,
            MeetingStore meetings,
            People people,
            Places places,
            Notices notices,
            Clock clock) {
        this.commitments = commitments;
        this.guests = guests;
        this.meetings = meetings;
        this.people = people;
        this.places = places;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dialogue.promise-news";
    }

    @Override
    public void on(Entry entry) {
        if (entry.at().isBefore(clock.instant().minus(NEWS))) return;
        switch (entry.type()) {
            case "CommitmentAssigned" ->
                entry.as(CommitmentAssigned.class)
                        .ifPresent(event -> given(event.commitment(), "entry:" + entry.id(), entry.account()));
            case "CommitmentShownDone" ->
                entry.as(CommitmentShownDone.class)
                        .ifPresent(event -> shown(event.commitment(), "entry:" + entry.id()));
            default -> {}
        }
    }

    private void given(CommitmentId id, String key, @Nullable AccountId by) {
        var promise = commitments.read(id);
        var told = new LinkedHashSet<>(owners(promise));
        told.remove(by);
        tell(promise, told, NoticeKind.PROMISE_GIVEN, key);
    }

    private void shown(CommitmentId id, String key) {
        var promise = commitments.read(id);
        var told = new LinkedHashSet<AccountId>();
        people.holders(Right.VERIFY_PROMISES, promise.place()).stream()
                .map(PersonSummary::id)
                .limit(FEW)
                .forEach(told::add);
        told.removeAll(owners(promise));
        tell(promise, told, NoticeKind.PROMISE_SHOWN, key);
    }

    /// The day of a promise is near, or has passed. The same day is told of once.
    void remind(CommitmentId id, NoticeKind kind) {
        var promise = commitments.read(id);
        tell(promise, owners(promise), kind, "promise:" + id + ":" + promise.progress().until);
    }

    private void tell(Commitment promise, Set<AccountId> told, NoticeKind kind, String key) {
        if (told.isEmpty()) return;
        var place = places.get(meetings.summary(promise.meeting()).place());
        var id = promise.id();
        var news = new News(kind, key, commitments.what(id), place.inFull(), "/promises/" + id);
        told.forEach(account -> notices.tell(account, news));
    }

    private Set<AccountId> owners(Commitment promise) {
        var owner = promise.progress().owner;
        var all = new LinkedHashSet<AccountId>();
        if (owner.account() != null) all.add(owner.account());
        var guest = owner.guest();
        if (guest != null)
            guests.of(promise.meeting()).stream()
                    .filter(one -> one.id() == guest)
                    .map(Guest::account)
                    .filter(account -> account != null)
                    .forEach(all::add);
        if (owner.organisation() != null)
            keepers(promise.place()).stream()
                    .filter(one -> owner.organisation().equals(one.organisation()))
                    .map(PersonSummary::id)
                    .limit(FEW)
                    .forEach(all::add);
        return all;
    }

    private List<PersonSummary> keepers(PlacePath place) {
        return people.holders(Right.KEEP_PROMISES, place);
    }
}
