package org.linli.walks;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.journal.Journal;
import org.linli.requests.AnswerBy;
import org.linli.requests.Channel;
import org.linli.requests.Intake;
import org.linli.requests.RequestId;
import org.linli.requests.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.walks.WalkEvent.FindingHandedIn;
import org.linli.walks.WalkEvent.FindingSplit;
import org.linli.walks.WalkEvent.FindingsKeptApart;
import org.linli.walks.WalkEvent.FindingsMerged;
import org.linli.walks.WalkEvent.SortingUndone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was found on walks: read, merged where several found the same, handed in as a concern. Nothing is deleted, and
/// every act of sorting has its way back.
@Service
@Transactional
public class WalkFindings {

    private final FindingStore store;
    private final SortingStore sortings;
    private final WalkStore walks;
    private final Requests requests;
    private final Journal journal;
    private final Clock clock;

    WalkFindings(
            FindingStore store,
            SortingStore sortings,
            WalkStore walks,
            Requests requests,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.sortings = sortings;
        this.walks = walks;
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    /// All of a walk, in the order in which they came; merged ones are among them.
    @Transactional(readOnly = true)
    public List<WalkFinding> of(WalkId walk) {
        return store.of(walk);
    }

    /// @throws NotFound if the actor has nothing to do with its walk
    @Transactional(readOnly = true)
    public WalkFinding get(FindingId id, Actor actor) {
        return find(id, actor).orElseThrow(() -> new NotFound(id));
    }

    @Transactional(readOnly = true)
    public Optional<WalkFinding> find(FindingId id, Actor actor) {
        return store.find(id).filter(finding -> isSeen(finding, actor));
    }

    /// What others found of the same, and was merged into it.
    @Transactional(readOnly = true)
    public List<WalkFinding> mergedInto(FindingId head) {
        return store.mergedInto(head);
    }

    /// What is known already, and is not looked for: findings, and concerns that came of some.
    public record Known(Collection<FindingId> findings, Collection<RequestId> concerns) {}

    /// A part of what was found, and how much it is in all.
    public record Page(long found, List<WalkFinding> findings) {

        public Page {
            findings = List.copyOf(findings);
        }
    }

    /// Those that stand by themselves within the place, the latest first.
    ///
    /// @param words that they are looked for by; empty for all
    @Transactional(readOnly = true)
    public Page in(PlacePath place, String words, Known but, long skip, int most, Actor actor) {
        var own = actor.placesOf(Right.READ_WALKS, today());
        return new Page(store.count(place, words, but, own), store.in(place, words, but, own, skip, most));
    }

    /// What was seen in the place on those days and stands by itself, the latest first. Who may see it is asked by
    /// whoever shows it.
    @Transactional(readOnly = true)
    public List<WalkFinding> seen(PlacePath within, LocalDate from, LocalDate until) {
        return store.seen(within, from, until);
    }

    /// The finding because of which a concern was handed in.
    @Transactional(readOnly = true)
    public Optional<WalkFinding> behind(RequestId concern) {
        return store.ofConcern(concern);
    }

    /// What several walkers seem to have found of the same thing, and nobody has looked at yet.
    @Transactional(readOnly = true)
    public List<List<WalkFinding>> proposals(WalkSummary walk) {
        var alone = store.of(walk.id()).stream().filter(one -> !one.isMerged()).toList();
        return new SameSpot(walk.path(), sortings.of(walk.id())).among(alone);
    }

    /// What was done last to the findings of the walk, and can be undone.
    @Transactional(readOnly = true)
    public Optional<Sorting> last(WalkId walk) {
        var all = sortings.of(walk);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// They are the same: the first that was noted stands for all.
    public FindingId merge(WalkId id, Collection<FindingId> chosen, Actor actor) {
        var walk = change(id, actor);
        var heads = heads(walk, chosen);
        WalkRule.SEVERAL_ARE_MERGED.require(heads.size() > 1);
        var head = heads.getFirst();
        var moved = new ArrayList<Long>();
        var before = new ArrayList<Long>();
        for (var other : heads.subList(1, heads.size())) {
            moved.add(other.value());
            before.add(0L);
            for (var under : store.mergedInto(other)) {
                moved.add(under.id().value());
                before.add(other.value());
            }
        }
        store.setHead(moved, head.value());
        sortings.insert(id, Sorting.Kind.MERGED, head.value(), moved, before, clock.instant(), actor.name());
        journal.record(new FindingsMerged(id, walk.path(), head, moved), actor, "");
        return head;
    }

    private List<FindingId> heads(WalkSummary walk, Collection<FindingId> chosen) {
        var heads = new ArrayList<FindingId>();
        for (var one : chosen) {
            var finding = store.find(one).filter(f -> f.walk().equals(walk.id()));
            WalkRule.ONLY_FINDINGS_OF_ONE_WALK_ARE_MERGED.require(finding.isPresent());
            finding.map(WalkFinding::counted)
                    .filter(head -> !heads.contains(head))
                    .ifPresent(heads::add);
        }
        heads.sort(Comparator.comparingLong(FindingId::value));
        return heads;
    }

    /// It is something else after all, and stands by itself again.
    public void split(FindingId finding, Actor actor) {
        var found = get(finding, actor);
        var walk = change(found.walk(), actor);
        var head = found.head();
        WalkRule.ONLY_WHAT_WAS_MERGED_IS_SPLIT.require(head != null);
        if (head == null) return;
        store.setHead(List.of(finding.value()), null);
        sortings.insert(
                walk.id(),
                Sorting.Kind.SPLIT,
                head.value(),
                List.of(finding.value()),
                List.of(head.value()),
                clock.instant(),
                actor.name());
        journal.record(new FindingSplit(walk.id(), walk.path(), finding), actor, "");
    }

    /// They look alike and are not the same: nobody is asked again.
    public void keepApart(WalkId id, Collection<FindingId> chosen, Actor actor) {
        var walk = change(id, actor);
        var heads = heads(walk, chosen);
        WalkRule.SEVERAL_ARE_MERGED.require(heads.size() > 1);
        var numbers = heads.stream().map(FindingId::value).toList();
        sortings.insert(
                id,
                Sorting.Kind.KEPT_APART,
                numbers.getFirst(),
                numbers.subList(1, numbers.size()),
                List.of(),
                clock.instant(),
                actor.name());
        journal.record(new FindingsKeptApart(id, walk.path(), numbers), actor, "");
    }

    /// Takes back what was done last.
    public Sorting.Kind undo(WalkId id, Actor actor) {
        var walk = change(id, actor);
        var last = last(id);
        WalkRule.NOTHING_IS_LEFT_TO_UNDO.require(last.isPresent());
        var done = last.orElseThrow();
        for (int i = 0; i < done.before().size(); i++) {
            long head = done.before().get(i);
            store.setHead(List.of(done.moved().get(i)), head == 0 ? null : head);
        }
        sortings.undo(done.id());
        journal.record(new SortingUndone(id, walk.path(), done.kind().name()), actor, "");
        return done.kind();
    }

    /// Hands in what is wrong as a concern, so that somebody mends it.
    ///
    /// @param words what is handed in, as the actor read it
    /// @param photos keys of drafts of its photos
    public RequestId handIn(FindingId id, String words, List<UUID> photos, Actor actor) {
        var finding = get(id, actor);
        var walk = walks.lock(finding.walk()).summary();
        WalkRule.WHAT_IS_GOOD_IS_NO_CONCERN.require(!finding.isGood());
        WalkRule.A_FINDING_BECOMES_ONE_CONCERN.require(finding.concern() == null);
        var receipt = requests.submit(
                new Intake(
                        UUID.nameUUIDFromBytes(("finding " + finding.submission()).getBytes(StandardCharsets.UTF_8)),
                        finding.place(),
                        finding.detail(),
                        "",
                        words,
                        Channel.WALK,
                        null,
                        "",
                        false,
                        null,
                        AnswerBy.CODE,
                        null,
                        photos),
                actor);
        store.setConcern(id, receipt.id());
        journal.record(
                new FindingHandedIn(walk.id(), finding.path(), id, receipt.id().value()), actor, "");
        return receipt.id();
    }

    /// Whether the actor may sort the findings of the walk.
    @Transactional(readOnly = true)
    public boolean maySort(WalkSummary walk, Actor actor) {
        return actor.may(Right.PLAN_WALKS, walk.path(), today());
    }

    private WalkSummary change(WalkId id, Actor actor) {
        var walk = walks.lock(id).summary();
        if (!maySort(walk, actor)) throw new NotAllowed(Right.PLAN_WALKS);
        return walk;
    }

    private boolean isSeen(WalkFinding finding, Actor actor) {
        return Walks.isSeen(walks.get(finding.walk()).path(), actor.placesOf(Right.READ_WALKS, today()));
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
