package org.linli.positions;

import static org.linli.positions.PositionRule.A_GROUP_IS_ONE_OF_THOSE_NAMED;
import static org.linli.positions.PositionRule.A_SHEET_SPEAKS_ONCE;
import static org.linli.positions.PositionRule.ONLY_AN_OPEN_QUESTION_IS_ANSWERED;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.positions.SoundingEvent.PositionTaken;
import org.linli.positions.SoundingEvent.VoterCame;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people say on their phones, without an account: whoever knows the word that was given to the phone can change
/// it.
@Service
@Transactional
public class Voting {

    private final SoundingStore soundings;
    private final Soundings asking;
    private final PositionSheetStore sheets;
    private final SpeakerStore store;
    private final Journal journal;
    private final Clock clock;

    Voting(
            SoundingStore soundings,
            Soundings asking,
            PositionSheetStore sheets,
            SpeakerStore store,
            Journal journal,
            Clock clock) {
        this.soundings = soundings;
        this.asking = asking;
        this.sheets = sheets;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param word that was given to the phone; empty for one that has none
    @Transactional(readOnly = true)
    public Optional<Voter> voter(SoundingId sounding, String word) {
        return word.isEmpty() ? Optional.empty() : store.find(sounding, Secrets.hex(word));
    }

    /// What they have said, by statement.
    @Transactional(readOnly = true)
    public Map<Long, GivenVote> said(Voter voter) {
        return store.of(voter);
    }

    /// Somebody comes.
    ///
    /// @param party the group they say they belong to; empty for none
    /// @param sheet of paper they could have filled in instead, and now do not
    /// @return the word by which their phone is known again
    public String come(SoundingId id, String party, @Nullable PositionSheet sheet) {
        var sounding = open(id);
        A_GROUP_IS_ONE_OF_THOSE_NAMED.requireAt(
                "party", party.isEmpty() || asking.parties(sounding).contains(party));
        var word = Secrets.token();
        store.insert(id, Secrets.hex(word), party, own(id, sheet), false, clock.instant());
        journal.record(new VoterCame(id, sounding.path()), Actor.PUBLIC, "");
        return word;
    }

    /// Keeps what they say; said again, it replaces what they said before.
    public void say(Voter voter, GivenVote vote) {
        var sounding = open(voter.sounding());
        vote.check();
        store.cast(voter, vote, clock.instant());
        journal.record(new PositionTaken(sounding.id(), sounding.path(), vote.statement()), Actor.PUBLIC, "");
    }

    private @Nullable Long own(SoundingId id, @Nullable PositionSheet sheet) {
        if (sheet == null || !sheets.isOf(id, sheet)) return null;
        A_SHEET_SPEAKS_ONCE.require(!store.hasSpoken(sheet.number()));
        return sheet.number();
    }

    private SoundingSummary open(SoundingId id) {
        var sounding = soundings.get(id);
        ONLY_AN_OPEN_QUESTION_IS_ANSWERED.require(sounding.state(Days.today(clock)) == SoundingState.OPEN);
        return sounding;
    }
}
