package org.linli.positions;

import static org.linli.positions.PositionRule.A_GROUP_IS_ONE_OF_THOSE_NAMED;
import static org.linli.positions.PositionRule.A_SHEET_HAS_THE_NUMBER_PRINTED_ON_IT;
import static org.linli.positions.PositionRule.A_SHEET_SAYS_SOMETHING;
import static org.linli.positions.PositionRule.A_SHEET_SPEAKS_ONCE;
import static org.linli.positions.PositionRule.SHEETS_ARE_PRINTED_BY_THE_DOZEN;
import static org.linli.positions.PositionRule.WHAT_IS_CLOSED_STAYS;

import java.time.Clock;
import java.util.List;
import org.linli.journal.Journal;
import org.linli.positions.SoundingEvent.PositionSheetEntered;
import org.linli.positions.SoundingEvent.PositionSheetsPrinted;
import org.linli.shared.Actor;
import org.linli.shared.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The same on paper: numbered sheets, and what was ticked on them, typed in by a colleague. A sheet speaks once, on
/// paper or by its code on a phone.
@Service
@Transactional
public class PositionSheets {

    public static final int MOST_COPIES = 100;

    private final Soundings soundings;
    private final PositionSheetStore store;
    private final SpeakerStore voters;
    private final Journal journal;
    private final Clock clock;

    PositionSheets(Soundings soundings, PositionSheetStore store, SpeakerStore voters, Journal journal, Clock clock) {
        this.soundings = soundings;
        this.store = store;
        this.voters = voters;
        this.journal = journal;
        this.clock = clock;
    }

    /// How many sheets went out, and how many came back.
    public record Count(int printed, int entered) {}

    @Transactional(readOnly = true)
    public Count count(SoundingId id) {
        return store.count(id);
    }

    /// Numbers so many new sheets.
    ///
    /// @return the first; the others follow
    public PositionSheet print(SoundingId id, int copies, Actor actor) {
        var sounding = soundings.mine(id, actor);
        SHEETS_ARE_PRINTED_BY_THE_DOZEN.requireAt("copies", copies >= 1 && copies <= MOST_COPIES, MOST_COPIES);
        WHAT_IS_CLOSED_STAYS.require(soundings.state(sounding) != SoundingState.CLOSED);
        var by = actor.account();
        var first = store.insert(id, copies, clock.instant(), by == null ? null : by.value())
                .getFirst();
        journal.record(new PositionSheetsPrinted(id, sounding.path(), first.number(), copies), actor, "");
        return first;
    }

    /// Those that were printed together, from the first on.
    @Transactional(readOnly = true)
    public List<PositionSheet> printed(SoundingId id, PositionSheet first, int copies, Actor actor) {
        soundings.mine(id, actor);
        return store.from(id, first, Math.clamp(copies, 1, MOST_COPIES));
    }

    /// Keeps what was ticked on a sheet: also after the last day, for paper comes late, until a colleague closes.
    public void enter(SoundingId id, PositionSheet sheet, String party, List<GivenVote> votes, Actor actor) {
        var sounding = soundings.mine(id, actor);
        WHAT_IS_CLOSED_STAYS.require(sounding.closedAt() == null);
        A_SHEET_HAS_THE_NUMBER_PRINTED_ON_IT.requireAt("sheet", store.isOf(id, sheet));
        A_SHEET_SPEAKS_ONCE.requireAt("sheet", !voters.hasSpoken(sheet.number()));
        A_SHEET_SAYS_SOMETHING.require(!votes.isEmpty());
        A_GROUP_IS_ONE_OF_THOSE_NAMED.requireAt(
                "party", party.isEmpty() || soundings.parties(sounding).contains(party));
        for (var vote : votes) vote.check();
        var now = clock.instant();
        var voter = voters.insert(id, Secrets.hex(Secrets.token()), party, sheet.number(), true, now);
        for (var vote : votes) voters.cast(voter, vote, now);
        journal.record(new PositionSheetEntered(id, sounding.path(), sheet.number()), actor, "");
    }
}
