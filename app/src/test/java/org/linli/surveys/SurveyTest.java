package org.linli.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.testing.Colleague.actor;
import static org.linli.testing.Refusal.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.places.Geometry;
import org.linli.places.NewPlace;
import org.linli.places.NewShape;
import org.linli.places.PlaceFacts;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceRegister;
import org.linli.places.Plans;
import org.linli.places.Point;
import org.linli.places.ShapeKind;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A survey is designed, frozen, answered once by each household, and says only what nobody can be
/// recognised by.
@DatabaseTest
class SurveyTest {

    private static final Actor SELF = Actor.program("test");
    private static final Period SINCE = Period.since(LocalDate.of(2020, 1, 1));

    private static Quarter.@Nullable Built built;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Polls polls;

    @Autowired
    PlaceRegister register;

    @Autowired
    Plans plans;

    @Autowired
    Surveys surveys;

    @Autowired
    Answers answers;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    SurveyResults results;

    @Autowired
    JdbcClient db;

    private Quarter.Built there;
    private Actor secretary;
    private Actor worker;
    private PlaceId community;

    @BeforeEach
    void build() {
        if (built == null) built = quarter.build();
        there = built;
        secretary = actor(Role.COMMUNITY_SECRETARY, there.community());
        worker = actor(Role.COMMUNITY_WORKER, there.community());
        community = there.community().place();
    }

    @Test
    void onceOpenTheQuestionsAreFrozenAndTheNextEditionKeepsTheirKeys() {
        var id = polls.open(community, secretary);
        refused(SurveyRule.ONLY_A_DRAFT_CHANGES, () -> surveys.remove(id, "child", secretary));

        var next = surveys.renew(id, community, secretary);
        surveys.write(
                next,
                "child",
                Polls.item("child", ItemKind.SINGLE, "有几个孩子", 0, 0, 0, Condition.ALWAYS, "一个", "更多"),
                secretary);

        assertThat(surveys.get(next, secretary).edition()).isEqualTo(2);
        assertThat(surveys.questionnaire(id).item("child").orElseThrow().zh()).isEqualTo("家里有上小学的孩子吗");
        assertThat(surveys.questionnaire(next).items())
                .extracting(SurveyItem::key)
                .containsExactly("child", "alone", "who", "pipes", "clinic", "words");
    }

