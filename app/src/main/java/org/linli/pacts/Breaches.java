package org.linli.pacts;

import static org.linli.pacts.PactRule.AN_ANSWER_SAYS_SOMETHING;
import static org.linli.pacts.PactRule.A_BREACH_HAPPENED_WHILE_IT_HELD;
import static org.linli.pacts.PactRule.A_BREACH_IS_SAID_IN_A_SENTENCE;
import static org.linli.pacts.PactRule.A_CLAUSE_OF_THIS_PACT;
import static org.linli.pacts.PactRule.ONLY_WHAT_HOLDS_CAN_BE_BROKEN;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.notices.News;
import org.linli.notices.NoticeKind;
import org.linli.notices.Notices;
import org.linli.pacts.PactEvent.BreachAnswered;
import org.linli.pacts.PactEvent.BreachTold;
import org.linli.requests.Tallies;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether it is kept: what anybody says was not, and whether there are fewer complaints since it holds.
@Service
@Transactional
public class Breaches {

    /// The first level of the taxonomy that noise and quarrels over rooms belong to.
    private static final String NOISE = "NSV";

    /// For so long before a pact complaints are counted.
    private static final int DAYS_BEFORE = 60;

    private final PactDesk desk;
    private final PactStore pacts;
    private final ClauseStore clauses;
    private final BreachStore breaches;
    private final Tallies tallies;
    private final Notices notices;
    private final Journal journal;
    private final Clock clock;

    Breaches(
            PactDesk desk,
            PactStore pacts,
            ClauseStore clauses,
            BreachStore breaches,
            Tallies tallies,
            Notices notices,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.pacts = pacts;
        this.clauses = clauses;
        this.breaches = breaches;
        this.tallies = tallies;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /// The latest first. Their words are for whoever mediates.
    @Transactional(readOnly = true)
    public List<Breach> of(PactId id) {
        return breaches.of(id);
    }

    /// Anybody says that it was not kept; the mediator hears of it.
    ///
    /// @param clause none if they do not know which
    /// @param on none if they have not said
    public void tell(PactId id, @Nullable Long clause, @Nullable LocalDate on, String words) {
        var pact = pacts.get(id);
        if (!pact.isPublic()) throw new NotFound(id);
        var today = desk.today();
        var holding = pact.holding();
        if (holding == null || !pact.holds(today)) throw new RuleBroken(ONLY_WHAT_HOLDS_CAN_BE_BROKEN, "");
        if (on == null || !pact.holds(on) || on.isAfter(today))
            throw new RuleBroken(A_BREACH_HAPPENED_WHILE_IT_HELD, "on");
        A_BREACH_IS_SAID_IN_A_SENTENCE.requireAt("happened", !words.isBlank());
        PactDesk.check("happened", words, Breach.LIMIT);
        A_CLAUSE_OF_THIS_PACT.requireAt(
                "clause", clause == null || clauses.of(id, holding).stream().anyMatch(one -> one.id() == clause));
        long breach = breaches.insert(id, holding, clause, on, words, clock.instant());
        journal.record(new BreachTold(id, pact.path(), breach), Actor.PUBLIC, "");
        notices.tell(
                pact.mediator(),
                new News(
                        NoticeKind.PACT_BROKEN,
                        id.subject() + ":breach:" + breach,
                        pact.title(),
                        pact.placeName(),
                        "/pacts/" + id + "#breaches"));
    }

    public void answer(PactId id, long breach, String answer, Actor actor) {
        var pact = desk.mine(id, actor);
        AN_ANSWER_SAYS_SOMETHING.requireAt("answer" + breach, !answer.isBlank());
        PactDesk.check("answer" + breach, answer, Breach.LIMIT);
        if (!breaches.answer(id, breach, answer, clock.instant())) throw new NotFound("breach " + breach);
        journal.record(new BreachAnswered(id, pact.place(), breach), actor, "");
    }

    /// Complaints about noise at the place before and since; none as long as no pact holds there.
    @Transactional(readOnly = true)
    public @Nullable Quietening quietening(PactSummary pact) {
        var from = pact.from();
        var holding = pact.holding();
        var today = desk.today();
        if (from == null || holding == null || from.isAfter(today)) return null;
        var before = pact.hoursBefore();
        return new Quietening(
                complaints(pact, from.minusDays(DAYS_BEFORE), from.minusDays(1)),
                complaints(pact, from, today),
                DAYS_BEFORE / 7.0,
                (ChronoUnit.DAYS.between(from, today) + 1) / 7.0,
                before == null ? 0 : before,
                new Rotation(clauses.of(pact.id(), holding)).hours());
    }

    private int complaints(PactSummary pact, LocalDate from, LocalDate until) {
        return tallies.sorts(pact.path(), from, until).stream()
                .filter(sort -> sort.category().startsWith(NOISE))
                .mapToInt(Tallies.Sort::said)
                .sum();
    }
}
