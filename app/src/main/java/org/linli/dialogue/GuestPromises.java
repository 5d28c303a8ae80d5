package org.linli.dialogue;

import static org.linli.dialogue.CommitmentRule.A_PROMISE_HAS_ITS_DAY;
import static org.linli.dialogue.CommitmentRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.CommitmentRule.ONLY_THE_OWNER_CHANGES_IT;
import static org.linli.dialogue.CommitmentRule.ONLY_THE_OWNER_SHOWS_THE_SPOT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Days;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody without an account does with promises, by the code that they got for the meeting: takes up their own,
/// shows what became of it, names another day; and looks at those of others where they speak for the residents.
@Service
@Transactional
public class GuestPromises {

    private final CommitmentStore commitments;
    private final GuestStore guests;
    private final SamePerson same;
    private final PromiseAct act;
    private final Clock clock;

    GuestPromises(CommitmentStore commitments, GuestStore guests, SamePerson same, PromiseAct act, Clock clock) {
        this.commitments = commitments;
        this.guests = guests;
        this.same = same;
        this.act = act;
        this.clock = clock;
    }

    /// A guest of the meeting takes up what they promised there.
    public void accept(MeetingId meeting, String code, CommitmentId id) {
        act.change(id, hand(meeting, code), "", Commitment::accept);
    }

    /// Shows the spot as it is before anything is done.
    ///
    /// @param photos keys of drafts
    public void showBefore(MeetingId meeting, String code, CommitmentId id, String spot, Collection<UUID> photos) {
        var hand = hand(meeting, code);
        ONLY_THE_OWNER_SHOWS_THE_SPOT.require(hand.isOwner(commitments.get(id).progress().owner));
        act.showBefore(id, hand, spot, photos);
    }

    /// A guest says that they have done it, and shows it.
    ///
    /// @param photos keys of drafts, of the same spot as before
    public void showDone(
            MeetingId meeting, String code, CommitmentId id, String words, String spot, Collection<UUID> photos) {
        act.showDone(id, hand(meeting, code), words, spot, photos);
    }

    /// Somebody who speaks for the residents has looked: it is done.
    ///
    /// @param saw what they saw with their own eyes; needed where no photo shows what was done
    /// @param photos keys of drafts, of what they saw
    public void verify(MeetingId meeting, String code, CommitmentId id, String saw, Collection<UUID> photos) {
        act.verify(id, hand(meeting, code), saw, photos);
    }

    public void deny(MeetingId meeting, String code, CommitmentId id, String why) {
        act.deny(id, hand(meeting, code), why);
    }

    /// Their own promise gets another day. Both stay in the book, with the reason.
    public void putOff(MeetingId meeting, String code, CommitmentId id, @Nullable LocalDate day, String why) {
        A_TEXT_HAS_ITS_LIMIT.limit("why", why, Commitments.WHY_LIMIT);
        if (day == null) throw new RuleBroken(A_PROMISE_HAS_ITS_DAY, "until");
        var hand = hand(meeting, code);
        act.change(id, hand, why, commitment -> {
            ONLY_THE_OWNER_CHANGES_IT.require(hand.isOwner(commitment.progress().owner));
            var before = commitment.progress().until;
            commitment.putOff(day, why, Days.today(clock));
            commitments.putOff(id, before, day, why, hand.actor().name(), clock.instant());
        });
    }

    /// They cannot keep it, and say so.
    public void giveUp(MeetingId meeting, String code, CommitmentId id, String why) {
        A_TEXT_HAS_ITS_LIMIT.limit("why", why, Commitments.WHY_LIMIT);
        var hand = hand(meeting, code);
        act.change(id, hand, why, commitment -> {
            ONLY_THE_OWNER_CHANGES_IT.require(hand.isOwner(commitment.progress().owner));
            commitment.giveUp(why);
        });
    }

    /// Whether the guest has promised it.
    @Transactional(readOnly = true)
    public boolean isOf(CommitmentId id, Guest guest) {
        var commitment = commitments.read(id);
        return hand(commitment.meeting(), guest).isOwner(commitment.progress().owner);
    }

    /// Whether the guest may say if it was kept.
    @Transactional(readOnly = true)
    public boolean mayLook(CommitmentId id, Guest guest) {
        return guest.represents() && !isOf(id, guest);
    }

    private Hand hand(MeetingId meeting, String code) {
        return hand(
                meeting,
                guests.find(meeting, code)
                        .orElseThrow(() -> new RuleBroken(MeetingRule.A_CODE_FITS_ITS_MEETING, "code")));
    }

    private Hand hand(MeetingId meeting, Guest guest) {
        return Hand.of(guest, same.codesOf(meeting, guest));
    }
}
