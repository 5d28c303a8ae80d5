package org.linli.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linli.journal.Journal;
import org.linli.needs.Evidence.Speaks;
import org.linli.needs.NeedEvent.EvidenceAdded;
import org.linli.needs.NeedEvent.EvidenceStruck;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotFound;
import org.linli.shared.Right;
import org.linli.shared.Shortened;
import org.linli.walks.FindingId;
import org.linli.walks.WalkFinding;
import org.linli.walks.WalkFindings;
import org.linli.walks.Walks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was seen on walks, as evidence: once, however many saw it, and not again as the concern that came of it.
@Service
@Transactional
public class WalkedEvidence {

    /// Read in both languages: it is written by no person.
    static final String SAME = "走访里合成了一处 · merged on the walk";

    private static final Actor SELF = Actor.program("needs");
    private static final int TITLE = 200;

    private final Needs needs;
    private final NeedStore store;
    private final EvidenceStore book;
    private final EvidenceBook evidence;
    private final WalkFindings findings;
    private final Walks walks;
    private final Journal journal;
    private final Clock clock;

    WalkedEvidence(
            Needs needs,
            NeedStore store,
            EvidenceStore book,
            EvidenceBook evidence,
            WalkFindings findings,
            Walks walks,
            Journal journal,
            Clock clock) {
        this.needs = needs;
        this.store = store;
        this.book = book;
        this.evidence = evidence;
        this.findings = findings;
        this.walks = walks;
        this.journal = journal;
        this.clock = clock;
    }

    /// Makes a finding speak for the need, or against it. A merged one speaks through the one it was merged into.
    ///
    /// @param title what was seen, in words
    /// @param weight 1 light, 2 middling, 3 heavy
    public long add(NeedId id, FindingId chosen, String title, int weight, Speaks speaks, Actor actor) {
        var need = store.get(id);
        actor.require(Right.RAISE_NEEDS, need.place(), today());
        need.requireLive();
        NeedRule.A_WEIGHT_IS_ONE_OF_THREE.requireAt("weight", weight >= 1 && weight <= 3);
        var head = findings.get(findings.get(chosen, actor).counted(), actor);
        NeedRule.A_FINDING_LIES_IN_THE_PLACE.requireAt("finding", need.place().contains(head.path()));
        var group = group(head);
        NeedRule.A_FINDING_COUNTS_ONCE.requireAt("finding", counted(id, group).isEmpty());
        NeedRule.A_FINDING_AND_ITS_CONCERN_COUNT_ONCE.requireAt("finding", !isHeard(id, group));
        var walk = walks.get(head.walk(), actor);
        var day = Days.of(head.seenAt());
        var brought = new NewEvidence(
                EvidenceKind.WALK,
                head.id().toString(),
                Shortened.to(TITLE, title),
                Shortened.to(TITLE, walk.title() + " · " + head.placeName().zh()),
                day,
                weight,
                speaks,
                null);
        long added = book.insert(id, brought, day, "", actor.name(), clock.instant());
        journal.record(
                new EvidenceAdded(id, need.place(), added, EvidenceKind.WALK, speaks == Speaks.AGAINST), actor, "");
        return added;
    }

    /// Says for the first time that something is lacked, because of what was seen.
    public NeedId raise(NeedDraft draft, FindingId because, String title, Actor actor) {
        var id = needs.raise(draft, actor);
        add(id, because, title, 2, Speaks.FOR, actor);
        return id;
    }

    /// What was seen in the place of the need and is not among its evidence yet, the latest first.
    ///
    /// @param words that it is looked for by; empty for all
    @Transactional(readOnly = true)
    public WalkFindings.Page found(NeedId id, String words, long skip, int most, Actor actor) {
        var counted = book.of(id).stream().filter(Evidence::counts).toList();
        var known = new WalkFindings.Known(
                numbers(counted, EvidenceKind.WALK).map(FindingId::new).toList(),
                numbers(counted, EvidenceKind.CONCERN).map(RequestId::new).toList());
        return findings.in(store.read(id).place(), words, known, skip, most, actor);
    }

    private static Stream<Long> numbers(List<Evidence> counted, EvidenceKind kind) {
        return counted.stream()
                .filter(one -> one.kind() == kind && one.reference().matches("\\d{1,18}"))
                .map(one -> Long.valueOf(one.reference()));
    }

    /// The needs for which the finding speaks.
    @Transactional(readOnly = true)
    public List<NeedId> needsOf(FindingId head) {
        return book.withEvidence(EvidenceKind.WALK, List.of(head.toString()));
    }

    /// Several turned out to be one: what stands for more than one of them is struck out, but the first.
    void unite(FindingId head) {
        var known = findings.find(head, SELF).orElseThrow(() -> new NotFound(head));
        var group = group(findings.get(known.counted(), SELF));
        for (var need : book.withEvidence(EvidenceKind.WALK, references(group))) {
            var twice = counted(need, group);
            for (var one : twice.stream()
                    .sorted((a, b) -> Long.compare(a.id(), b.id()))
                    .skip(1)
                    .toList()) {
                book.strike(one.id(), SAME);
                journal.record(new EvidenceStruck(need, store.read(need).place(), one.id()), SELF, SAME);
            }
        }
    }

    private List<WalkFinding> group(WalkFinding head) {
        var group = new ArrayList<WalkFinding>();
        group.add(head);
        group.addAll(findings.mergedInto(head.id()));
        return group;
    }

    private List<Evidence> counted(NeedId id, List<WalkFinding> group) {
        var references = references(group);
        return book.of(id).stream()
                .filter(one -> one.counts() && one.kind() == EvidenceKind.WALK && references.contains(one.reference()))
                .toList();
    }

    /// Whether a concern that came of one of them speaks already.
    private boolean isHeard(NeedId id, List<WalkFinding> group) {
        var concerns = group.stream()
                .flatMap(one -> Stream.ofNullable(one.concern()))
                .map(concern -> evidence.root(concern).id().toString())
                .toList();
        return book.of(id).stream()
                .anyMatch(one ->
                        one.counts() && one.kind() == EvidenceKind.CONCERN && concerns.contains(one.reference()));
    }

    private static List<String> references(List<WalkFinding> group) {
        return group.stream().map(one -> one.id().toString()).toList();
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
