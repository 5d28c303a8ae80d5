package org.linli.budgets;

import static org.linli.budgets.BudgetRule.AN_AMOUNT_IS_NO_FINER_THAN_A_FEN;
import static org.linli.budgets.BudgetRule.A_PABULIB_FILE_IS_WELL_FORMED;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.linli.budgets.BudgetEvent.BudgetClosed;
import org.linli.budgets.BudgetEvent.BudgetDrafted;
import org.linli.budgets.BudgetEvent.ElectionLoaded;
import org.linli.engine.budget.Ballot;
import org.linli.engine.budget.Election;
import org.linli.engine.budget.Item;
import org.linli.engine.budget.PabulibFile;
import org.linli.journal.Journal;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Money;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.RuleBroken;
import org.linli.ui.TypedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Elections as `.pb` files: written so that anybody can count again, and read where they were held elsewhere.
@Service
@Transactional
public class BudgetFiles {

    private final BudgetDesk desk;
    private final BudgetStore budgets;
    private final BudgetItemStore items;
    private final BudgetBallotStore ballots;
    private final BudgetOutcomeStore outcomes;
    private final CountingJob counting;
    private final Places places;
    private final Journal journal;

    BudgetFiles(
            BudgetDesk desk,
            BudgetStore budgets,
            BudgetItemStore items,
            BudgetBallotStore ballots,
            BudgetOutcomeStore outcomes,
            CountingJob counting,
            Places places,
            Journal journal) {
        this.desk = desk;
        this.budgets = budgets;
        this.items = items;
        this.ballots = ballots;
        this.outcomes = outcomes;
        this.counting = counting;
        this.places = places;
        this.journal = journal;
    }

    /// The election with its result, in which nobody can be found again: voters are numbered.
    ///
    /// @throws NotFound as long as it is not counted
    @Transactional(readOnly = true)
    public PabulibFile write(BudgetSummary budget) {
        var all = items.of(budget.id());
        var result = outcomes.of(budget.id(), all).orElseThrow(() -> new NotFound(budget.id()));
        var cast = ballots.of(budget.id());
        var numbered = new ArrayList<Ballot>();
        for (var ballot : cast) {
            var voter = ballot.channel() == Channel.FILE ? ballot.voter() : "" + (numbered.size() + 1);
            numbered.add(ballot.choices().ballot(voter));
        }
        var meta = new LinkedHashMap<String, String>();
        meta.put("description", budget.facts().titleZh());
        meta.put("unit", budget.placeName().zh());
        meta.put("instance", "" + Objects.requireNonNullElse(budget.closedAt(), budget.createdAt()));
        meta.put("currency", "CNY");
        var election = new Election(
                budget.facts().money().amount(),
                budget.casting().voting(),
                all.stream()
                        .map(item -> new Item(
                                item.key(), item.nameZh(), item.cost().amount().stripTrailingZeros()))
                        .toList(),
                numbered);
        var rule = result.agreed().counting().isShared() ? "equalshares" : "greedy";
        return PabulibFile.of(
                election,
                meta,
                rule,
                result.agreed().funded().stream().map(one -> one.item().key()).toList());
    }

    /// Makes a budget of an election that was held elsewhere, and has it counted by the given rule.
    public BudgetId load(InputStream file, PlaceId place, Counting rule, Actor actor) {
        var read = read(file);
        var election = election(read);
        var where = places.get(place);
        desk.allow(actor, where.path());
        var title = cut(read.meta().getOrDefault("description", ""), BudgetFacts.LONGEST_TITLE);
        var unit = read.meta().getOrDefault("unit", "");
        var facts = new BudgetFacts(
                title.isEmpty() ? cut(unit.isEmpty() ? "pabulib" : unit, BudgetFacts.LONGEST_TITLE) : title,
                "",
                "",
                "",
                fen(election.budget()));
        facts.check();
        var now = desk.now();
        var id = budgets.insert(new BudgetDraft(BudgetKind.PROPOSALS, null, place, facts), where, now, actor);
        journal.record(new BudgetDrafted(id, where.path(), BudgetKind.PROPOSALS, null), actor, "");
        var budget = budgets.lock(id);
        budget.agree(new Casting(election.voting(), 0, Casting.USUAL.points(), false), rule);
        election.items().forEach(item -> items.put(id, PlanLine.kept(item(item))));
        ballots.putAll(id, cast(election, now, actor));
        budget.open(election.items().size(), now);
        budget.close(now);
        budgets.save(budget);
        journal.record(
                new ElectionLoaded(
                        id,
                        where.path(),
                        election.items().size(),
                        election.ballots().size()),
                actor,
                "");
        journal.record(new BudgetClosed(id, where.path()), actor, "");
        counting.ask(id);
        return id;
    }

    private static PabulibFile read(InputStream file) {
        try {
            return PabulibFile.read(file);
        } catch (IOException bad) {
            throw refused(bad);
        }
    }

    private static Election election(PabulibFile file) {
        try {
            return file.election();
        } catch (IOException bad) {
            throw refused(bad);
        }
    }

    private static RuntimeException refused(IOException bad) {
        var refusal = new RuleBroken(A_PABULIB_FILE_IS_WELL_FORMED, "file", String.valueOf(bad.getMessage()));
        refusal.initCause(bad);
        return refusal;
    }

    private static List<CastBallot> cast(Election election, Instant at, Actor actor) {
        return election.ballots().stream()
                .map(ballot -> new CastBallot(
                        Channel.FILE, ballot.voter(), new Choices(ballot.items(), ballot.points()), at, actor.name()))
                .toList();
    }

    private static BudgetItem item(Item item) {
        var name = cut(item.name(), 300);
        return new BudgetItem(item.id(), name.isEmpty() ? item.id() : name, "", fen(item.cost()), "", "", "");
    }

    private static Money fen(BigDecimal amount) {
        var fen = amount.movePointRight(2).stripTrailingZeros();
        AN_AMOUNT_IS_NO_FINER_THAN_A_FEN.requireAt(
                "file", fen.scale() <= 0 && fen.precision() - fen.scale() <= 15, amount.toPlainString());
        return Money.fen(fen.longValueExact());
    }

    private static String cut(String text, int most) {
        return TypedText.cut(TypedText.line(text), most);
    }
}
