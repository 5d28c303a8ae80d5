package org.linli.dialogue;

import static org.linli.dialogue.CommitmentRule.A_PROMISE_IS_SHOWN_BY_PHOTOS;
import static org.linli.dialogue.CommitmentRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.CommitmentRule.THIS_CANNOT_BE_DONE_WITH_A_PROMISE_IN_THIS_STATE;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.linli.dialogue.CommitmentEvent.SpotShown;
import org.linli.files.Draft;
import org.linli.files.Files;
import org.linli.journal.Journal;
import org.linli.shared.Days;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Component;

/// One act on a promise, by whoever's hand: the row is locked, the rule is asked, the journal told.
@Component
class PromiseAct {

    private static final int SPOT_LIMIT = 60;
    private static final int WORDS_LIMIT = 1000;

    private final CommitmentStore commitments;
    private final GuestStore guests;
    private final Files files;
    private final Journal journal;
    private final Clock clock;

    PromiseAct(CommitmentStore commitments, GuestStore guests, Files files, Journal journal, Clock clock) {
        this.commitments = commitments;
        this.guests = guests;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    void change(CommitmentId id, Hand hand, String reason, Consumer<Commitment> verb) {
        change(id, hand, reason, (commitment, _) -> verb.accept(commitment));
    }

    void change(CommitmentId id, Hand hand, String reason, BiConsumer<Commitment, Hand> verb) {
        var commitment = locked(id, hand);
        verb.accept(commitment, hand);
        commitments.save(commitment, clock.instant());
        commitment.events().forEach(event -> journal.record(event, hand.actor(), reason));
    }

    /// Shows the spot as it is before anything is done.
    void showBefore(CommitmentId id, Hand hand, String spot, Collection<UUID> photos) {
        var commitment = locked(id, hand);
        THIS_CANNOT_BE_DONE_WITH_A_PROMISE_IN_THIS_STATE.require(
                commitment.state().isDue());
        A_PROMISE_IS_SHOWN_BY_PHOTOS.requireAt(Files.FIELD, !photos.isEmpty());
        show(commitment, hand, SpotMoment.BEFORE, spot, photos);
        journal.record(new SpotShown(id, commitment.place(), false), hand.actor(), "");
    }

    /// The owner says that it is done, and shows it.
    ///
    /// @param photos keys of drafts, of the same spot as before
    void showDone(CommitmentId id, Hand hand, String words, String spot, Collection<UUID> photos) {
        A_TEXT_HAS_ITS_LIMIT.limit("words", words, WORDS_LIMIT);
        change(id, hand, words, commitment -> {
            commitment.showDone(hand, words, !photos.isEmpty(), Days.today(clock));
            show(commitment, hand, SpotMoment.AFTER, spot, photos);
        });
    }

    /// Residents have looked.
    ///
    /// @param photos keys of drafts, of what they saw
    void verify(CommitmentId id, Hand hand, String saw, Collection<UUID> photos) {
        A_TEXT_HAS_ITS_LIMIT.limit("why", saw, Commitments.WHY_LIMIT);
        change(id, hand, saw, commitment -> {
            commitment.verify(hand, saw, !photos.isEmpty());
            show(commitment, hand, SpotMoment.SEEN, "", photos);
        });
    }

    void deny(CommitmentId id, Hand hand, String why) {
        A_TEXT_HAS_ITS_LIMIT.limit("why", why, Commitments.WHY_LIMIT);
        change(id, hand, why, commitment -> commitment.deny(hand, why));
    }

    /// @param photos keys of drafts
    private void show(Commitment commitment, Hand hand, SpotMoment moment, String spot, Collection<UUID> photos) {
        A_TEXT_HAS_ITS_LIMIT.limit("spot", spot, SPOT_LIMIT);
        A_PROMISE_IS_SHOWN_BY_PHOTOS.requireAt(
                Files.FIELD, files.drafts(photos).stream().allMatch(Draft::isPhoto));
        for (var file : files.claim(photos))
            commitments.show(
                    commitment.id(),
                    file,
                    moment,
                    spot,
                    Days.today(clock),
                    hand.actor().name());
    }

    private Commitment locked(CommitmentId id, Hand hand) {
        var commitment = commitments.get(id);
        var guest = hand.guest();
        if (guest != null && !guests.of(commitment.meeting()).contains(guest))
            throw new RuleBroken(MeetingRule.A_CODE_FITS_ITS_MEETING, "code");
        return commitment;
    }
}
