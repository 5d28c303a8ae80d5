package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.testing.Colleague.actor;
import static org.linli.testing.Refusal.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.journal.Reactions;
import org.linli.needs.Evidence.Speaks;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.walks.FindingId;
import org.linli.walks.FindingKind;
import org.linli.walks.Noted;
import org.linli.walks.Verdict;
import org.linli.walks.WalkFacts;
import org.linli.walks.WalkFindings;
import org.linli.walks.WalkId;
import org.linli.walks.Walking;
import org.linli.walks.Walks;
import org.springframework.beans.factory.annotation.Autowired;

/// What was seen on a walk speaks for a need once: however many saw it, and whatever came of it.
@DatabaseTest
class WalkedEvidenceTest {

    private static Quarter.@Nullable Built built;

    @Autowired
    Quarter quarter;

    @Autowired
    Needs needs;

    @Autowired
    EvidenceBook book;

    @Autowired
    WalkedEvidence walked;

    @Autowired
    Walks walks;

    @Autowired
    Walking walking;

    @Autowired
    WalkFindings findings;

    @Autowired
    Reactions reactions;

    private Quarter.Built there;
    private Actor worker;

    @BeforeEach
    void build() {
        if (built == null) built = quarter.build();
        there = built;
        worker = actor(Role.COMMUNITY_WORKER, there.community());
    }

    @Test
    void aNeedGrowsOutOfWhatWasSeenAndKeepsItAsItsFirstEvidence() {
        var walk = plan();
        var seen = note(walk, "张阿姨", "坡道太陡");
        var id = walked.raise(draft(), seen, "坡道太陡", worker);
        assertThat(book.evidence(id)).singleElement().satisfies(piece -> {
            assertThat(piece.kind()).isEqualTo(EvidenceKind.WALK);
            assertThat(piece.title()).isEqualTo("坡道太陡");
            assertThat(piece.source()).contains("看看轮椅走得通吗");
        });
        refused(NeedRule.A_FINDING_COUNTS_ONCE, () -> walked.add(id, seen, "坡道太陡", 1, Speaks.FOR, worker));
        assertThat(walked.found(id, "坡道", 0, 10, worker).findings()).isEmpty();
    }

    @Test
    void whatSeveralSawSpeaksThroughOneOfThem() {
        var walk = plan();
        var one = note(walk, "张阿姨", "坡道太陡");
        var other = note(walk, "老周", "轮椅上不去");
        findings.merge(walk, List.of(one, other), worker);
        var id = needs.raise(draft(), worker);
        walked.add(id, other, "坡道太陡", 2, Speaks.FOR, worker);
        assertThat(book.evidence(id))
                .singleElement()
                .satisfies(piece -> assertThat(piece.reference()).isEqualTo(one.toString()));
        refused(NeedRule.A_FINDING_COUNTS_ONCE, () -> walked.add(id, one, "坡道太陡", 2, Speaks.FOR, worker));
    }

    @Test
    void whatTurnsOutToBeTheSameLaterIsStruckOutButOnce() throws InterruptedException {
        var walk = plan();
        var one = note(walk, "张阿姨", "坡道太陡");
        var other = note(walk, "老周", "轮椅上不去");
        var id = needs.raise(draft(), worker);
        walked.add(id, one, "坡道太陡", 2, Speaks.FOR, worker);
        walked.add(id, other, "轮椅上不去", 2, Speaks.FOR, worker);
        findings.merge(walk, List.of(one, other), worker);
        reactions.settle(Duration.ofSeconds(60));
        assertThat(book.evidence(id).stream().filter(Evidence::counts))
                .singleElement()
                .satisfies(piece -> assertThat(piece.reference()).isEqualTo(one.toString()));
    }

    @Test
    void aFindingAndTheConcernThatCameOfItCountOnce() {
        var walk = plan();
        var first = note(walk, "张阿姨", "3号楼门口的灯不亮");
        var concern = findings.handIn(first, "3号楼门口的灯不亮", List.of(), worker);
        var id = walked.raise(draft(), first, "灯不亮", worker);
        refused(
                NeedRule.A_FINDING_AND_ITS_CONCERN_COUNT_ONCE,
                () -> book.addConcern(id, concern, 1, Speaks.FOR, worker));
        assertThat(book.addConcerns(id, List.of(concern), worker)).isZero();

        var other = needs.raise(draft(), worker);
        book.addConcern(other, concern, 1, Speaks.FOR, worker);
        refused(
                NeedRule.A_FINDING_AND_ITS_CONCERN_COUNT_ONCE,
                () -> walked.add(other, first, "灯不亮", 1, Speaks.FOR, worker));
    }

    @Test
    void onlyWhoMayRaiseNeedsThereAddsWhatWasSeen() {
        var walk = plan();
        var seen = note(walk, "张阿姨", "坡道太陡");
        var id = needs.raise(draft(), worker);
        assertThatThrownBy(() -> walked.add(id, seen, "坡", 1, Speaks.FOR, actor(Role.COMMUNITY_WORKER, there.other())))
                .isInstanceOf(NotAllowed.class);
    }

    private WalkId plan() {
        return walks.plan(
                there.community().place(), new WalkFacts("看看轮椅走得通吗", "", "", LocalDate.now(Days.ZONE)), worker);
    }

    private FindingId note(WalkId id, String name, String words) {
        var walk = walks.get(id, worker);
        var walker = walking.join(walk, name, Actor.PUBLIC);
        var noted = new Noted(
                UUID.randomUUID(), FindingKind.WAY, Verdict.BAD, words, there.building(), "", null, List.of());
        walking.note(walk, walker, noted, Actor.PUBLIC);
        return walking.noted(walker).getLast().id();
    }

    private NeedDraft draft() {
        return GivenNeeds.draft("坐轮椅的人出不了门", there.community().place());
    }
}
