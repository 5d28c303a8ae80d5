package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.needs.Evidence.Speaks;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.surveys.AnswerChannel;
import org.linli.surveys.Answers;
import org.linli.surveys.Condition;
import org.linli.surveys.GivenAnswer;
import org.linli.surveys.ItemKind;
import org.linli.surveys.ItemOption;
import org.linli.surveys.Polls;
import org.linli.surveys.Said;
import org.linli.surveys.SurveyId;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.Surveys;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Evidence is chosen from what there is, leads back to it, brings its figure along, and counts once.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceTest {

    private static final Actor SELF = Actor.program("test");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    GivenNeeds given;

    @Autowired
    Needs needs;

    @Autowired
    EvidenceBook book;

    @Autowired
    CommunityFigures figures;

    @Autowired
    Polls polls;

    @Autowired
    Surveys surveys;

    @Autowired
    Answers answers;

    @Autowired
    JdbcClient db;

    private Quarter.Built built;

    @BeforeAll
    void build() {
        built = quarter.build();
        quarter.colleague("zhou", "周明", Role.DEPARTMENT_OFFICER, built.community(), built.committee());
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, built.community(), built.committee());
    }

    @BeforeEach
    void clear() {
        db.sql("truncate needs.topic, needs.need, needs.community_figure, surveys.survey cascade")
                .update();
    }

    @Test
    void anAnswerOfASurveyBringsItsFigureItsIntervalAndItsDayAndLeadsBackToIt() throws Exception {
        var survey = survey();
        var need = raise("小学生放学没人看");
        var zhao = Visitor.loggedIn(port, "zhao");
        var questions = zhao.get("/needs/" + need + "/evidence?from=SURVEY&words=上小学");
        assertThat(questions.page().select(".searched a").eachAttr("href"))
                .containsExactly("/needs/" + need + "/evidence?from=SURVEY&of=" + survey + ":child#add");
        var question = zhao.get("/needs/" + need + "/evidence?from=SURVEY&of=" + survey + ":child");
        assertThat(question.page().select("input[name=reference]").eachAttr("value"))
                .containsExactly(survey + ":child:1", survey + ":child:2");

        zhao.sendForm(question, "/needs/" + need + "/sources", Map.of("reference", survey + ":child:1"));

        assertThat(book.evidence(need)).singleElement().satisfies(piece -> {
            assertThat(piece.reference()).isEqualTo(survey + ":child:1");
            assertThat(piece.title()).contains("家里有上小学的孩子吗", "有", "58%");
            assertThat(piece.source()).contains("傍晚谁看孩子", "12 份回答");
        });
        assertThat(book.estimates(need)).singleElement().satisfies(figure -> {
            assertThat(figure.counts()).isTrue();
            assertThat(figure.size().middle()).isEqualTo(58);
            assertThat(figure.size().low()).isBetween(25, 35);
            assertThat(figure.size().high()).isBetween(80, 90);
            assertThat(figure.basis()).contains("12", "100");
        });
        assertThat(zhao.get("/needs/" + need).page().select("a[href=/surveys/" + survey + "/results#found-child]"))
                .hasSize(1);
        assertThat(zhao.get("/surveys/" + survey + "/results").page().select("#found-child"))
                .hasSize(1);
        zhao.get("/needs/" + need + "/evidence");
        var again =
                zhao.post("/needs/" + need + "/sources", Map.of("kind", "SURVEY", "reference", survey + ":child:1"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().text()).contains("已经算过");
    }

    @Test
    void aQuestionOfASurveyLeadsToTheNeedForWhichItSpeaks() throws Exception {
        var survey = survey();
        var need = raise("小学生放学没人看");
        var zhao = Visitor.loggedIn(port, "zhao");
        var door = zhao.get("/surveys/" + survey + "/results")
                .page()
                .select("#found-child a[href=/needs/heard?survey=" + survey + ":child]");
        assertThat(door).hasSize(1);
        var heard = zhao.get(door.attr("href"));
        var way = "/needs/" + need + "/evidence?from=SURVEY&of=" + survey + ":child#add";
        assertThat(heard.page().select(".proposals a[href=" + way + "]")).hasSize(1);
        assertThat(zhao.get(way).page().select("input[name=reference]")).hasSize(2);
        assertThat(zhao.get("/needs/heard?survey=" + survey + ":nothing").status())
                .isEqualTo(404);
        assertThat(Visitor.loggedIn(port, "zhou")
                        .get("/surveys/" + survey + "/results")
                        .page()
                        .select("a[href^=/needs/heard]"))
                .isEmpty();
    }

    @Test
    void whatOnlySomeWereAskedIsReckonedForAll() throws Exception {
        var id = polls.draft(built.community().place(), SELF);
        var households = new HashMap<PlaceId, Integer>();
        for (var cell : surveys.frame(id)) households.put(cell.place(), 0);
        households.put(surveys.frame(id).getFirst().place(), 100);
        surveys.count(id, households, SELF);
        surveys.write(
                id,
                "",
                new SurveyItem(
                        "fetched",
                        ItemKind.SINGLE,
                        "有人接吗",
                        "",
                        false,
                        List.of(new ItemOption("1", "有", ""), new ItemOption("2", "没有", "")),
                        0,
                        0,
                        0,
                        new Condition("child", Set.of("1"))),
                SELF);
        surveys.open(id, SELF);
        for (int i = 0; i < 20; i++)
            give(
                    id,
                    i < 10
                            ? Map.of("child", List.of("1"), "fetched", List.of(i < 5 ? "2" : "1"))
                            : Map.of("child", List.of("2")));
        var need = raise("小学生放学没人看");
        Visitor.loggedIn(port, "zhao")
                .post("/needs/" + need + "/sources", Map.of("kind", "SURVEY", "reference", id + ":fetched:2"));
        assertThat(book.evidence(need))
                .singleElement()
                .satisfies(piece -> assertThat(piece.title()).contains("没有 50%"));
        assertThat(book.estimates(need))
                .singleElement()
                .satisfies(figure -> assertThat(figure.size().middle()).isEqualTo(25));
    }

    @Test
    void oneSurveyGivesOneFigureHoweverManyOfItsAnswersSpeak() throws Exception {
        var survey = survey();
        var need = raise("小学生放学没人看");
        var zhao = Visitor.loggedIn(port, "zhao");
        for (var answer : List.of(":child:1", ":who:2"))
            zhao.post("/needs/" + need + "/sources", Map.of("kind", "SURVEY", "reference", survey + answer));
        assertThat(book.evidence(need)).hasSize(2);
        assertThat(book.estimates(need)).extracting(Estimate::counts).containsExactly(true, false);
        var other = book.evidence(need).stream()
                .filter(piece -> book.estimates(need).stream()
                        .noneMatch(one -> one.counts() && Objects.equals(one.evidence(), piece.id())))
                .findFirst()
                .orElseThrow();
        refused(NeedRule.ONE_SOURCE_GIVES_ONE_FIGURE, () -> book.estimate(need, GivenNeeds.figure(other.id()), SELF));
    }

    @Test
    void whatLiesElsewhereIsKnownByItsSourceItsDayAndItsFigure() {
        var need = raise("没有修鞋的");
        book.add(need, elsewhere(EvidenceKind.SURVEY, "问卷：64 家里有 31 家", "楼门长"), SELF);
        refused(
                NeedRule.WHAT_A_SOURCE_SAYS_COUNTS_ONCE,
                () -> book.add(need, elsewhere(EvidenceKind.STATISTIC, "６４ 家，31 家要修", " 楼门长。"), SELF));
        long more = book.add(need, elsewhere(EvidenceKind.SURVEY, "另外 12 家也要", "楼门长"), SELF);
        long first = book.evidence(need).getLast().id();
        book.estimate(need, GivenNeeds.figure(first), SELF);
        refused(NeedRule.ONE_SOURCE_GIVES_ONE_FIGURE, () -> book.estimate(need, GivenNeeds.figure(more), SELF));
        book.add(need, elsewhere(EvidenceKind.SURVEY, "64 家里有 31 家", "学校"), SELF);
    }

    @Test
    void aPublishedFigureOfTheCommunityIsChosenAndLeadsBack() throws Exception {
        var place = built.community().place();
        figures.note(new CommunityFigure(place, CommunityFigure.Kind.AGED, DAY, new BigDecimal("23.5"), "统计年报"), SELF);
        figures.note(
                new CommunityFigure(built.other().place(), CommunityFigure.Kind.AGED, DAY, new BigDecimal("9"), "统计年报"),
                SELF);
        var need = raise("老人没有地方坐");
        var zhao = Visitor.loggedIn(port, "zhao");
        var offered = zhao.get("/needs/" + need + "/evidence?from=STATISTIC");
        assertThat(offered.page().select("input[name=reference]").eachAttr("value"))
                .containsExactly(place + ":AGED:" + DAY);
        zhao.sendForm(
                offered,
                "/needs/" + need + "/sources",
                Map.of("speaks", "AGAINST", "reference", place + ":AGED:" + DAY));
        assertThat(book.evidence(need)).singleElement().satisfies(piece -> {
            assertThat(piece.title()).contains("23.5");
            assertThat(piece.day()).isEqualTo(DAY);
            assertThat(piece.isAgainst()).isTrue();
        });
        assertThat(zhao.get("/needs/" + need).page().select("a[href=/needs/compare#p-" + place + "]"))
                .hasSize(1);
    }

    @Test
    void whatIsNotOfThePlaceIsNotChosen() throws Exception {
        var need = raise("老人没有地方坐");
        var zhao = Visitor.loggedIn(port, "zhao");
        var wrong = zhao.post(
                "/needs/" + need + "/sources",
                Map.of("kind", "STATISTIC", "reference", built.other().place() + ":AGED:" + DAY));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(zhao.post("/needs/" + need + "/sources", Map.of("kind", "MEETING", "reference", "x"))
                        .status())
                .isEqualTo(422);
        assertThat(book.evidence(need)).isEmpty();
    }

    /// Seven of twelve households of a hundred have a child.
    private SurveyId survey() {
        var id = polls.draft(built.community().place(), SELF);
        var households = new HashMap<PlaceId, Integer>();
        for (var cell : surveys.frame(id)) households.put(cell.place(), 0);
        households.put(surveys.frame(id).getFirst().place(), 100);
        surveys.count(id, households, SELF);
        surveys.open(id, SELF);
        for (int i = 0; i < 12; i++)
            give(id, Map.of("child", List.of(i < 7 ? "1" : "2"), "who", List.of(i < 6 ? "2" : "1")));
        return id;
    }

    private void give(SurveyId id, Map<String, List<String>> said) {
        answers.give(
                new GivenAnswer(id, UUID.randomUUID(), AnswerChannel.PHONE_PAGE, built.building(), new Said(said)),
                Actor.PUBLIC);
    }

    private NeedId raise(String title) {
        return given.raise(title, built.community().place());
    }

    private static NewEvidence elsewhere(EvidenceKind kind, String title, String source) {
        return new NewEvidence(kind, "", title, source, DAY, 2, Speaks.FOR, null);
    }
}
