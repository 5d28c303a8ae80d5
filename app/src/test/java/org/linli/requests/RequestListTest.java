package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.people.Contact;
import org.linli.places.NewPlace;
import org.linli.places.PlaceFacts;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceRegister;
import org.linli.shared.Actor;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The list of concerns, as a browser without JavaScript has it.
@DatabaseTest
class RequestListTest {

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static RequestId pipe;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static RequestId lamp;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Autowired
    PlaceRegister register;

    @Autowired
    JdbcClient db;

    private Visitor zhao;

    @BeforeEach
    void build() throws Exception {
        if (there == null) {
            there = quarter.build();
            quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
            quarter.colleague("other", "别处的", Role.COMMUNITY_WORKER, there.other(), there.committee());
            pipe = say("厨房地漏返水，黑水一股味儿", new Contact("孙桂兰", "13800005501", ""));
            lamp = say("后墙那盏路灯灭了一个多月", null);
            requests.accept(lamp, SELF);
        }
        zhao = logIn("zhao");
    }

    @Test
    void twoCharactersAreFoundAndStandOut() throws Exception {
        var page = zhao.get("/requests?words=返水").page();

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody mark").eachText()).contains("返水");
    }

    @Test
    void whoLogsInBeginsAtTheToDo() throws Exception {
        var visitor = new Visitor(port);
        visitor.get("/log-in");
        var answer = visitor.post("/log-in", Map.of("name", "zhao", "password", Quarter.PASSWORD));

        assertThat(answer.path()).isEqualTo("/todo");
    }

    @Test
    void oneCharacterAndTheNumberAreFoundToo() throws Exception {
        assertThat(zhao.get("/requests?words=灯").page().select("tbody tr")).hasSize(1);
        assertThat(zhao.get("/requests?words=" + new RequestNumber(pipe))
                        .page()
                        .select("tbody a[data-open]")
                        .attr("href"))
                .isEqualTo("/requests/" + pipe);
    }

