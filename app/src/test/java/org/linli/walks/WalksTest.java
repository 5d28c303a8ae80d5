package org.linli.walks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.testing.Colleague.actor;
import static org.linli.testing.Refusal.refused;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.files.Files;
import org.linli.requests.Channel;
import org.linli.requests.Voices;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Pictures;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A walk is planned, walked by several, and what they found is counted once however often it was seen and sent.
@DatabaseTest
class WalksTest {

    private static Quarter.@Nullable Built built;

    @Autowired
    Quarter quarter;

    @Autowired
    Walks walks;

    @Autowired
    Walking walking;

    @Autowired
    WalkFindings findings;

    @Autowired
    WalkPhotos photos;

    @Autowired
    Files files;

    @Autowired
    Voices voices;

    @Autowired
    JdbcClient db;

    private Quarter.Built there;
    private Actor worker;
    private Actor neighbour;
    private PlaceId community;
    private AccountId colleague;

    @BeforeEach
    void build() {
        if (built == null) {
            built = quarter.build();
            quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, built.community(), built.committee());
        }
        there = built;
        colleague = new AccountId(db.sql("select id from people.account where name = '赵立平'")
                .query(Long.class)
                .single());
        worker = actor(Role.COMMUNITY_WORKER, there.community());
        neighbour = actor(Role.COMMUNITY_WORKER, there.other());
        community = there.community().place();
    }

    @Test
    void theRouteLeadsFromPlaceToPlaceAndStaysWhereItIsWalked() {
        var id = plan();
        walks.addStop(id, there.building(), worker);
        refused(WalkRule.THE_NEXT_STOP_IS_ANOTHER_PLACE, () -> walks.addStop(id, there.building(), worker));
        refused(
                WalkRule.A_STOP_LIES_ON_THE_WALK,
                () -> walks.addStop(id, there.other().place(), worker));
        walks.addStop(id, community, worker);
        walks.raiseStop(id, 1, worker);
        assertThat(walks.route(id)).extracting(Stop::place).containsExactly(community, there.building());
        walks.removeStop(id, 0, worker);
        assertThat(walks.route(id)).extracting(Stop::place).containsExactly(there.building());
        walks.start(id, worker);
        refused(WalkRule.ONLY_A_PLANNED_WALK_CHANGES, () -> walks.removeStop(id, 0, worker));
    }

    @Test
    void onlyWhoHasTheRightInThePlacePlansReadsAndSorts() {
        var id = plan();
        assertThatThrownBy(() -> walks.plan(community, facts(), neighbour)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> walks.start(id, neighbour)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> walks.get(id, neighbour)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> walks.start(id, actor(Role.EVALUATOR, there.community())))
                .isInstanceOf(NotAllowed.class);
        assertThat(walks.list(neighbour)).extracting(WalkSummary::id).doesNotContain(id);
        assertThat(walks.list(actor(Role.EVALUATOR, there.subdistrict())))
                .extracting(WalkSummary::id)
                .contains(id);
        var found = note(id, guest(id, "张阿姨"), FindingKind.WAY, "坡道太陡");
        assertThatThrownBy(() -> findings.get(found, neighbour)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> findings.merge(id, List.of(found), neighbour)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aColleagueIsInvitedOnceAndWhoNotedSomethingStays() {
        var id = plan();
        walks.invite(id, colleague, worker);
        refused(WalkRule.A_COLLEAGUE_IS_INVITED_ONCE, () -> walks.invite(id, colleague, worker));
        var walk = walks.get(id, worker);
        var again = walking.join(walk, "", new Actor(colleague, null, "赵立平", List.of()));
        assertThat(walks.walkers(id))
                .extracting(Walker::id)
                .contains(again.id())
                .hasSize(2);
        note(id, again, FindingKind.LIGHT, "路灯不亮");
        refused(WalkRule.WHO_HAS_NOTED_SOMETHING_STAYS, () -> walks.remove(id, again.id(), worker));
    }

    @Test
    void theSameNoteTwiceIsOneFindingAndStartsTheWalk() {
        var id = plan();
        var walker = guest(id, "张阿姨");
        var walk = walks.get(id, worker);
        var noted = noted(UUID.randomUUID(), FindingKind.WAY, "坡道太陡", there.building(), List.of());
        assertThat(walking.note(walk, walker, noted, Actor.PUBLIC)).isTrue();
        assertThat(walking.note(walk, walker, noted, Actor.PUBLIC)).isFalse();
        assertThat(walking.noted(walker)).hasSize(1);
        assertThat(walks.get(id, worker).state()).isEqualTo(WalkState.UNDER_WAY);
    }

    @Test
    void aFindingHasItsKindItsPlaceAndItsWordsOrAPhoto() throws IOException {
        var id = plan();
        var walker = guest(id, "张阿姨");
        var walk = walks.get(id, worker);
        var there = this.there;
        refused(
                WalkRule.A_FINDING_SAYS_OR_SHOWS_WHAT,
                () -> walking.note(
                        walk,
                        walker,
                        noted(UUID.randomUUID(), FindingKind.WAY, " ", there.building(), List.of()),
                        worker));
        refused(
                WalkRule.A_FINDING_LIES_SOMEWHERE,
                () -> walking.note(
                        walk, walker, noted(UUID.randomUUID(), FindingKind.WAY, "陡", null, List.of()), worker));
        refused(
                WalkRule.A_FINDING_LIES_WHERE_IT_IS_WALKED,
                () -> walking.note(
                        walk,
                        walker,
                        noted(
                                UUID.randomUUID(),
                                FindingKind.WAY,
                                "陡",
                                there.other().place(),
                                List.of()),
                        worker));
        var draft = files.keep(Pictures.withExif(Pictures.of("jpg", 40, 30), 6));
        walking.note(
                walk,
                walker,
                noted(UUID.randomUUID(), FindingKind.WAY, "", there.building(), List.of(draft.key())),
                Actor.PUBLIC);
        var photo = walking.noted(walker).getFirst().photos().getFirst();
        assertThat(photos.maySee(photo, worker)).isTrue();
        assertThat(photos.maySee(photo, neighbour)).isFalse();
        assertThat(photos.maySee(photo, Actor.PUBLIC)).isFalse();
    }

    @Test
    void whatTwoFoundIsProposedMergedSplitAndUndone() {
        var id = plan();
        var one = note(id, guest(id, "张阿姨"), FindingKind.WAY, "坡道太陡");
        var other = note(id, guest(id, "老周"), FindingKind.WAY, "轮椅上不去");
        var walk = walks.get(id, worker);
        assertThat(findings.proposals(walk))
                .singleElement()
                .satisfies(
                        group -> assertThat(group).extracting(WalkFinding::id).containsExactly(one, other));

        findings.merge(id, List.of(other, one), worker);
        assertThat(findings.get(other, worker).counted()).isEqualTo(one);
        assertThat(findings.proposals(walk)).isEmpty();
        assertThat(walks.sizes(List.of(id)).get(id)).isEqualTo(new Walks.Size(3, 1, 0));

        findings.split(other, worker);
        assertThat(findings.get(other, worker).isMerged()).isFalse();
        assertThat(findings.proposals(walk)).isEmpty();

        assertThat(findings.undo(id, worker)).isEqualTo(Sorting.Kind.SPLIT);
        assertThat(findings.get(other, worker).counted()).isEqualTo(one);
        assertThat(findings.undo(id, worker)).isEqualTo(Sorting.Kind.MERGED);
        assertThat(findings.proposals(walk)).hasSize(1);
        refused(WalkRule.NOTHING_IS_LEFT_TO_UNDO, () -> findings.undo(id, worker));
    }

    @Test
    void mergedGroupsGrowTogetherAndComeApartAsTheyWere() {
        var id = plan();
        var a = note(id, guest(id, "甲"), FindingKind.WAY, "坡道太陡");
        var b = note(id, guest(id, "乙"), FindingKind.WAY, "坡道陡");
        var c = note(id, guest(id, "丙"), FindingKind.WAY, "陡得很");
        findings.merge(id, List.of(b, c), worker);
        findings.merge(id, List.of(a, c), worker);
        assertThat(findings.mergedInto(a)).extracting(WalkFinding::id).containsExactly(b, c);
        findings.undo(id, worker);
        assertThat(findings.mergedInto(b)).extracting(WalkFinding::id).containsExactly(c);
        assertThat(findings.get(b, worker).isMerged()).isFalse();
    }

    @Test
    void whatIsWrongIsHandedInOnceAsAConcern() {
        var id = plan();
        var found = note(id, guest(id, "张阿姨"), FindingKind.LIGHT, "3号楼门口的灯不亮");
        var concern = findings.handIn(found, "3号楼门口的灯不亮", List.of(), worker);
        assertThat(voices.of(concern).orElseThrow().subject()).contains("灯不亮");
        assertThat(voices.of(concern).orElseThrow().channel()).isEqualTo(Channel.WALK);
        assertThat(findings.behind(concern).orElseThrow().id()).isEqualTo(found);
        refused(WalkRule.A_FINDING_BECOMES_ONE_CONCERN, () -> findings.handIn(found, "灯", List.of(), worker));
    }

    @Test
    void everyStepIsInTheJournalAndNoWordOfAWalkerIs() {
        var id = plan();
        note(id, guest(id, "张阿姨"), FindingKind.WAY, "坡道太陡");
        walks.end(id, worker);
        assertThat(db.sql("select type from journal.entry where subject = :subject order by id")
                        .param("subject", id.subject())
                        .query(String.class)
                        .list())
                .containsExactly("WalkPlanned", "WalkerJoined", "WalkStarted", "FindingNoted", "WalkEnded");
        assertThat(db.sql("select string_agg(facts::text, ' ') from journal.entry where subject = :subject")
                        .param("subject", id.subject())
                        .query(String.class)
                        .single())
                .doesNotContain("坡道太陡", "张阿姨");
    }

    private WalkId plan() {
        return walks.plan(community, facts(), worker);
    }

    private static WalkFacts facts() {
        return new WalkFacts("看看轮椅走得通吗", "坡道、台阶、门槛", "工务院门口", LocalDate.now(Days.ZONE));
    }

    private Walker guest(WalkId id, String name) {
        return walking.join(walks.get(id, worker), name, Actor.PUBLIC);
    }

    private FindingId note(WalkId id, Walker walker, FindingKind kind, String words) {
        walking.note(
                walks.get(id, worker),
                walker,
                noted(UUID.randomUUID(), kind, words, there.building(), List.of()),
                Actor.PUBLIC);
        return walking.noted(walker).getLast().id();
    }

    private static Noted noted(
            UUID submission, FindingKind kind, String words, @Nullable PlaceId place, List<UUID> photos) {
        return new Noted(submission, kind, Verdict.BAD, words, place, "", null, photos);
    }
}
