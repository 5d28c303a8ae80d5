package org.linli.dialogue;

import static org.linli.dialogue.CommitmentRule.ONLY_THE_OWNER_SHOWS_THE_SPOT;

import java.util.Collection;
import java.util.UUID;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody without an account does with promises, by the code that they got for the meeting: takes up their own,
/// shows what became of it, looks at those of others.
@Service
@Transactional
public class GuestPromises {

    private final CommitmentStore commitments;
    private final GuestStore guests;
    private final PartyStore parties;
    private final PromiseAct act;

    GuestPromises(CommitmentStore commitments, GuestStore guests, PartyStore parties, PromiseAct act) {
        this.commitments = commitments;
        this.guests = guests;
        this.parties = parties;
        this.act = act;
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

    /// Somebody whom it concerns has looked: it is done.
    public void verify(MeetingId meeting, String code, CommitmentId id) {
        act.change(id, hand(meeting, code), "", Commitment::verify);
    }

    public void deny(MeetingId meeting, String code, CommitmentId id, String why) {
        act.deny(id, hand(meeting, code), why);
    }

    /// Whether the guest has promised it.
    @Transactional(readOnly = true)
    public boolean isOf(CommitmentId id, Guest guest) {
        return hand(guest).isOwner(commitments.read(id).progress().owner);
    }

    /// Whether the guest may say if it was kept.
    @Transactional(readOnly = true)
    public boolean mayLook(CommitmentId id, Guest guest) {
        return hand(guest).isResident() && !isOf(id, guest);
    }

    private Hand hand(MeetingId meeting, String code) {
        return hand(guests.find(meeting, code)
                .orElseThrow(() -> new RuleBroken(MeetingRule.A_CODE_FITS_ITS_MEETING, "code")));
    }

    private Hand hand(Guest guest) {
        var party = guest.party();
        return Hand.of(guest, party == null ? null : parties.get(party));
    }
}