    @Test
    void thePlaceAndTheStateNarrowTheList() throws Exception {
        assertThat(zhao.get("/requests?state=accepted").page().select("tbody tr"))
                .hasSize(1);
        assertThat(zhao.get("/requests?place=" + there.building().value() + "&state=open")
                        .page()
                        .select("tbody tr"))
                .hasSize(2);
        assertThat(zhao.get("/requests?place=" + there.other().place().value())
                        .page()
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void theNextCommunitySeesNothing() throws Exception {
        var other = logIn("other");

        assertThat(other.get("/requests").page().select("tbody tr")).isEmpty();
        assertThat(other.get("/requests/" + pipe).status()).isEqualTo(404);
    }

    @Test
    void nonsenseInTheAddressIsAnEmptyListAndNotAFailure() throws Exception {
        for (var address : List.of(
                "?state=x",
                "?place=x",
                "?from=yesterday",
                "?page=-3",
                "?page=99999999999",
                "?sort='",
                "?words='%26%7C!",
                "?lead=1e9",
                "?from=%2B999999999-12-31&until=%2B999999999-12-31"))
            assertThat(zhao.get("/requests" + address).status()).as(address).isEqualTo(200);
    }

    @Test
    void anActOnManyTellsWhichWereDoneAndWhyTheOthersWereNot() throws Exception {
        var third = say("单元门坏了", null);
        zhao.get("/requests");
        var answer = zhao.post(
                "/requests/many?id=" + third + "&id=" + lamp, Map.of("act", "ACCEPT", "of", "/requests?state=open"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".outcome").text()).contains("选了 2 件，办成 1 件", "现在到这一步了");
        assertThat(answer.page().select("a[href='/requests?state=open']")).isNotEmpty();
    }

    @Test
    void anActThatIsNoneAndAnAddressThatIsNotOursAreNotFound() throws Exception {
        zhao.get("/requests");

        assertThat(zhao.post("/requests/many?id=" + lamp, Map.of("act", "FLY")).status())
                .isEqualTo(404);
        for (var of : List.of("//elsewhere", "/requests?words=%zz", "/re quests", "/requests\n"))
            assertThat(zhao.post("/views", Map.of("of", of, "name", "x")).status())
                    .as(of)
                    .isEqualTo(404);
    }

    @Test
    void aViewIsKeptUnderANameAndGivenUp() throws Exception {
        zhao.get("/requests");
        zhao.post("/views", Map.of("of", "/requests?state=accepted&words=%E7%81%AF", "name", "灯的事"));
        var list = zhao.get("/requests").page();
        var kept = list.select(".keptview > a");
        assertThat(kept.eachText()).contains("灯的事");
        assertThat(zhao.get(kept.attr("href")).page().select("tbody tr")).hasSize(1);

        zhao.post(list.select(".keptview form").attr("action"), Map.of("of", "/requests"));
        assertThat(zhao.get("/requests").page().select(".keptview > a")).isEmpty();
    }

    @Test
    void aListIsTakenAwayForAPurposeThatIsWrittenDownWithContactsMasked() throws Exception {
        zhao.get("/requests");
        assertThat(zhao.post("/requests/export", Map.of("of", "/requests", "purpose", " "))
                        .status())
                .isEqualTo(422);
        var sheet = zhao.bytes("/requests/export", Map.of("of", "/requests?words=返水", "purpose", "周五例会"));

        assertThat(text(sheet)).contains("返水", "138****5501").doesNotContain("13800005501", "孙桂兰", "路灯");
        assertThat(db.sql("select reason from journal.entry where type = 'RequestsTaken' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("周五例会");
        quarter.colleague("keeper", "管理员", Role.TENANT_ADMIN, there.subdistrict(), there.committee());
        assertThat(logIn("keeper")
                        .get("/operation/audit?topic=requests.audit.taken")
                        .page()
                        .select(".told")
                        .text())
                .contains("把诉求带走成了文件", "赵立平", "周五例会");
    }

    /// A migration that makes a column anew takes the indexes with it that hold it, and the list of a large subdistrict
    /// would be read from the table.
    @Test
    void thePageOfAListIsChosenFromAnIndexThatHoldsEveryCondition() {
        var index = db.sql(
                        "select indexdef from pg_indexes where schemaname = 'requests' and indexname = 'request_list'")
                .query(String.class)
                .single();

        assertThat(index)
                .contains("(subdistrict, received_at DESC, id DESC)")
                .containsSubsequence(
                        "INCLUDE", "state", "category", "urgency", "channel", "place_path", "lead", "handler", "due");
    }

    @Test
    void whoReadsEnglishSeesAndFindsPlacesByTheirEnglishNames() throws Exception {
        var shed = register.create(
                new NewPlace(
                        there.other().place(),
                        PlaceKind.BUILDING,
                        "车棚",
                        "Bicycle shed",
                        "",
                        null,
                        PlaceFacts.NONE,
                        Period.since(LocalDate.of(2020, 1, 1))),
                SELF);
        say("充电口都坏了", null, shed);
        var other = logIn("other");
        other.post("/look", Map.of("lang", "en"));

        var rows = other.get("/requests?words=bicycle").page().select("tbody tr");

        assertThat(rows.eachText()).singleElement().asString().contains("河沿社区, Bicycle shed");
        other.post("/look", Map.of("lang", "zh"));
        assertThat(other.get("/requests?words=车棚").page().select("tbody tr").text())
                .contains("河沿社区 车棚");
    }

    private static String text(byte[] xlsx) throws Exception {
        var file = Files.write(Files.createTempFile("list", ".xlsx"), xlsx);
        try (var zip = new ZipFile(file.toFile())) {
            var all = new StringBuilder();
            for (var entry : zip.stream().toList())
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            return Parser.unescapeEntities(all.toString(), true);
        } finally {
            Files.delete(file);
        }
    }

    private Visitor logIn(String name) throws Exception {
        return Visitor.loggedIn(port, name);
    }

    private RequestId say(String words, @Nullable Contact contact) {
        return say(words, contact, there.building());
    }

    private RequestId say(String words, @Nullable Contact contact, PlaceId place) {
        return requests.submit(
                        new Intake(
                                UUID.randomUUID(),
                                place,
                                "",
                                "",
                                words,
                                Channel.CALL,
                                null,
                                "",
                                true,
                                contact,
                                AnswerBy.CODE,
                                null,
                                List.of()),
                        SELF)
                .id();
    }
}
