package org.linli.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.notices.Story;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.Requests;
import org.linli.requests.Urgency;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// What the standard asks, sentence by sentence.
@DatabaseTest
class Open311Test {

    private static final String WHERE = "铁西社区工务院3号楼301";
    private static String key = "";

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    ApiKeys keys;

    @Autowired
    Requests requests;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void key() {
        if (!key.isEmpty()) return;
        story.build();
        key = keys.make(subdistrict(), "市民热线", 6000, Actor.program("test"));
    }

    @Test
    void discoveryHoldsEveryRequiredFieldAndListsBothFormats() throws Exception {
        var json = program().get("discovery.json").json();
        for (var name : List.of("changeset", "contact", "key_service")) {
            assertThat(json.get(name).asString()).as(name).isNotBlank();
        }
        var endpoint = json.get("endpoints").get(0);
        for (var name : List.of("specification", "url", "changeset", "type")) {
            assertThat(endpoint.get(name).asString()).as(name).isNotBlank();
        }
        assertThat(endpoint.get("formats").valueStream().map(f -> f.asString()))
                .containsExactly("text/xml", "application/json");
        var xml = program().get("discovery.xml");
        assertThat(xml.body()).startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        assertThat(xml.response().headers().firstValue("content-type")).hasValue("text/xml;charset=utf-8");
        assertThat(program().get("discovery.json").json().get("changeset")).isEqualTo(json.get("changeset"));
    }

    @Test
    void servicesDefinitionsAndRequestsValidateAgainstTheOfficialSchemas() throws Exception {
        assumeTrue(Files.isDirectory(OfficialSchema.folder()), "The official schemas are not here.");
        sorted(bring("service_code", "HOU1", "description", "漏水", "lat", "39.9", "long", "116.4"));

        assertThat(OfficialSchema.faults(
                        "services.json", program().get("v2/services.json").json()))
                .isEmpty();
        for (var code : List.of("HOU1", "HOU3", "GOV1")) {
            assertThat(OfficialSchema.faults(
                            "service-definition.json",
                            program().get("v2/services/" + code + ".json").json()))
                    .isEmpty();
        }
        var list = program().get("v2/requests.json").json();
        assertThat(list).isNotEmpty();
        assertThat(OfficialSchema.faults("requests.json", list)).isEmpty();
    }

