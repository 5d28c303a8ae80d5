package org.linli.needs;

import static org.linli.needs.NeedRule.A_KEEPER_WORKS_THERE;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.journal.Journal;
import org.linli.needs.NeedEvent.NeedHandedOver;
import org.linli.people.People;
import org.linli.people.PersonSummary;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who looks after a need. At first whoever raised it; people move on, and a need that nobody looks at is lost.
@Service
@Transactional
public class Keepers {

    /// Where nobody looks after it, no more than so many are told: what everybody hears nobody does.
    private static final int FEW = 3;

    private final NeedStore needs;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    Keepers(NeedStore needs, People people, Journal journal, Clock clock) {
        this.needs = needs;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /// Gives it to another colleague. Whoever has it may, and whoever decides there.
    public void handOver(NeedId id, AccountId to, String why, Actor actor) {
        var need = needs.get(id);
        actor.require(Right.RAISE_NEEDS, need.place(), Days.today(clock));
        if (!isKept(id, actor)) actor.require(Right.DECIDE_NEEDS, need.place(), Days.today(clock));
        need.requireLive();
        NeedRule.A_TEXT_HAS_ITS_LIMIT.limit("why", why, 200);
        A_KEEPER_WORKS_THERE.requireAt(
                "keeper",
                people.holders(Right.RAISE_NEEDS, need.place()).stream()
                        .anyMatch(one -> one.id().equals(to)));
        needs.keep(id, to);
        journal.record(new NeedHandedOver(id, need.place(), to), actor, why);
    }

    /// Whom the actor may give it to; nobody where the actor may not.
    @Transactional(readOnly = true)
    public List<PersonSummary> others(NeedId id, Actor actor) {
        var need = needs.read(id);
        var over = !need.state().isLive() && need.state() != NeedState.EXPIRED;
        if (over || !mayGive(id, need.place(), actor)) return List.of();
        var now = needs.keeper(id);
        return people.holders(Right.RAISE_NEEDS, need.place()).stream()
                .filter(one -> !one.id().equals(now))
                .toList();
    }

    /// Who is told of it: its keeper; where there is none, those nearest to its place who decide.
    Set<AccountId> of(NeedId id) {
        var keeper = needs.keeper(id);
        if (keeper != null) return Set.of(keeper);
        return people.holders(Right.DECIDE_NEEDS, needs.read(id).place()).stream()
                .limit(FEW)
                .map(PersonSummary::id)
                .collect(Collectors.toSet());
    }

    private boolean mayGive(NeedId id, PlacePath place, Actor actor) {
        var today = Days.today(clock);
        return actor.may(Right.RAISE_NEEDS, place, today)
                && (isKept(id, actor) || actor.may(Right.DECIDE_NEEDS, place, today));
    }

    private boolean isKept(NeedId id, Actor actor) {
        var keeper = needs.keeper(id);
        return keeper != null && keeper.equals(actor.account());
    }
}
