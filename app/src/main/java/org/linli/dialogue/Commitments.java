package org.linli.dialogue;

import static java.util.Objects.requireNonNull;
import static org.linli.dialogue.CommitmentRule.AN_AMOUNT_IS_IN_YUAN;
import static org.linli.dialogue.CommitmentRule.A_PROMISE_HAS_ITS_DAY;
import static org.linli.dialogue.CommitmentRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.CommitmentRule.MONEY_NAMES_ITS_SOURCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.CommitmentEvent.CommitmentDrafted;
import org.linli.dialogue.CommitmentEvent.MoneyNoted;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Money;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What may be done with promises: only their owner accepts, only the residents' side says that they were kept.
@Service
@Transactional
public class Commitments {

    static final int WHY_LIMIT = 300;

    private final MeetingDesk desk;
    private final CommitmentStore commitments;
    private final PromiseAct act;
    private final SamePerson same;
    private final Journal journal;
    private final Clock clock;

    Commitments(
            MeetingDesk desk,
            CommitmentStore commitments,
            PromiseAct act,
            SamePerson same,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.commitments = commitments;
        this.act = act;
        this.same = same;
        this.journal = journal;
        this.clock = clock;
    }

    /// Writes down what somebody promised while people sat together.
    public CommitmentId draft(MeetingId id, NewCommitment promise, Actor actor) {
        var meeting = desk.inSession(id, actor);
        var commitment = insert(id, promise, CommitmentState.DRAFTED);
        journal.record(new CommitmentDrafted(commitment, meeting.place(), id), actor, "");
        return commitment;
    }

    /// What was promised at a meeting, as it is read out there.
    @Transactional(readOnly = true)
    public List<Promised> promised(MeetingId meeting) {
        return commitments.promised(meeting);
    }

    /// Names who is asked to do it.
    public void assign(CommitmentId id, Owner owner, Actor actor) {
        act.change(id, prepared(id, actor), "", commitment -> commitment.assign(owner));
    }

    public void accept(CommitmentId id, Actor actor) {
        act.change(id, hand(id, actor), "", Commitment::accept);
    }

    public void start(CommitmentId id, Actor actor) {
        act.change(id, hand(id, actor), "", Commitment::start);
    }

    /// The owner says that it is done, and shows it.
    ///
    /// @param photos keys of drafts, of the same spot as before
    public void showDone(CommitmentId id, String words, String spot, Collection<UUID> photos, Actor actor) {
        act.showDone(id, hand(id, actor), words, spot, photos);
    }

    /// Residents have looked.
    ///
    /// @param saw what they saw with their own eyes; needed where no photo shows what was done
    /// @param photos keys of drafts, of what they saw
    public void verify(CommitmentId id, String saw, Collection<UUID> photos, Actor actor) {
        act.verify(id, hand(id, actor), saw, photos);
    }

    public void deny(CommitmentId id, String why, Actor actor) {
        act.deny(id, hand(id, actor), why);
    }

    /// Names another day. Both stay in the book, with the reason.
    public void putOff(CommitmentId id, @Nullable LocalDate day, String why, Actor actor) {
        A_TEXT_HAS_ITS_LIMIT.limit("why", why, WHY_LIMIT);
        if (day == null) throw new RuleBroken(A_PROMISE_HAS_ITS_DAY, "until");
        act.change(id, responsible(id, actor), why, commitment -> {
            var before = commitment.progress().until;
            commitment.putOff(day, why, today());
            commitments.putOff(id, before, day, why, actor.name(), clock.instant());
        });
    }

    public void giveUp(CommitmentId id, String why, Actor actor) {
        A_TEXT_HAS_ITS_LIMIT.limit("why", why, WHY_LIMIT);
        act.change(id, responsible(id, actor), why, commitment -> commitment.giveUp(why));
    }

    /// Another promise takes its place.
    public CommitmentId renegotiate(CommitmentId id, NewCommitment promise, String why, Actor actor) {
        A_TEXT_HAS_ITS_LIMIT.limit("why", why, WHY_LIMIT);
        var hand = prepared(id, actor);
        var meeting = commitments.get(id).meeting();
        var next = insert(meeting, promise, CommitmentState.ADOPTED);
        act.change(id, hand, why, commitment -> commitment.giveWay(next, why));
        if (promise.owner().isNamed()) act.change(next, hand, "", commitment -> commitment.assign(promise.owner()));
        return next;
    }

    /// Notes money: what was planned, what was added, what was taken from elsewhere.
    public void pay(
            CommitmentId id, MoneyPart part, @Nullable Money amount, String source, DecidedBy decided, Actor actor) {
        prepared(id, actor);
        Rule.together(
                () -> AN_AMOUNT_IS_IN_YUAN.requireAt(
                        "amount", amount != null && amount.minor() > 0 && amount.minor() <= 1_000_000_000_000L),
                () -> MONEY_NAMES_ITS_SOURCE.requireAt("source", !source.isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("source", source, MoneyLine.LIMIT),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("decided", decided.words(), DecidedBy.LIMIT));
        var commitment = commitments.get(id);
        commitments.pay(
                id, new MoneyLine(part, requireNonNull(amount), source, decided, actor.name(), clock.instant()));
        journal.record(new MoneyNoted(id, commitment.place(), part, amount.minor()), actor, "");
    }

    /// Shows the spot as it is before anything is done.
    public void showBefore(CommitmentId id, String spot, Collection<UUID> photos, Actor actor) {
        act.showBefore(id, responsible(id, actor), spot, photos);
    }

    /// What the actor may do with it, for the buttons of a page.
    @Transactional(readOnly = true)
    public Standing standing(CommitmentId id, Actor actor) {
        var commitment = commitments.read(id);
        var hand = hand(commitment, actor);
        var prepares = actor.may(Right.PREPARE_MEETINGS, commitment.place(), today());
        var owner = hand.isOwner(commitment.progress().owner);
        return new Standing(owner, hand.isResident() && !owner, prepares);
    }

    /// Where it was promised.
    @Transactional(readOnly = true)
    public PlacePath place(CommitmentId id) {
        return commitments.read(id).place();
    }

    /// Whether neighbours may read of it; until then it stands in the record of its meeting.
    @Transactional(readOnly = true)
    public boolean isPublic(CommitmentId id) {
        return commitments.read(id).state().isPublic();
    }

    /// What somebody is to a promise.
    public record Standing(boolean owner, boolean resident, boolean prepares) {}

    private CommitmentId insert(MeetingId meeting, NewCommitment promise, CommitmentState state) {
        promise.check("");
        return commitments.insert(meeting, promise, requireNonNull(promise.until()), state, clock.instant());
    }

    private Hand hand(CommitmentId id, Actor actor) {
        return hand(commitments.get(id), actor);
    }

    private Hand hand(Commitment commitment, Actor actor) {
        return Hand.of(actor, commitment.place(), today(), same.codesOf(commitment.meeting(), actor.account()));
    }

    /// Whoever prepares meetings there.
    private Hand prepared(CommitmentId id, Actor actor) {
        var commitment = commitments.get(id);
        actor.require(Right.PREPARE_MEETINGS, commitment.place(), today());
        return hand(commitment, actor);
    }

    /// The owner, or whoever prepares meetings there.
    private Hand responsible(CommitmentId id, Actor actor) {
        var hand = hand(id, actor);
        return hand.isOwner(commitments.get(id).progress().owner) ? hand : prepared(id, actor);
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