    @Test
    void theBuilderSaysWhichAnswerTellsOfWhomAndTheNextEditionKeepsIt() throws Exception {
        quarter.colleague("wang", "王书记", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        var id = polls.draft(community, secretary);
        var wang = Visitor.loggedIn(port, "wang");
        var typed =
                Map.of("kind", "MULTIPLE", "zh", "家里还有谁", "options", "甲 | A\n乙 | B", "key", "home", "tellsAGED", "2");
        assertThat(wang.post("/surveys/" + id + "/items", typed).status()).isEqualTo(200);
        var wrong = new HashMap<>(typed);
        wrong.put("key", "more");
        wrong.put("tellsSHIFT", "2");
        assertThat(wang.post("/surveys/" + id + "/items", wrong).status()).isEqualTo(422);
        wrong.put("tellsSHIFT", "3");
        assertThat(wang.post("/surveys/" + id + "/items", wrong).status()).isEqualTo(422);

        surveys.open(id, secretary);
        var next = surveys.renew(id, community, secretary);
        for (var edition : List.of(id, next)) {
            var home = surveys.questionnaire(edition).item("home").orElseThrow();
            assertThat(home.telling(Trait.AGED))
                    .hasValueSatisfying(answer -> assertThat(answer.zh()).isEqualTo("乙"));
            assertThat(home.telling(Trait.SHIFT)).isEmpty();
        }
        assertThat(wang.get("/surveys/" + next + "/items?edit=home")
                        .page()
                        .select("#tellsAGED")
                        .val())
                .isEqualTo("2");
    }

    @Test
    void aDraftCanBeThrownAwayAndWhatIsOpenCannot() {
        var id = polls.draft(community, secretary);
        assertThatThrownBy(() -> surveys.discard(id, worker)).isInstanceOf(NotAllowed.class);
        surveys.discard(id, secretary);
        assertThatThrownBy(() -> surveys.get(id, secretary)).isInstanceOf(NotFound.class);
        var open = polls.open(community, secretary);
        refused(SurveyRule.ONLY_A_DRAFT_CHANGES, () -> surveys.discard(open, secretary));
    }

    @Test
    void aQuestionStaysBehindTheOneItDependsOn() {
        var id = polls.draft(community, secretary);
        refused(SurveyRule.A_CONDITION_ASKS_ONE_EARLIER_ITEM, () -> surveys.move(id, "alone", true, secretary));
        surveys.remove(id, "child", secretary);
        assertThat(surveys.questionnaire(id)
                        .item("alone")
                        .orElseThrow()
                        .condition()
                        .isAlways())
                .isTrue();
    }

    @Test
    void anAnswerThatIsTakenOutLeadsNowhereAnyMore() {
        var id = polls.draft(community, secretary);
        surveys.write(id, "child", Polls.item("child", ItemKind.SCALE, "有几个孩子", 0, 5, 0, Condition.ALWAYS), secretary);
        assertThat(surveys.questionnaire(id).item("alone").orElseThrow().condition())
                .isEqualTo(new Condition("child", Set.of("1")));
        surveys.write(id, "child", Polls.item("child", ItemKind.TEXT, "有孩子吗", 0, 0, 0, Condition.ALWAYS), secretary);
        assertThat(surveys.questionnaire(id)
                        .item("alone")
                        .orElseThrow()
                        .condition()
                        .isAlways())
                .isTrue();
    }

    @Test
    void whatMustBeAnsweredIsSaidBeforeOneAnswers() throws Exception {
        var id = polls.draft(community, secretary);
        surveys.write(
                id,
                "",
                new SurveyItem("rooms", ItemKind.NUMBER, "几间房", "", true, List.of(), 1, 9, 0, Condition.ALWAYS),
                secretary);
        surveys.open(id, secretary);
        var asked = new Visitor(port)
                .get("/answer/" + surveys.get(id, secretary).code())
                .page();
        assertThat(asked.select("label[for=qrooms]").text()).contains("必答");
        assertThat(asked.select("label[for=qclinic]").text()).doesNotContain("必答");
        assertThat(asked.select(".asktitle").text()).contains("没写“必答”的可以跳过");
    }

    @Test
    void theCodebookSaysWhatEveryCodeMeans() throws Exception {
        quarter.colleague("sun", "孙书记", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        var id = polls.draft(community, secretary);
        surveys.write(id, "", Polls.item("where", ItemKind.PLACE, "灯坏在哪儿", 0, 0, 0, Condition.ALWAYS), secretary);
        surveys.write(
                id, "", Polls.item("calm", ItemKind.SCALE, "安静吗", 1, 3, 0, Condition.ALWAYS, "很吵", "很静"), secretary);
        surveys.open(id, secretary);
        var yard = there.building();
        for (int n = 0; n < 6; n++) give(id, said("child", "1", "where", yard.toString(), "clinic", "12"));
        var taken = Visitor.loggedIn(port, "sun")
                .bytes("/surveys/" + id + "/export", Map.of("form", "CODEBOOK", "purpose", "给街道看"));
        assertThat(new String(taken, StandardCharsets.UTF_8).lines())
                .contains(",,,,1,很吵,,", ",,,,2,,,", ",,,,3,很静,,")
                .contains(",,,,3-18,周三 18–21,,")
                .anyMatch(line -> line.startsWith("clinic,") && line.contains("0 到 120 的数"))
                .anyMatch(line -> line.matches(",,,,\\d+,工务院,,"));
    }

    @Test
    void placesThatWereNamedAreOnThePlanAndWhoeverWasNamedByFewLooksLikeNobody() throws Exception {
        quarter.colleague("feng", "冯书记", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        var yards = List.of(yard("甲院", 0), yard("乙院", 1), yard("丙院", 2), yard("丁院", 3), yard("戊院", 4));
        var id = polls.draft(community, secretary);
        surveys.write(id, "", Polls.item("where", ItemKind.PLACE, "灯坏在哪儿", 0, 0, 0, Condition.ALWAYS), secretary);
        surveys.open(id, secretary);
        var door = register.create(
                new NewPlace(yards.getFirst(), PlaceKind.BUILDING, "1号楼", "", "", null, PlaceFacts.NONE, SINCE), SELF);
        name(id, door, 6);
        name(id, yards.get(0), 14);
        name(id, yards.get(1), 9);
        name(id, yards.get(2), 3);
        name(id, yards.get(3), 4);
        name(id, community, 8);

        var seen = Visitor.loggedIn(port, "feng")
                .get("/surveys/" + id + "/results")
                .page();
        var plan = seen.select("#found-where svg.plan");
        assertThat(plan.select("path.tint")).hasSize(2);
        assertThat(plan.select("a[data-place=" + yards.get(0) + "]").attr("aria-label"))
                .startsWith("铁西社区 甲院, 每一百家有 45 家");
        assertThat(plan.select("a[data-place=" + yards.get(1) + "]").attr("aria-label"))
                .contains("有 20 家");
        for (int few = 2; few < 5; few++) {
            var drawn = plan.select("a[data-place=" + yards.get(few) + "]");
            assertThat(drawn.attr("aria-label")).isEqualTo("铁西社区 " + "甲乙丙丁戊".charAt(few) + "院");
            assertThat(drawn.select("path")).hasSize(1);
        }
        assertThat(seen.select("#found-where table th[scope=row]").eachText()).containsExactly("甲院", "乙院", "铁西社区");
        assertThat(seen.select("#found-where .named").text()).contains("15–30%", "图上画不出来的：铁西社区 18%。");
        assertThat(seen.select("#found-where svg.plan").attr("aria-label")).contains("铁西社区", "灯坏在哪儿");

        // Of a whole subdistrict the drawing is as long as a book: the page has the table, and leads to the plan.
        plans.lay(
                List.of(NewShape.feature(community, ShapeKind.FOOTPATH, "", "", windingPath())),
                there.community(),
                SELF);
        var visitor = Visitor.loggedIn(port, "feng");
        var page = visitor.get("/surveys/" + id + "/results").page();
        assertThat(page.html().length()).isLessThan(100_000);
        assertThat(page.select("#found-where svg.plan")).isEmpty();
        assertThat(page.select("#found-where table th[scope=row]").eachText()).containsExactly("甲院", "乙院", "铁西社区");
        var apart = visitor.get(page.select("#placed-where a").attr("href")).page();
        assertThat(apart.select("#placed-where svg.plan path.tint")).hasSize(2);
        assertThat(apart.select("table th[scope=row]").eachText()).containsExactly("甲院", "乙院", "铁西社区");
    }

    private static Geometry windingPath() {
        return new Geometry.Line(IntStream.range(0, 9000)
                .mapToObj(n -> new Point(n % 300 + Math.floorDiv(n, 300) * 0.1, n % 40))
                .toList());
    }

    private PlaceId yard(String name, int number) {
        var yard = register.create(
                new NewPlace(community, PlaceKind.COURTYARD, name, "", "", null, PlaceFacts.NONE, SINCE), SELF);
        double west = 60 * number;
        var ring = List.of(new Point(west, 0), new Point(west + 50, 0), new Point(west + 50, 40), new Point(west, 40));
        plans.lay(
                List.of(NewShape.outline(yard, PlaceKind.COURTYARD, new Geometry.Area(ring))), there.community(), SELF);
        return yard;
    }

    private void name(SurveyId id, PlaceId place, int times) {
        for (int n = 0; n < times; n++) give(id, said("where", place.toString()));
    }

    @Test
    void theSameFormTwiceIsOneAnswer() {
        var id = polls.open(community, secretary);
        var form =
                new GivenAnswer(id, UUID.randomUUID(), AnswerChannel.PHONE_PAGE, there.building(), said("child", "1"));
        assertThat(answers.give(form, Actor.PUBLIC)).isTrue();
        assertThat(answers.give(form, Actor.PUBLIC)).isFalse();
        assertThat(answers.counts(List.of(id))).containsEntry(id.value(), 1);
    }

    @Test
    void nothingIsTakenBeforeItOpensNorAfterItClosedButWhatWasOnPaper() {
        var draft = polls.draft(community, secretary);
        assertThatThrownBy(() -> give(draft, said("child", "1"))).isInstanceOf(NotFound.class);
        var id = polls.open(community, secretary);
        var first = sheets.print(id, there.building(), 2, worker);
        surveys.close(id, secretary);
        refused(SurveyRule.ONLY_AN_OPEN_SURVEY_IS_ANSWERED, () -> give(id, said("child", "1")));
        sheets.enter(id, first, said("child", "2"), worker);
        assertThat(sheets.count(id)).isEqualTo(new AnswerSheets.Count(2, 1));
    }

    @Test
    void aSheetIsEnteredOnceOnPaperOrByItsCode() {
        var id = polls.open(community, secretary);
        var first = sheets.print(id, there.building(), 2, worker);
        sheets.enter(id, first, said("child", "2"), worker);
        refused(SurveyRule.A_SHEET_IS_ENTERED_ONCE, () -> sheets.enter(id, first, said("child", "2"), worker));

        var second = new SheetCode(first.value() + 1);
        answers.give(
                new GivenAnswer(
                        id, second.submission(), AnswerChannel.PHONE_PAGE, there.building(), said("child", "1")),
                Actor.PUBLIC);
        refused(SurveyRule.A_SHEET_IS_ENTERED_ONCE, () -> sheets.enter(id, second, said("child", "2"), worker));
    }

    @Test
    void aRowOfThePileSaysAllThatIsWrongWithIt() throws Exception {
        quarter.colleague("qian", "钱干事", Role.COMMUNITY_WORKER, there.community(), there.committee());
        var id = polls.open(community, secretary);
        var number = sheets.print(id, there.building(), 1, worker).toString();
        var clerk = Visitor.loggedIn(port, "qian");
        var typed = Map.of("number_0", number, "qchild_0", "7", "qpipes_0", "6", "qclinic_0", "１５");
        var refused = clerk.post("/surveys/" + id + "/pile", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".err")).hasSize(2);
        assertThat(refused.page().expectFirst("td[data-key]").attr("data-key"))
                .as("what may be typed stands at the question")
                .startsWith("1 ");
        var empty = clerk.post("/surveys/" + id + "/pile", Map.of("number_0", "nonsense"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select(".err").eachText())
                .as("two faults at one field are one sentence after the other")
                .singleElement()
                .matches(said -> said.contains("没有这个编号") && said.contains("一道都没有答"));
        assertThat(sheets.count(id)).isEqualTo(new AnswerSheets.Count(1, 0));
    }

    @Test
    void onlyWhoHasTheRightInThePlaceDesignsEntersAndReads() {
        var id = polls.open(community, secretary);
        var neighbour = actor(Role.COMMUNITY_SECRETARY, there.other());
        assertThatThrownBy(() -> surveys.close(id, worker)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> surveys.close(id, neighbour)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> surveys.get(id, neighbour)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheets.print(id, there.building(), 1, neighbour))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> results.of(id, there.community(), neighbour)).isInstanceOf(NotAllowed.class);
        assertThat(results.of(id, there.community(), actor(Role.EVALUATOR, there.subdistrict()))
                        .answers())
                .isZero();
        assertThat(surveys.list(neighbour)).extracting(SurveySummary::id).doesNotContain(id);
    }

    @Test
    void whatFewSaidIsNotShownAndTheRestHasItsInterval() {
        var id = polls.open(community, secretary);
        for (int n = 0; n < 30; n++) give(id, said("child", n < 24 ? "1" : "2", "pipes", String.valueOf(1 + n % 5)));
        give(id, said("clinic", "12"));

        var found = results.of(id, there.community(), secretary);
        var child = found.items().getFirst();
        assertThat(found.answers()).isEqualTo(31);
        assertThat(child.answered()).isEqualTo(30);
        var share = child.part("1").share();
        assertThat(share.value()).isBetween(.79, .81);
        assertThat(share.interval().low()).isBetween(.62, .64);
        assertThat(share.interval().high()).isBetween(.90, .91);
        var alone = found.items().get(1);
        assertThat(alone.asked()).isEqualTo(24);
        assertThat(alone.isHidden()).isTrue();
        var clinic = found.items().get(4);
        assertThat(clinic.isHidden()).isTrue();
        assertThat(clinic.parts()).isEmpty();
        assertThat(results.anonymous(id, there.community(), secretary)).hasSize(31);
    }

    @Test
    void editionsThatAskTheSameStandSideBySide() {
        var id = polls.open(community, secretary);
        for (int n = 0; n < 10; n++) give(id, said("child", n < 5 ? "1" : "2"));
        var next = surveys.renew(id, community, secretary);
        surveys.open(next, secretary);
        for (int n = 0; n < 12; n++) give(next, said("child", n < 6 ? "1" : "2"));

        var family = surveys.get(next, secretary).family();
        assertThat(results.askedAlike(next, "child", secretary).columns())
                .filteredOn(column -> column.survey().family() == family)
                .extracting(column ->
                        column.survey().edition() + ": " + column.finding().answered())
                .containsExactly("1: 10", "2: 12");
    }

    @Test
    void whoeverAsksUnderTheSameMarkIsComparedByThoseWhoMayReadBoth() {
        var officer = actor(Role.SUBDISTRICT_OFFICER, there.subdistrict());
        var here = polls.open(community, secretary);
        for (int n = 0; n < 10; n++) give(here, said("child", n < 5 ? "1" : "2"));
        var place = there.other().place();
        var elsewhere = polls.open(place, officer);
        for (int n = 0; n < 7; n++)
            answers.give(
                    new GivenAnswer(elsewhere, UUID.randomUUID(), AnswerChannel.PHONE_PAGE, place, said("child", "1")),
                    Actor.PUBLIC);
        assertThat(asked(here, officer)).contains(here, elsewhere);
        assertThat(asked(here, secretary)).contains(here).doesNotContain(elsewhere);
    }

    private List<SurveyId> asked(SurveyId id, Actor reader) {
        return results.askedAlike(id, "child", reader).columns().stream()
                .map(column -> column.survey().id())
                .toList();
    }

    @Test
    void aPlaceWhereFewAnsweredIsNotComparedAndThatIsSaid() throws Exception {
        quarter.colleague("he", "何主任", Role.SUBDISTRICT_OFFICER, there.subdistrict(), there.committee());
        var officer = actor(Role.SUBDISTRICT_OFFICER, there.subdistrict());
        var id = polls.open(there.subdistrict().place(), officer);
        for (int n = 0; n < 6; n++) give(id, said("child", "1"));
        var other = new PlaceId(there.other().place().value());
        answers.give(
                new GivenAnswer(id, UUID.randomUUID(), AnswerChannel.PHONE_PAGE, other, said("child", "1")),
                Actor.PUBLIC);
        assertThat(results.inParts(id, "child", there.subdistrict(), officer).shown())
                .isEmpty();
        var page = Visitor.loggedIn(port, "he")
                .get("/surveys/" + id + "/results/child")
                .page();
        assertThat(page.select("figure#places")).isEmpty();
        assertThat(page.text()).containsAnyOf("还没有可以比的", "各处单看，答的人还太少");
    }

    @Test
    void everyStepIsInTheJournalAndNoAnswerIs() {
        var id = polls.open(community, secretary);
        give(id, said("words", "晚上没人看孩子"));
        assertThat(db.sql("select type from journal.entry where subject = :subject order by id")
                        .param("subject", "survey:" + id)
                        .query(String.class)
                        .list())
                .startsWith("SurveyDrafted", "ItemWritten")
                .endsWith("SurveyOpened", "AnswerGiven");
        assertThat(db.sql("select facts::text from journal.entry where subject = :subject and type = 'AnswerGiven'")
                        .param("subject", "survey:" + id)
                        .query(String.class)
                        .single())
                .doesNotContain("孩子");
    }

    private void give(SurveyId id, Said said) {
        answers.give(
                new GivenAnswer(id, UUID.randomUUID(), AnswerChannel.PHONE_PAGE, there.building(), said), Actor.PUBLIC);
    }

    private static Said said(String... pairs) {
        var all = new HashMap<String, List<String>>();
        for (int i = 0; i < pairs.length; i += 2) all.put(pairs[i], List.of(pairs[i + 1]));
        return new Said(Map.copyOf(all));
    }
}