    @Test
    void whoIsResponsibleAndWhatMayBeBroughtIsNamedInTheLanguageOfWhoAsks() throws Exception {
        var receipt = story.dispatched("路灯不亮");
        requests.showToNeighbours(receipt.id(), true, "居民说可以", story.sorter());
        var one = "v2/requests/" + receipt.number().digits() + ".json";

        assertThat(program().get(one).first().get("agency_responsible").asString())
                .isEqualTo("Tiexi committee");
        var chinese = program().getInChinese("v2/services/HOU3.json");
        assertThat(program().getInChinese(one).first().get("agency_responsible").asString())
                .isEqualTo("铁西社区居委会");
        assertThat(program().get("v2/services.json").json().valueStream())
                .allSatisfy(service -> assertThat(List.of(
                                service.get("service_name").asString(),
                                service.get("description").asString(),
                                service.get("group").asString(),
                                service.get("keywords").asString()))
                        .noneMatch(text -> text.codePoints().anyMatch(Character::isIdeographic)));
        assertThat(asked(program().get("v2/services/HOU3.json"))).doesNotContainAnyElementsOf(asked(chinese));
        assertThat(asked(chinese)).allMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "discovery",
                "v2/services",
                "v2/services/HOU1",
                "v2/services/HOU3",
                "v2/requests",
                "v2/requests/11",
                "v2/services/NONE"
            })
    void xmlOfTheSameResourceEqualsTheJson(String resource) throws Exception {
        sorted(bring("service_code", "ENV2", "description", "路灯 <不亮> & \"闪\"\n第二行"));

        var json = SparkReader.asText(program().get(resource + ".json").json());
        assertThat(SparkReader.read(program().get(resource + ".xml").body())).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            403, without a key,              api_key=;service_code=HOU1;address_string=铁西社区
            403, with a wrong key,           api_key=nonsense;service_code=HOU1;address_string=铁西社区
            404, with a bad service_code,    service_code=XYZ9;address_string=铁西社区
            400, without service_code,       address_string=铁西社区
            400, without any location,       service_code=HOU1
            400, with half a position,       service_code=HOU1;lat=39.9
            400, with an unknown address,    service_code=HOU1;address_string=月球背面
            400, without required attribute, service_code=HOU3;address_string=铁西社区
            400, with a value not offered,   service_code=HOU3;address_string=铁西社区;attribute[TRAPPED]=perhaps
            404, with unknown jurisdiction,  service_code=HOU1;address_string=铁西社区;jurisdiction_id=elsewhere
            400, with a number that is none, service_code=HOU1;address_string=铁西社区;attribute[AFFECTED]=many
            """)
    void aFaultyRequestIsRefused(int status, String how, String form) throws Exception {
        var values = new ArrayList<String>();
        if (!form.contains("api_key")) values.addAll(List.of("api_key", key));
        for (var field : form.split(";")) values.addAll(List.of(field.split("=", -1)));

        var json = program().post("v2/requests.json", values.toArray(String[]::new));
        var xml = program().post("v2/requests.xml", values.toArray(String[]::new));

        assertThat(json.status()).as(how).isEqualTo(status);
        assertThat(json.first().get("code").asInt()).isEqualTo(status);
        assertThat(json.first().get("description").asString()).isNotBlank().doesNotContain("«");
        assertThat(xml.status()).isEqualTo(status);
        assertThat(xml.body()).contains("<errors><error><code>" + status + "</code><description>");
    }

    @Test
    void aDescriptionOf4001CharactersIsRefusedAndOneOf4000IsNot() throws Exception {
        assertThat(post("service_code", "HOU1", "description", "水".repeat(4001), "address_string", WHERE)
                        .status())
                .isEqualTo(400);
        assertThat(post("service_code", "HOU1", "description", "水".repeat(4000), "address_string", WHERE)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void severalValuesAreKeptInTheirOrder() throws Exception {
        var number = bring(
                "service_code",
                "HOU1",
                "description",
                "漏水",
                "attribute[WHERE][]",
                "stairs",
                "attribute[WHERE][]",
                "kitchen");

        assertThat(db.sql("select attributes::text from open311.submission where request = :id")
                        .param("id", id(number))
                        .query(String.class)
                        .single())
                .contains("[\"stairs\", \"kitchen\"]");
        assertThat(db.sql("select body from requests.request where id = :id")
                        .param("id", id(number))
                        .query(String.class)
                        .single())
                .contains("楼道、厨房");
    }

    @Test
    void severalPicturesAreKeptWhetherApartByCommasOrRepeated() throws Exception {
        var number = bring(
                "service_code",
                "HOU1",
                "description",
                "漏水",
                "media_url",
                "https://a.example/1.jpg, https://a.example/2.jpg",
                "media_url",
                "https://a.example/3.jpg");

        assertThat(db.sql("select media_url from open311.submission where request = :id")
                        .param("id", id(number))
                        .query(String.class)
                        .single())
                .isEqualTo("https://a.example/1.jpg,https://a.example/2.jpg,https://a.example/3.jpg");
    }

    @Test
    void aBatchServiceReturnsATokenOnlyAndTheTokenResolvesAfterwards() throws Exception {
        var answer = post("service_code", "GOV1", "description", "建议装长椅", "address_string", WHERE)
                .first();
        assertThat(answer.has("service_request_id")).isFalse();
        var token = answer.get("token").asString();
        var early = program().get("v2/tokens/" + token + ".json");
        assertThat(early.status()).isEqualTo(200);
        assertThat(early.first().has("service_request_id")).isFalse();

        requests.accept(
                new RequestId(db.sql("select request from open311.submission where token = :token::uuid")
                        .param("token", token)
                        .query(Long.class)
                        .single()),
                story.sorter());

        assertThat(program()
                        .get("v2/tokens/" + token + ".json")
                        .first()
                        .get("service_request_id")
                        .asString())
                .matches("\\d+");
        assertThat(program()
                        .get("v2/tokens/00000000-0000-0000-0000-000000000000.json")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void serviceRequestIdOverridesEverythingAndTakesAList() throws Exception {
        var one = bring("service_code", "ENV1", "description", "垃圾没清");
        var other = bring("service_code", "ENV4", "description", "枯枝");

        var found = program()
                .get("v2/requests.json?service_request_id=" + one + "," + other
                        + "&status=closed&start_date=2020-01-01T00:00:00Z&service_code=HOU1")
                .json();

        assertThat(ids(found)).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void aSpanOverNinetyDaysIsRefusedAndNinetyIsUsual() throws Exception {
        var old = bring("service_code", "ENV3", "description", "结冰");
        db.sql("update requests.request set received_at = received_at - interval '91 days' where id = :id")
                .param("id", id(old))
                .update();
        db.sql("update open311.submission set at = at - interval '91 days' where request = :id")
                .param("id", id(old))
                .update();

        assertThat(program()
                        .get("v2/requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-04-02T00:00:00Z")
                        .status())
                .isEqualTo(400);
        assertThat(ids(program().get("v2/requests.json").json())).doesNotContain(old);
        var start = OffsetDateTime.now(ZoneOffset.UTC).minusDays(100).withNano(0);
        assertThat(ids(program().get("v2/requests.json?start_date=" + start).json()))
                .contains(old);
    }

    @Test
    void pagesWalkThroughEverythingWithoutLossOrRepeat() throws Exception {
        for (int n = 0; n < 7; n++) bring("service_code", "TRA6", "description", "单车乱放 " + n);
        var walked = new ArrayList<String>();
        for (int page = 1; ; page++) {
            var found = ids(program()
                    .get("v2/requests.json?service_code=TRA6&page_size=3&page=" + page)
                    .json());
            if (found.isEmpty()) break;
            walked.addAll(found);
        }

        assertThat(walked).hasSize(7).doesNotHaveDuplicates();
        assertThat(ids(program().get("v2/requests.json?service_code=TRA6").json()))
                .isEqualTo(walked);
    }

    @Test
    void neverMoreThanAThousandComeAtOnce() throws Exception {
        var number = bring("service_code", "TRA5", "description", "站牌");
        db.sql("""
                insert into requests.request (subdistrict, place, place_path, place_name, subject, body, channel,
                                              shown_to_public, code, state, category, received_at, changed_at, search)
                select subdistrict, place, place_path, place_name, subject, body, channel, shown_to_public, code,
                       'CLOSED', 'TRA5', received_at, changed_at, search
                from   requests.request, generate_series(1, 1010)
                where  id = :id
                """).param("id", id(number)).update();

        assertThat(program()
                        .get("v2/requests.json?service_code=TRA5&page_size=5000")
                        .json())
                .hasSize(1000);
        assertThat(program()
                        .get("v2/requests.json?service_code=TRA5&status=open")
                        .json())
                .hasSize(1);
        db.sql("delete from requests.request where category = 'TRA5'").update();
    }

    @Test
    void anUnknownIdIsNotFoundInTheFormatAskedForAndOtherFormatsAreNotFound() throws Exception {
        var json = program().get("v2/requests/99999999.json");
        var xml = program().get("v2/requests/99999999.xml");

        assertThat(json.status()).isEqualTo(404);
        assertThat(json.first().get("code").asInt()).isEqualTo(404);
        assertThat(xml.status()).isEqualTo(404);
        assertThat(xml.body()).contains("<errors>");
        assertThat(program().get("v2/requests.html").status()).isEqualTo(404);
        assertThat(program().get("v2/services.foo").status()).isEqualTo(404);
    }

    @Test
    void noAnswerTellsWhoSaidItAndWhatIsNotForNeighboursIsNeverListed() throws Exception {
        var shown = bring(
                "service_code",
                "HOU2",
                "description",
                "暖气不热，打我电话 138 0000 1234",
                "first_name",
                "桂英",
                "last_name",
                "张",
                "phone",
                "13800001234",
                "email",
                "zhang@example.org",
                "device_id",
                "tt222111");
        var hidden = bring("service_code", "HOU2", "description", "别让邻居看见", "attribute[VISIBILITY]", "staff");
        var personal = bring("service_code", "ELD3", "description", "独居老人");

        for (var path : List.of("v2/requests.json", "v2/requests.xml", "v2/requests/" + shown + ".json")) {
            assertThat(program().get(path).body())
                    .contains("暖气不热")
                    .doesNotContain("张桂英", "13800001234", "138 0000 1234", "zhang@example.org", "tt222111", "301")
                    .doesNotContain("别让邻居看见", "独居老人");
        }
        assertThat(program().get("v2/requests/" + hidden + ".json").status()).isEqualTo(404);
        assertThat(program().get("v2/requests/" + personal + ".json").status()).isEqualTo(404);
        assertThat(program()
                        .get("v2/requests.json?service_request_id=" + hidden)
                        .json())
                .isEmpty();
    }

    @Test
    void anEmptyParameterIsAsGoodAsNone() throws Exception {
        var number = bring(
                "service_code",
                "ENV5",
                "description",
                "油烟",
                "lat",
                "",
                "long",
                "",
                "address_id",
                "",
                "email",
                "",
                "phone",
                "",
                "media_url",
                "",
                "jurisdiction_id",
                "",
                "attribute[SINCE]",
                "",
                "attribute[VISIBILITY]",
                "");

        var found = program()
                .get("v2/requests.json?jurisdiction_id=&service_request_id=&service_code=&start_date=&end_date=&status="
                        + "&page=&page_size=");
        assertThat(ids(found.json())).contains(number);
    }

    @Test
    void timesCarryAZoneAndAnInstantAsGivenComesBack() throws Exception {
        var number = bring("service_code", "ENV6", "description", "狗没拴");
        var moment = Instant.now().minusSeconds(86_400).truncatedTo(ChronoUnit.SECONDS);
        db.sql("update requests.request set received_at = :at where id = :id")
                .param("at", moment.atOffset(ZoneOffset.ofHours(8)))
                .param("id", id(number))
                .update();

        var told = program().get("v2/requests/" + number + ".json").first();

        assertThat(told.get("requested_datetime").asString()).endsWith("+08:00");
        assertThat(OffsetDateTime.parse(told.get("requested_datetime").asString())
                        .toInstant())
                .isEqualTo(moment);
        assertThat(OffsetDateTime.parse(told.get("updated_datetime").asString()))
                .isNotNull();
    }

    @Test
    void aConcernIsOpenUntilItHasEndedAndSaysWhere() throws Exception {
        var number = bring("service_code", "HOU1", "description", "返水");

        var told = program().get("v2/requests/" + number + ".json").first();

        assertThat(told.get("status").asString()).isEqualTo("open");
        assertThat(told.get("address").asString()).startsWith("3号楼").endsWith("铁西社区");
        assertThat(ids(program().get("v2/requests.json?status=closed").json())).doesNotContain(number);
        assertThat(ids(program().get("v2/requests.json?status=open").json())).contains(number);
    }

    @Test
    void aPositionFindsItsPlaceOnceThePlanIsAnchored() throws Exception {
        assertThat(post("service_code", "HOU1", "description", "x", "lat", "39.9005", "long", "116.4005")
                        .status())
                .isEqualTo(400);
        var community = db.sql("select id from places.place where name = '铁西社区'")
                .query(Long.class)
                .single();
        db.sql("insert into places.plane (subdistrict, datum, lon, lat) values (:place, 'WGS84', 116.4, 39.9)")
                .param("place", subdistrict().value())
                .update();
        db.sql("""
                insert into places.shape (subdistrict, place, outline, kind, geojson, min_x, min_y, max_x, max_y)
                values (:subdistrict, :place, true, 'COMMUNITY',
                        '{"type":"Polygon","coordinates":[[[0,0],[200,0],[200,200],[0,200],[0,0]]]}', 0, 0, 200, 200)
                """)
                .param("subdistrict", subdistrict().value())
                .param("place", community)
                .update();

        var answer = post("service_code", "HOU1", "description", "按位置", "lat", "39.9005", "long", "116.4005");

        assertThat(answer.status()).isEqualTo(200);
        var told = program()
                .get("v2/requests/" + answer.first().get("service_request_id").asString() + ".json")
                .first();
        assertThat(told.get("address").asString()).isEqualTo("铁西社区");
        assertThat(told.get("lat").asDouble()).isEqualTo(39.9005);
        assertThat(post("service_code", "HOU1", "description", "x", "lat", "41.0", "long", "116.4")
                        .status())
                .isEqualTo(400);
        db.sql("delete from places.plane").update();
        db.sql("delete from places.shape").update();
    }

    @Test
    void aKeyLetsThroughItsShareAndNoMore() throws Exception {
        var small = keys.make(subdistrict(), "小程序", 2, Actor.program("test"));
        var statuses = new ArrayList<Integer>();
        for (int n = 0; n < 3; n++) {
            statuses.add(program()
                    .post(
                            "v2/requests.json",
                            "api_key",
                            small,
                            "service_code",
                            "HOU1",
                            "description",
                            "第 " + n,
                            "address_string",
                            WHERE)
                    .status());
        }

        assertThat(statuses).containsExactly(200, 200, 400);
    }

    private String bring(String... form) throws Exception {
        var answer = post(with(form, "address_string", WHERE));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.first().get("service_request_id").asString();
    }

    private Program.Answer post(String... form) throws IOException, InterruptedException {
        return program().post("v2/requests.json", with(form, "api_key", key));
    }

    private static String[] with(String[] form, String... more) {
        return Stream.concat(Stream.of(form), Stream.of(more)).toArray(String[]::new);
    }

    private static List<String> asked(Program.Answer definition) {
        return definition
                .json()
                .get("attributes")
                .valueStream()
                .map(attribute -> attribute.get("description").asString())
                .toList();
    }

    private void sorted(String number) {
        var request = RequestNumber.parse(number).orElseThrow().id();
        requests.accept(request, story.sorter());
        requests.classify(request, "HOU1", Urgency.ORDINARY, story.sorter());
    }

    private static long id(String number) {
        return RequestNumber.parse(number).orElseThrow().id().value();
    }

    private static List<String> ids(JsonNode list) {
        var ids = list.valueStream()
                .map(one -> one.get("service_request_id").asString())
                .toList();
        assertThat(new HashSet<>(ids)).hasSize(ids.size());
        return ids;
    }

    private PlaceId subdistrict() {
        return new PlaceId(db.sql("select id from places.place where parent is null")
                .query(Long.class)
                .single());
    }

    private Program program() {
        return new Program(port);
    }
}
