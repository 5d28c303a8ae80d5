package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.linli.testing.Refusal.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.needs.Gathered.Voice;
import org.linli.needs.NeedsAssessment.Way;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceName;
import org.linli.places.Places;
import org.linli.requests.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.Role;
import org.linli.shared.RuleBroken;
import org.linli.shared.Visibility;
import org.linli.surveys.Condition;
import org.linli.surveys.ItemKind;
import org.linli.surveys.ItemOption;
import org.linli.surveys.Polls;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.Surveys;
import org.linli.surveys.Trait;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A community looks at its needs together: gathers, sees who is missing, proposes, ranks, freezes.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentTest {

    private static final Actor SELF = Actor.program("test");

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    GivenNeeds given;

    @Autowired
    Polls polls;

    @Autowired
    Places places;

    @Autowired
    Requests requests;

    @Autowired
    TopicFinding finding;

    @Autowired
    NeedsAssessments assessments;

    @Autowired
    Proposals proposals;

    @Autowired
    Surveys surveys;

    @Autowired
    Needs needs;

    @Autowired
    EvidenceBook book;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    private Quarter.Built built;

    @BeforeAll
    void build() {
        built = quarter.build();
        quarter.colleague("sun", "孙书记", Role.COMMUNITY_SECRETARY, built.community(), built.committee());
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, built.community(), built.committee());
        quarter.colleague("lin", "林主持", Role.FACILITATOR, built.community(), built.committee());
        quarter.colleague(
                "yang", "杨志强", Role.GRID_WORKER, places.get(built.building()).path(), built.committee());
        quarter.colleague("he", "何静", Role.COMMUNITY_WORKER, built.other(), built.committee());
    }

    @BeforeEach
    void clear() {
        db.sql(
                        "truncate needs.topic, needs.need, needs.assessment, requests.request, surveys.survey, needs.hearing_method cascade")
                .update();
    }

    @Test
    void oneTurnMakesAHotTopicANeedWithThoseWhoSpokeAsEvidence() {
        var topic = topic();
        var id = open(Way.DOTS);
        var need = proposals.propose(id, topic, SELF);
        assertThat(book.evidence(need)).hasSize(3).allMatch(piece -> piece.kind() == EvidenceKind.CONCERN);
        var gathered = assessments.gathered(id, SELF);
        assertThat(gathered.needs()).extracting(Gathered.Listed::state).containsExactly("RAISED");
        assertThat(gathered.topics().getFirst().need()).isEqualTo(need.value());
        assertThatThrownBy(() -> proposals.propose(id, topic, SELF)).isInstanceOf(RuleBroken.class);
        assertThat(story(id)).containsExactly("AssessmentOpened", "NeedProposed");
    }

    @Test
    void whoeverProposedANeedTakesItBackAsLongAsNobodyHasLooked() throws Exception {
        var topic = topic();
        var id = open(Way.DOTS);
        var page = "/assessments/" + id;
        var zhao = at("zhao");
        var proposed = zhao.sendForm(zhao.get(page), page + "/proposals", Map.of());
        var need = new NeedId(Objects.requireNonNull(
                assessments.gathered(id, SELF).topics().getFirst().need()));
        var undo = page + "/proposals/" + need + "/undo";
        assertThat(proposed.page().select(".toast form").attr("action")).isEqualTo(undo);
        assertThat(at("sun").get(page).page().select("form[action=" + undo + "]"))
                .isEmpty();
        assertThat(at("sun").post(undo, Map.of()).status()).isEqualTo(422);
        assertThat(zhao.sendForm(zhao.get(page), undo, Map.of()).path()).isEqualTo(page);

        var gathered = assessments.gathered(id, SELF);
        assertThat(gathered.needs()).isEmpty();
        assertThat(gathered.topics().getFirst().need()).isNull();
        assertThat(gathered.ways()).allMatch(way -> way.pieces() == 0 && Objects.equals(way.needs(), 0));
        assertThat(journal.story(need.subject(), Set.of(Visibility.STAFF)))
                .extracting(Entry::type)
                .endsWith("NeedTakenBack");
        assertThat(story(id)).containsExactly("AssessmentOpened", "NeedProposed", "ProposalTakenBack");

        var again = proposals.propose(id, topic, SELF);
        assertThat(book.evidence(again)).hasSize(3);
        needs.change(again, null, "换个说法", SELF);
        refused(NeedRule.ONLY_WHAT_NOBODY_HAS_LOOKED_AT_IS_TAKEN_BACK, () -> proposals.takeBack(id, again, SELF));
        refused(AssessmentRule.A_PROPOSAL_COMES_OUT_OF_A_TOPIC, () -> proposals.takeBack(id, raise("坡道能走"), SELF));
    }

    @Test
    void concernsAreCountedByCategoryBesideAsManyDaysBeforeAndMergedOnesNotTwice() {
        tell("凉亭漏雨，凳子都泡烂了");
        tell("路灯不亮");
        db.sql("update requests.request set category = 'HOU1' where body like '凉亭%'")
                .update();
        db.sql("""
                insert into requests.request (subdistrict, place, place_path, place_name, subject, body, channel,
                       shown_to_public, code, state, received_at, changed_at, search)
                select subdistrict, place, place_path, place_name, subject, body, channel, true, '000001',
                       case n when 1 then 'MERGED' else state end,
                       case n when 1 then received_at else received_at - interval '40 days' end, changed_at, search
                from   requests.request, generate_series(1, 2) n where body like '路灯%'
                """).update();
        var gathered = assessments.gathered(open(Way.POINTS), SELF);
        assertThat(gathered.said()).isEqualTo(2);
        assertThat(gathered.before()).isEqualTo(1);
        assertThat(gathered.sorts()).hasSize(2);
    }

    @Test
    void aCourtyardAndGroupsFromWhichNothingCameAreShown() {
        var gathered = assessments.gathered(open(Way.POINTS), SELF);
        assertThat(gathered.silent()).extracting(name -> name.zh()).containsExactly("工务院");
        assertThat(gathered.groups()).allMatch(group -> group.voice() == Voice.NOT);
        tell("路灯不亮");
        assertThat(assessments.gathered(open(Way.POINTS), SELF).silent()).isEmpty();
    }

    @Test
    void aCourtyardWhereSomebodyWalkedOrCalledIsHeardAndOneAskedOnlyAsPartOfAWholeIsToldApart() {
        var yards = places.within(built.community()).stream()
                .filter(place -> place.kind() == PlaceKind.COURTYARD)
                .toList();
        var whole = HeardPlaces.told(yards, Set.of(built.community()), List.of(built.community()));
        assertThat(whole.silent()).isEmpty();
        assertThat(whole.blurred()).extracting(PlaceName::zh).containsExactly("工务院");
        var silent = HeardPlaces.told(yards, Set.of(built.community()), List.of());
        assertThat(silent.silent()).extracting(PlaceName::zh).containsExactly("工务院");
        assertThat(silent.blurred()).isEmpty();

        var need = raise("坡道能走");
        assertThat(assessments.gathered(open(Way.POINTS), SELF).silent()).hasSize(1);
        book.add(
                need,
                new NewEvidence(EvidenceKind.VISIT, "", "上门听到", "赵立平", today(), 2, Evidence.Speaks.FOR, null),
                SELF);
        assertThat(assessments.gathered(open(Way.POINTS), SELF).silent()).isEmpty();
    }

    @Test
    void onlyAnswersOfTheSpanAreGatheredWithTheirHoursPlacesAndWords() throws Exception {
        var survey = polls.open(built.community().place(), SELF);
        db.sql("""
                insert into surveys.answer (survey, place, place_path, channel, submission, answered_at, said)
                select :survey, :place, :path, 'PAPER', gen_random_uuid(),
                       case when n > 9 then now() - interval '40 days' else now() end,
                       jsonb_build_object('child', jsonb_build_array('1'), 'alone', jsonb_build_array('3-18'),
                       'words', jsonb_build_array('话' || n))
                from   generate_series(1, 20) n
                """)
                .param("survey", survey.value())
                .param("place", built.building().value())
                .param("path", places.get(built.building()).path().value())
                .update();
        var id = open(Way.POINTS);
        var asked = assessments.gathered(id, SELF).asked().getFirst();
        assertThat(asked.answers()).isEqualTo(9);
        var items = asked.items();
        assertThat(items).extracting(Gathered.Item::kind).containsExactly("SINGLE", "HOURS", "TEXT");
        assertThat(items.get(2).words()).hasSize(3);
        assertThat(items.get(2).more()).isEqualTo(6);
        assertThat(at("sun").get("/assessments/" + id).page().select(".asked1").text())
                .contains("周三 18–21", "话1", "另有 6 条");
    }

    @Test
    void oneThatWasOpenedByMistakeIsDiscardedUntilItIsFrozenAndTheListIsNarrowed() throws Exception {
        var mistaken = open(Way.DOTS);
        var kept = open(Way.DOTS);
        assessments.rank(kept, "南桌", 4, Map.of(raise("坡道能走"), 3), SELF);
        assessments.freeze(kept, SELF);
        var sun = at("sun");
        assertThat(sun.get("/assessments?state=frozen").page().select(".sittings li"))
                .hasSize(1);
        assertThat(sun.get("/assessments?state=going-on").page().select(".sittings li"))
                .hasSize(1);
        assertThat(sun.get("/assessments?words=" + "没有").page().select(".sittings li"))
                .isEmpty();
        assertThat(at("zhao")
                        .post("/assessments/" + mistaken + "/discard", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(sun.post("/assessments/" + kept + "/discard", Map.of()).status())
                .isEqualTo(422);
        assertThat(sun.post("/assessments/" + mistaken + "/discard", Map.of()).path())
                .isEqualTo("/assessments");
        assertThat(assessments.list(SELF)).extracting(NeedsAssessment::id).containsExactly(kept);
        assertThat(story(mistaken)).containsExactly("AssessmentOpened", "AssessmentDiscarded");
    }

    @Test
    void aGroupOfWhichFewerAnsweredThanLiveHereByMoreThanChanceIsHeardTooLittle() {
        assertThat(Unheard.voice(20.0, new Gathered.Figure(10, 7, 14), 0)).isEqualTo(Voice.LESS);
        assertThat(Unheard.voice(20.0, new Gathered.Figure(15, 9, 23), 0)).isEqualTo(Voice.HEARD);
        assertThat(Unheard.voice(null, new Gathered.Figure(15, 9, 23), 0)).isEqualTo(Voice.UNSURE);
        assertThat(Unheard.voice(20.0, null, 2)).isEqualTo(Voice.LESS);
        assertThat(Unheard.voice(20.0, null, 0)).isEqualTo(Voice.NOT);
    }

    @Test
    void aGroupIsHeardByTheAnswerThatTheBuilderSaysTellsOfItWhateverItsWords() {
        var survey = polls.draft(built.subdistrict().place(), SELF);
        var home = new SurveyItem(
                "home",
                ItemKind.MULTIPLE,
                "问一句",
                "",
                false,
                List.of(new ItemOption("1", "甲", "", Trait.AGED), new ItemOption("2", "老人", "")),
                0,
                0,
                0,
                Condition.ALWAYS);
        surveys.write(survey, "", home, SELF);
        surveys.open(survey, SELF);
        var place = places.get(built.building());
        db.sql("""
                insert into surveys.answer (survey, place, place_path, channel, submission, answered_at, said)
                select :survey, :place, :path, 'PAPER', gen_random_uuid(), now(),
                       jsonb_build_object('home', jsonb_build_array(case when n <= 30 then '1' else '2' end))
                from   generate_series(1, 100) n
                """)
                .param("survey", survey.value())
                .param("place", place.id().value())
                .param("path", place.path().value())
                .update();
        var groups = assessments.gathered(open(Way.POINTS), SELF).groups();
        assertThat(groups)
                .filteredOn(group -> group.kind() == Gathered.Kind.AGED)
                .allSatisfy(group -> {
                    assertThat(group.by().zh()).isEqualTo("甲");
                    assertThat(Objects.requireNonNull(group.answered()).value()).isCloseTo(30, within(0.01));
                });
        assertThat(groups)
                .filteredOn(group -> group.kind() != Gathered.Kind.AGED)
                .allMatch(group -> group.answered() == null);
    }

    @Test
    void moreDotsThanThereAreOrNoneAreRefused() {
        var need = proposals.propose(open(Way.DOTS), topic(), SELF);
        var id = open(Way.DOTS);
        assertThatThrownBy(() -> assessments.rank(id, "南桌", 4, Map.of(need, 11), SELF))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> assessments.rank(id, "南桌", 4, Map.of(need, 0), SELF))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> assessments.rank(id, "", 4, Map.of(need, 1), SELF))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> assessments.rank(id, "南桌", 4, Map.of(new NeedId(999_999), 1), SELF))
                .isInstanceOf(RuleBroken.class);
        assessments.rank(id, "南桌", 4, Map.of(need, 3), SELF);
        assessments.rank(id, "南桌", 5, Map.of(need, 4), SELF);
        assertThat(assessments.tables(id, SELF)).extracting(Ballot::people).containsExactly(5);
    }

    @Test
    void aFrozenVersionStaysAsItWasAndWhatComesLaterMakesTheNext() {
        var id = open(Way.DOTS);
        assertThatThrownBy(() -> assessments.freeze(id, SELF)).isInstanceOf(RuleBroken.class);
        var need = proposals.propose(id, topic(), SELF);
        assessments.rank(id, "南桌", 4, Map.of(need, 3), SELF);
        assertThat(assessments.freeze(id, SELF)).isEqualTo(1);
        var first = assessments.frozen(id, 1, SELF).snapshot();
        assertThat(first.gathered().said()).isEqualTo(3);
        assertThat(first.ranking().people()).isEqualTo(4);

        tell("路灯不亮");
        db.sql("update needs.need set title = '换了说法'").update();
        assertThat(assessments.frozen(id, 1, SELF).snapshot()).isEqualTo(first);
        assertThat(assessments.freeze(id, SELF)).isEqualTo(2);
        assertThat(assessments.frozen(id, 0, SELF).snapshot().gathered().said()).isEqualTo(4);
        assertThat(story(id))
                .containsExactly(
                        "AssessmentOpened", "NeedProposed", "NeedsRanked", "AssessmentFrozen", "AssessmentFrozen");
    }

    @Test
    void aWayOfHearingIsCalledInTheLanguageOfItsReaderAsFarAsItHasANameInIt() throws Exception {
        quarter.colleague("wu", "吴科长", Role.SUBDISTRICT_OFFICER, built.subdistrict(), built.committee());
        var wu = at("wu");
        write(wu, Map.of("number", "1", "name", "茶馆", "kinds", "MEETING"));
        write(wu, Map.of("number", "2", "name", "入户走访", "nameEn", "Door to door", "hard", "敲不开", "hardEn", "Few open"));
        var id = open(Way.DOTS);
        assessments.rank(id, "南桌", 4, Map.of(proposals.propose(id, topic(), SELF), 3), SELF);
        assessments.freeze(id, SELF);
        var report = "/assessments/" + id + "/report";
        assertThat(wu.get("/needs/methods").page().select(".yield").text()).contains("茶馆", "入户走访", "敲不开");
        assertThat(wu.get(report).page().text()).contains("茶馆", "入户走访").doesNotContain("Door to door");

        wu.post("/look", Map.of("lang", "en"));
        assertThat(wu.get("/needs/methods").page().select(".yield").text())
                .contains("茶馆", "Door to door", "Few open")
                .doesNotContain("入户走访", "敲不开");
        assertThat(wu.get(report).page().text()).contains("茶馆", "Door to door").doesNotContain("入户走访");
        var need = assessments.gathered(id, SELF).needs().getFirst().id();
        assertThat(wu.get("/needs/" + need + "/evidence?from=ELSEWHERE")
                        .page()
                        .select("#hearing option")
                        .eachText())
                .contains("茶馆", "Door to door");
        db.sql("""
                update needs.assessment_version
                set    snapshot = replace(snapshot::text, '"nameEn": "Door to door", ', '')::jsonb
                """).update();
        assertThat(wu.get(report).page().text()).contains("入户走访").doesNotContain("Door to door");

        var edited = wu.get("/needs/methods?edit=2");
        assertThat(edited.page().select("#nameEn").val()).isEqualTo("Door to door");
        var refused = wu.sendForm(edited, "/needs/methods", Map.of("name", "走访", "nameEn", "x".repeat(81)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#write input[name=number]").val()).isEqualTo("2");
        wu.sendForm(edited, "/needs/methods", Map.of("name", "走访", "nameEn", ""));
        assertThat(wu.get("/needs/methods").page().select(".yield").text()).contains("走访");
    }

    private void write(Visitor reader, Map<String, String> typed) throws Exception {
        var asked = reader.get("/needs/methods");
        assertThat(reader.sendForm(asked, "/needs/methods", typed).path()).isEqualTo("/needs/methods");
    }

    @Test
    void theSecretaryFreezesColleaguesAndTheFacilitatorRankAndOthersDoNotLearnOfIt() throws Exception {
        var id = open(Way.DOTS);
        var need = proposals.propose(id, topic(), SELF);
        var page = "/assessments/" + id;
        var lin = at("lin");
        var seen = lin.get(page + "/ranking");
        assertThat(seen.page().select("input[name=n" + need + "]")).hasSize(2);
        assertThat(lin.sendForm(seen, page + "/tables", Map.of("table", "北桌", "people", "3", "n" + need, "2"))
                        .status())
                .isEqualTo(200);
        var zhao = at("zhao");
        assertThat(zhao.post(page + "/ranking", Map.of("n" + need, "12")).status())
                .isEqualTo(422);
        zhao.post(page + "/ranking", Map.of("n" + need, "5"));
        assertThat(assessments.ranking(id, assessments.gathered(id, SELF), SELF).people())
                .isEqualTo(4);
        assertThat(zhao.get(page).page().select("form[action$=/versions]")).isEmpty();
        assertThat(zhao.post(page + "/versions", Map.of()).status()).isEqualTo(403);
        assertThat(at("sun").post(page + "/versions", Map.of()).path()).startsWith(page + "/report");
        var paper = zhao.get(page + "/report").page().expectFirst(".paper1");
        assertThat(paper.text()).contains("第 1 版").doesNotContain("«");
        // Read in another year it says the same days, and nothing is made of what nobody has from before.
        assertThat(paper.select("header").text()).containsPattern("\\d{4} ?年.* 到 \\d{4} ?年");
        assertThat(paper.text()).contains("比不出多了少了");
        assertThat(paper.select("th:contains(比前一段)")).isEmpty();
        assertThat(at("he").get(page).status()).isEqualTo(404);
        assertThat(new Visitor(port).get(page).path()).startsWith("/log-in");
        assertThatThrownBy(() -> assessments.freeze(id, Actor.PUBLIC)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> assessments.open(
                        built.community().place(), today().minusDays(9), today(), Way.DOTS, 9, Actor.PUBLIC))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void twoNeedsAtATimeAreComparedByAPersonAndByATableAndATapIsTakenBack() throws Exception {
        var id = open(Way.PAIRS);
        proposals.propose(id, topic(), SELF);
        for (var title : List.of("楼道没灯", "没有地方晒被子")) raise(title);
        var page = "/assessments/" + id + "/pairs";
        var zhao = at("zhao");
        var seen = zhao.get(page);
        var choice = seen.page().select("button.rival").eachAttr("value").getFirst();
        zhao.sendForm(seen, page, Map.of("choice", choice));
        assertThat(assessments.ranking(id, assessments.gathered(id, SELF), SELF).comparisons())
                .isEqualTo(1);
        assertThat(zhao.post(page, Map.of("choice", "1-1")).status()).isEqualTo(422);
        assertThat(zhao.post(page, Map.of("choice", "99999999-1")).status()).isEqualTo(422);
        zhao.post(page + "/back", Map.of());
        assertThat(assessments.ranking(id, assessments.gathered(id, SELF), SELF).any())
                .isFalse();

        var lin = at("lin");
        assertThat(lin.post(page + "/table", Map.of("table", "北桌", "people", "0"))
                        .status())
                .isEqualTo(422);
        var asked = lin.post(page + "/table", Map.of("table", "北桌", "people", "4"));
        var even = asked.page().select("button.alike").val();
        lin.sendForm(asked, page, Map.of("choice", even, "table", "北桌", "people", "4"));
        var ranking = assessments.ranking(id, assessments.gathered(id, SELF), SELF);
        assertThat(ranking.people()).isEqualTo(4);
        assertThat(ranking.tables()).isEqualTo(1);
        assertThat(lin.post("/assessments/" + id + "/ranking", Map.of("n1", "3"))
                        .status())
                .isEqualTo(422);
        assessments.freeze(id, SELF);
        assertThat(assessments.frozen(id, 1, SELF).snapshot().ranking()).isEqualTo(ranking);
        assertThat(lin.get("/assessments/" + id + "/report").page().text())
                .contains("Bradley")
                .doesNotContain("«");
    }

    @Test
    void whoeverWorksInOneGridRanksTheNeedsOfTheWholeCommunityAndReadsOnlyTheirs() throws Exception {
        var id = open(Way.DOTS);
        var need = proposals.propose(id, topic(), SELF);
        var yang = at("yang");
        var list = yang.get("/assessments");
        assertThat(list.page().select(".sittings a").eachAttr("href"))
                .contains("/assessments/" + id + "/ranking")
                .doesNotContain("/assessments/" + id);
        assertThat(yang.post("/assessments/" + id + "/ranking", Map.of("n" + need, "4"))
                        .path())
                .isEqualTo("/assessments");
        assertThat(assessments.ranking(id, assessments.gathered(id, SELF), SELF).people())
                .isEqualTo(1);
        assertThat(yang.get("/assessments/" + id + "/hand-out").page().select("svg.qr"))
                .hasSize(1);
        assertThat(yang.get("/assessments/" + id).status()).isEqualTo(404);
        assertThat(yang.post("/assessments/" + id + "/versions", Map.of()).status())
                .isEqualTo(403);
        assertThat(at("he").get("/assessments/" + id + "/ranking").status()).isEqualTo(404);
    }

    @Test
    void twentyThousandConcernsAndThreeThousandAnswersAreOnOnePage() throws Exception {
        many();
        var id = open(Way.DOTS);

        assertThat(at("sun").get("/assessments/" + id).status()).isEqualTo(200);
        var gathered = assessments.gathered(id, SELF);
        assertThat(gathered.said()).isGreaterThan(19_000);
        assertThat(gathered.answers()).isEqualTo(3000);
    }

    private void many() {
        var place = places.get(built.building());
        db.sql("""
                insert into requests.request
                       (subdistrict, place, place_path, place_name, subject, body, channel, shown_to_public, code, state,
                        category, received_at, changed_at, search)
                select :subdistrict, :place, :path, '工务院 3号楼', '第' || n || '件', 'x', 'SPREADSHEET',
                       true, '000000', 'SUBMITTED', (array['HOU1', 'HOU2', 'NSV2', null])[1 + n % 4],
                       now() - n * interval '1 minute', now(), ''::tsvector
                from   generate_series(1, 20000) n
                """)
                .param("subdistrict", place.path().subdistrict().value())
                .param("place", place.id().value())
                .param("path", place.path().value())
                .update();
        var survey = polls.open(built.subdistrict().place(), SELF);
        db.sql("""
                insert into surveys.answer (survey, place, place_path, channel, submission, answered_at, said)
                select :survey, :place, :path, 'PAPER', gen_random_uuid(), now(),
                       jsonb_build_object('child', jsonb_build_array((1 + n % 2)::text), 'who',
                       jsonb_build_array((1 + n % 3)::text), 'pipes', jsonb_build_array((1 + n % 5)::text),
                       'clinic', jsonb_build_array((n % 90)::text), 'words', jsonb_build_array('话' || n))
                from   generate_series(1, 3000) n
                """)
                .param("survey", survey.value())
                .param("place", place.id().value())
                .param("path", place.path().value())
                .update();
        db.sql("analyze").update();
    }

    private AssessmentId open(Way way) {
        return assessments.open(built.community().place(), today().minusDays(20), today(), way, 10, SELF);
    }

    private NeedId raise(String title) {
        return given.raise(title, built.building());
    }

    private TopicId topic() {
        for (var text : List.of("凉亭漏雨，凳子都泡烂了", "凉亭又漏雨了，老人没地方坐", "凉亭漏雨说了几次没人修")) tell(text);
        finding.look(built.subdistrict().subdistrict());
        return db.sql("select id from needs.topic where state = 'LIVE'")
                .query((row, n) -> new TopicId(row.getLong("id")))
                .single();
    }

    private void tell(String text) {
        requests.submit(Told.at(built.building(), text), Actor.PUBLIC);
    }

    private List<String> story(AssessmentId id) {
        return journal.story(id.subject(), Set.of(Visibility.STAFF)).stream()
                .map(Entry::type)
                .toList();
    }

    private static LocalDate today() {
        return Days.of(Instant.now());
    }

    private Visitor at(String name) throws Exception {
        return Visitor.loggedIn(port, name);
    }
}
