package org.linli.needs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.requests.RequestId;
import org.linli.requests.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.shared.Visibility;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From where something is heard to the need for which it speaks: nothing is typed twice, and nothing
/// counts twice.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeardTest {

    private static final Actor SELF = Actor.program("test");

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    GivenNeeds given;

    @Autowired
    Requests requests;

    @Autowired
    TopicFinding finding;

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
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, built.community(), built.committee());
        quarter.colleague("zhou", "周明", Role.DEPARTMENT_OFFICER, built.community(), built.committee());
    }

    @BeforeEach
    void clear() {
        db.sql("truncate needs.topic, needs.need, requests.request cascade").update();
    }

    @Test
    void aConcernIsAddedToANeedByOneTapAndThePageOfTheConcernSaysSo() throws Exception {
        var concern = tell("凉亭漏雨");
        var need = raise("凉亭能坐人");
        var zhao = at("zhao");
        var page = zhao.get("/requests/" + concern);
        assertThat(page.page().select("a[href=/needs/heard?request=" + concern + "]"))
                .hasSize(1);

        var heard = zhao.get("/needs/heard?request=" + concern);
        assertThat(heard.page()
                        .select("form[action=/needs/heard] input[name=need]")
                        .eachAttr("value"))
                .containsExactly(need.toString());
        assertThat(zhao.sendForm(heard, "/needs/heard", Map.of()).path()).isEqualTo("/needs/" + need);
        assertThat(book.evidence(need)).extracting(Evidence::reference).containsExactly(concern.toString());
        assertThat(zhao.get("/requests/" + concern).page().select("a[href=/needs/" + need + "]"))
                .hasSize(1);
        var again = zhao.get("/needs/heard?request=" + concern);
        assertThat(again.page().select("form[action=/needs/heard]")).isEmpty();
        assertThat(zhao.post("/needs/heard", Map.of("request", concern.toString(), "need", need.toString()))
                        .status())
                .isEqualTo(422);
        assertThat(book.evidence(need)).hasSize(1);
    }

    @Test
    void aHotTopicBecomesANeedThroughTheFormWithAllWhoSpokeAsItsEvidence() throws Exception {
        var topic = topic();
        var zhao = at("zhao");
        assertThat(zhao.get("/topics/" + topic).page().select("a[href=/needs/heard?topic=" + topic + "]"))
                .hasSize(1);
        var form = zhao.get("/needs/new?topic=" + topic);
        assertThat(form.page().select("input[name=title]").val()).isNotEmpty();
        var raised = zhao.sendForm(form, "/needs", typed(form.page()));
        assertThat(raised.status()).isEqualTo(200);
        var need = new NeedId(Long.parseLong(raised.path().substring("/needs/".length())));
        assertThat(book.evidence(need)).hasSize(3).allMatch(piece -> piece.kind() == EvidenceKind.CONCERN);
        assertThat(zhao.get("/topics/" + topic).page().select("a[href=/needs/" + need + "]"))
                .hasSize(1);
        assertThat(zhao.get("/needs/new?topic=" + topic).status()).isEqualTo(200);
        assertThat(zhao.sendForm(form, "/needs", typed(form.page())).status()).isEqualTo(422);
        assertThat(journal.story(topic.subject(), Set.of(Visibility.STAFF)).stream()
                        .map(Entry::type))
                .contains("TopicSpeaksForNeed");
    }

    @Test
    void aHotTopicIsAddedToANeedThatThereIsAndWhoeverCountsAlreadyIsNotCountedAgain() throws Exception {
        var topic = topic();
        var need = raise("凉亭能坐人");
        var known = db.sql("select min(request) from needs.topic_member")
                .query(Long.class)
                .single();
        book.addConcern(need, new RequestId(known), 2, Evidence.Speaks.FOR, SELF);
        var zhao = at("zhao");
        var heard = zhao.get("/needs/heard?topic=" + topic);
        zhao.sendForm(heard, "/needs/heard", Map.of());
        assertThat(book.evidence(need)).hasSize(3);
        assertThat(zhao.get("/needs/heard?topic=" + topic).page().select("form[action=/needs/heard]"))
                .isEmpty();
    }

    @Test
    void whoeverJoinsAHotTopicLaterIsOfferedToItsNeedAndAddedByOnePress() throws Exception {
        var topic = topic();
        var need = raise("凉亭能坐人");
        var zhao = at("zhao");
        zhao.sendForm(zhao.get("/needs/" + need + "/evidence?from=TOPIC"), "/needs/" + need + "/topics", Map.of());
        assertThat(book.evidence(need)).hasSize(3);
        assertThat(zhao.get("/needs/" + need + "/evidence").page().select("form[action=/needs/" + need + "/topics]"))
                .isEmpty();
        for (var text : List.of("凉亭还在漏雨，凳子泡烂了", "凉亭漏雨老人没地方坐")) tell(text);
        finding.look(built.subdistrict().subdistrict());
        var page = zhao.get("/topics/" + topic);
        assertThat(page.page().select("a[href=/needs/" + need + "]")).hasSize(1);
        assertThat(page.page().select("form[action=/needs/" + need + "/topics]").text())
                .contains("又有 2 件");
        assertThat(zhao.get("/needs/" + need).page().select(".proof form[action=/needs/" + need + "/topics]"))
                .as("on the page of the need")
                .hasSize(1);
        zhao.sendForm(page, "/needs/" + need + "/topics", Map.of());
        assertThat(book.evidence(need)).hasSize(5);
        assertThat(zhao.get("/topics/" + topic).page().select("form[action=/needs/" + need + "/topics]"))
                .isEmpty();
        zhao.post("/needs/" + need + "/topics", Map.of("topic", topic.toString()));
        assertThat(book.evidence(need)).hasSize(5);
    }

    @Test
    void ofManyNeedsEachIsFoundAlsoThatOfTheWholeSubdistrict() throws Exception {
        for (int i = 1; i <= 13; i++) raise("缺第 " + i + " 样");
        var whole = raise("整个街道缺车", built.subdistrict());
        raise("别处缺的", built.other());
        var concern = tell("没有车");
        var wide = quarter.colleague("gu", "顾科长", Role.SUBDISTRICT_OFFICER, built.subdistrict(), built.committee());
        assertThat(wide).isNotNull();
        var gu = at("gu");
        var first = gu.get("/needs/heard?request=" + concern);
        assertThat(first.page().select(".proposals li")).hasSize(12);
        var second = gu.get(first.page().select("a[rel=next]").attr("href"));
        assertThat(second.page().select(".proposals li")).hasSize(2);
        var sought = gu.get("/needs/heard?request=" + concern + "&words=缺车");
        assertThat(sought.page().select(".proposals a").eachAttr("href")).containsExactly("/needs/" + whole);
        assertThat(at("zhao")
                        .get("/needs/heard?request=" + concern + "&words=缺车")
                        .page()
                        .select(".proposals li"))
                .as("a need in which the reader has no right")
                .isEmpty();
    }

    @Test
    void whatCouldBeEvidenceIsCountedAndEveryPageOfItIsReached() throws Exception {
        for (int i = 1; i <= 23; i++) tell("凉亭漏雨 " + i);
        var need = raise("凉亭能坐人");
        var zhao = at("zhao");
        var first = zhao.get("/needs/" + need + "/evidence?words=凉亭");
        assertThat(first.page().select("#add [role=status]").text()).contains("23");
        assertThat(first.page().select(".searched input")).hasSize(20);
        var second = zhao.get(first.page().select("#add a[rel=next]").attr("href"));
        assertThat(second.page().select(".searched input")).hasSize(3);
        book.addConcern(
                need,
                new RequestId(Long.parseLong(
                        second.page().select(".searched input").getFirst().val())),
                1,
                Evidence.Speaks.FOR,
                SELF);
        assertThat(zhao.get("/needs/" + need + "/evidence?words=凉亭")
                        .page()
                        .select("#add [role=status]")
                        .text())
                .contains("22");
    }

    @Test
    void theNeedThatOneBecameIsChosenFromThoseAround() throws Exception {
        var old = raise("凉亭能坐人");
        var next = raise("院里要个遮雨的地方");
        quarter.colleague("sun", "孙书记", Role.COMMUNITY_SECRETARY, built.community(), built.committee());
        var sun = at("sun");
        assertThat(sun.get("/needs/" + old).page().select("a[href=/needs/" + old + "/successor]"))
                .hasSize(1);
        var page = sun.get("/needs/" + old + "/successor?words=遮雨");
        assertThat(page.page().select("input[name=successor]").eachAttr("value"))
                .containsExactly(next.toString());
        sun.sendForm(page, "/needs/" + old + "/acts/CHANGE", Map.of("successor", next.toString(), "why", "亭子拆了"));
        assertThat(sun.get("/needs/" + old).page().select("a[href=/needs/" + next + "]"))
                .hasSize(1);
        assertThat(at("zhao").get("/needs/" + next + "/successor").status()).isEqualTo(403);
    }

    @Test
    void aPhotoIsPutBesideEvidenceAndColleaguesSeeItNeighboursDoNot() throws Exception {
        var need = raise("凉亭能坐人");
        var day = Days.of(Instant.now());
        long piece = book.add(
                need, new NewEvidence(EvidenceKind.VISIT, "", "凳子烂了", "去看过", day, 2, Evidence.Speaks.FOR, null), SELF);
        var address = "/needs/" + need + "/evidence/" + piece + "/photos";
        var zhao = at("zhao");
        assertThat(zhao.upload(address, Map.of(), "files", "words.txt", "no photo".getBytes(UTF_8))
                        .status())
                .isEqualTo(422);
        assertThat(zhao.upload(address, Map.of(), "files", "pavilion.png", picture())
                        .path())
                .isEqualTo("/needs/" + need + "/evidence");
        var photo = "/files/" + book.evidence(need).getFirst().photos().getFirst();
        assertThat(zhao.get("/needs/" + need).page().select("a[href=" + photo + "] img"))
                .hasSize(1);
        assertThat(zhao.get(photo).status()).isEqualTo(200);
        assertThat(new Visitor(port).get(photo).path()).startsWith("/log-in");
        db.sql("update needs.need set shown_to_public = true, state = 'VERIFIED'")
                .update();
        var neighbour = new Visitor(port).get("/needs/" + need);
        assertThat(neighbour.status()).isEqualTo(200);
        assertThat(neighbour.page().select("a[href=" + photo + "]")).isEmpty();
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void whoeverRaisesNoNeedsIsNotAskedTo() throws Exception {
        var concern = tell("凉亭漏雨");
        assertThat(at("zhou").get("/needs/heard?request=" + concern).status()).isEqualTo(403);
        assertThat(new Visitor(port).get("/needs/heard?request=" + concern).path())
                .startsWith("/log-in");
        assertThat(at("zhao").get("/needs/heard?request=999999").status()).isEqualTo(404);
        assertThat(at("zhao").get("/needs/heard?topic=999999").status()).isEqualTo(404);
    }

    /// What stands in the form, and what is not filled in yet.
    private static Map<String, String> typed(Document form) {
        var typed = new LinkedHashMap<String, String>();
        for (var name : List.of("title", "since", "place"))
            typed.put(name, form.select("[name=" + name + "]").val());
        typed.put("circle", "EVERYBODY");
        typed.put(
                "category",
                form.select("select[name=category] option").eachAttr("value").getLast());
        return typed;
    }

    private NeedId raise(String title) {
        return raise(title, built.community());
    }

    private NeedId raise(String title, PlacePath at) {
        return given.raise(title, at.place());
    }

    private TopicId topic() {
        for (var text : List.of("凉亭漏雨，凳子都泡烂了", "凉亭又漏雨了，老人没地方坐", "凉亭漏雨说了几次没人修")) tell(text);
        finding.look(built.subdistrict().subdistrict());
        return db.sql("select id from needs.topic where state = 'LIVE'")
                .query((row, n) -> new TopicId(row.getLong("id")))
                .single();
    }

    private RequestId tell(String text) {
        requests.submit(Told.at(built.building(), text), Actor.PUBLIC);
        return db.sql("select max(id) from requests.request")
                .query((row, n) -> new RequestId(row.getLong(1)))
                .single();
    }

    private Visitor at(String name) throws Exception {
        return Visitor.loggedIn(port, name);
    }
}
