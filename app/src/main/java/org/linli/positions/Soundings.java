package org.linli.positions;

import static org.linli.positions.PositionRule.IT_LASTS_A_DAY_TO_A_YEAR;
import static org.linli.positions.PositionRule.WHAT_IS_CLOSED_STAYS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.Party;
import org.linli.dialogue.Stakeholders;
import org.linli.journal.Journal;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.positions.SoundingEvent.SoundingAsked;
import org.linli.positions.SoundingEvent.SoundingEnded;
import org.linli.positions.SoundingEvent.SoundingExtended;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Questions that are put to everybody: asked, read, kept open longer, closed.
@Service
@Transactional
public class Soundings {

    private final SoundingStore store;
    private final StatementStore statements;
    private final SpeakerStore voters;
    private final Meetings meetings;
    private final Stakeholders stakeholders;
    private final Places places;
    private final Journal journal;
    private final Clock clock;

    Soundings(
            SoundingStore store,
            StatementStore statements,
            SpeakerStore voters,
            Meetings meetings,
            Stakeholders stakeholders,
            Places places,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.statements = statements;
        this.voters = voters;
        this.meetings = meetings;
        this.stakeholders = stakeholders;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /// How much belongs to a question.
    ///
    /// @param people who came to say something
    /// @param waiting statements that a colleague has not read yet
    public record Size(int people, int statements, int waiting) {

        public static final Size NOTHING = new Size(0, 0, 0);
    }

    @Transactional(readOnly = true)
    public Map<SoundingId, Size> sizes(List<SoundingId> soundings) {
        return voters.sizes(soundings);
    }

    /// Whether any question was ever asked.
    @Transactional(readOnly = true)
    public boolean any() {
        return store.any();
    }

    public SoundingId ask(SoundingFacts facts, Actor actor) {
        Rule.together(() -> place(facts), () -> facts.check(today()));
        var place = place(facts);
        allow(place.path(), actor);
        var by = actor.account();
        var now = clock.instant();
        var id = store.insert(facts, place, now, by == null ? null : by.value());
        for (var words : facts.statements()) statements.insert(id, words, Statement.State.SHOWN, false, now);
        journal.record(new SoundingAsked(id, place.path(), facts.statements().size()), actor, "");
        return id;
    }

    private PlaceSummary place(SoundingFacts facts) {
        var meeting = facts.meeting();
        if (meeting != null) return places.get(meetings.summary(meeting).place());
        return places.find(facts.where())
                .orElseThrow(() -> new RuleBroken(PositionRule.A_QUESTION_STANDS_AT_A_PLACE, "place"));
    }

    /// Those that have begun, and those of the actor's places; the latest first.
    @Transactional(readOnly = true)
    public List<SoundingSummary> list(Actor actor) {
        return store.list(today(), actor.placesOf(Right.SEE_MEETINGS, today()));
    }

    /// Those that people of a place may answer today; what ends first stands first.
    @Transactional(readOnly = true)
    public List<SoundingSummary> open(PlacePath place) {
        return store.open(today(), place);
    }

    /// @throws NotFound if there is none, or none that the actor may know of yet
    @Transactional(readOnly = true)
    public SoundingSummary get(SoundingId id, Actor actor) {
        var sounding = store.get(id);
        if (state(sounding) == SoundingState.AHEAD && !actor.may(Right.SEE_MEETINGS, sounding.path(), today()))
            throw new NotFound(id);
        return sounding;
    }

    /// As [#get], for whoever works on it.
    ///
    /// @throws NotAllowed if the actor does not
    @Transactional(readOnly = true)
    public SoundingSummary mine(SoundingId id, Actor actor) {
        var sounding = store.get(id);
        allow(sounding.path(), actor);
        return sounding;
    }

    /// Those beside a meeting, the latest first.
    @Transactional(readOnly = true)
    public List<SoundingSummary> of(MeetingId meeting) {
        return store.of(meeting);
    }

    @Transactional(readOnly = true)
    public boolean mayWork(SoundingSummary sounding, Actor actor) {
        return actor.may(Right.PREPARE_MEETINGS, sounding.path(), today());
    }

    /// The groups that people can say they belong to: those of the meeting, or those that were named with the question.
    @Transactional(readOnly = true)
    public List<String> parties(SoundingSummary sounding) {
        var meeting = sounding.meeting();
        if (meeting == null) return sounding.parties();
        return stakeholders.of(meeting).parties().stream()
                .map(Party::name)
                .distinct()
                .toList();
    }

    @Transactional(readOnly = true)
    public SoundingState state(SoundingSummary sounding) {
        return sounding.state(today());
    }

    /// Keeps it open longer, or not so long.
    public void extend(SoundingId id, @Nullable LocalDate until, Actor actor) {
        var sounding = change(id, actor);
        if (until == null || !SoundingFacts.lasts(sounding.opensOn(), until) || until.isBefore(today()))
            throw new RuleBroken(IT_LASTS_A_DAY_TO_A_YEAR, "until");
        store.extend(id, until);
        journal.record(new SoundingExtended(id, sounding.path(), until), actor, "");
    }

    public void close(SoundingId id, Actor actor) {
        var sounding = change(id, actor);
        store.close(id, clock.instant());
        journal.record(new SoundingEnded(id, sounding.path()), actor, "");
    }

    private SoundingSummary change(SoundingId id, Actor actor) {
        var sounding = store.lock(id);
        allow(sounding.path(), actor);
        WHAT_IS_CLOSED_STAYS.require(sounding.closedAt() == null);
        return sounding;
    }

    private void allow(PlacePath place, Actor actor) {
        actor.require(Right.PREPARE_MEETINGS, place, today());
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
