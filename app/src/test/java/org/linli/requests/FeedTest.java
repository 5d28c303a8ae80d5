package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What feed readers get.
@DatabaseTest
class FeedTest {

    private static boolean built;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void concerns() {
        if (built) return;
        built = true;
        var there = quarter.build();
        tell(there.building(), "路灯 <不亮> & 闪，打 13800001234", true);
        tell(there.building(), "只给经办人看的", false);
    }

    @Test
    void theRssIsWellFormedAndHoldsWhatRssAsksFor() throws Exception {
        var answer = get("/feeds/concerns.rss");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        var rss = document.getDocumentElement();

        assertThat(rss.getTagName()).isEqualTo("rss");
        assertThat(rss.getAttribute("version")).isEqualTo("2.0");
        for (var name : List.of("title", "link", "description")) {
            assertThat(document.getElementsByTagName(name).item(0).getTextContent())
                    .as(name)
                    .isNotBlank();
        }
        assertThat(document.getElementsByTagName("item").getLength()).isEqualTo(1);
        assertThat(ZonedDateTime.parse(
                        document.getElementsByTagName("pubDate").item(0).getTextContent(),
                        DateTimeFormatter.RFC_1123_DATE_TIME))
                .isNotNull();
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/rss+xml;charset=UTF-8");
    }

    @Test
    void theJsonFeedHoldsWhatItsVersionAsksFor() throws Exception {
        var feed = json("/feeds/concerns.json?lang=en");
        var item = feed.get("items").get(0);

        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asString()).isEqualTo("Linli: what people say");
        assertThat(feed.get("feed_url").asString()).contains("/feeds/concerns.json");
        assertThat(item.get("id").asString()).isNotBlank();
        assertThat(item.get("content_text").asString()).isNotBlank();
        assertThat(OffsetDateTime.parse(item.get("date_published").asString())).isNotNull();
    }

    @Test
    void onlyWhatNeighboursMayReadIsInItAndNobodysNumber() throws Exception {
        for (var path : List.of("/feeds/concerns.rss", "/feeds/concerns.json")) {
            assertThat(get(path).body()).contains("路灯").doesNotContain("只给经办人看的", "13800001234", "单元");
        }
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        var tag = get("/feeds/concerns.json").headers().firstValue("etag").orElseThrow();

        var again = send(request("/feeds/concerns.json").header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/feeds/concerns.json").headers().firstValue("cache-control"))
                .hasValue("max-age=300, public");
    }

    @Test
    void aFeedIsAskedForByPlaceAndByState() throws Exception {
        long other = db.sql("select id from places.place where name = '河沿社区'")
                .query(Long.class)
                .single();

        assertThat(json("/feeds/concerns.json?place=" + other).get("items")).isEmpty();
        assertThat(json("/feeds/concerns.json?state=GAP").get("items")).isEmpty();
        assertThat(json("/feeds/concerns.json?state=OPEN").get("items")).hasSize(1);
        assertThat(get("/feeds/concerns.json?place=999999").statusCode()).isEqualTo(404);
    }

    @Test
    void thePublicPagesLeadToTheFeeds() throws Exception {
        var page = new Visitor(port).get("/").page();

        assertThat(page.select("link[rel=alternate]").eachAttr("type"))
                .contains("application/rss+xml", "application/feed+json");
        assertThat(page.select(".foot a[href='/feeds/concerns.rss']")).isNotEmpty();
    }

    @Test
    void aFeedLeadsToThePageOfEachConcern() throws Exception {
        var item = json("/feeds/concerns.json").get("items").get(0);
        var page = get(URI.create(item.get("url").asString()).getPath());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("路灯").doesNotContain("13800001234");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            打 138-0000-1234，或 62010219500101123X，3 号楼 12 户 | 打 ****，或 ****，3 号楼 12 户
            3号楼2单元402漏水，402室找我                            | 3号楼****漏水，****找我
            3-2-402 楼上漏水                                       | **** 楼上漏水
            二单元三楼301号水管爆了                                | ****水管爆了
            2026-03-02 起2单元门坏了，402号楼120户都没暖气         | 2026-03-02 起2单元门坏了，402号楼120户都没暖气
            Door 402 leaks, call +86 138 0000 1234                 | **** leaks, call ****
            3号楼修了200元，5楼100平                               | 3号楼修了200元，5楼100平
            """)
    void phonesAndDoorsAreTakenOutOfWords(String said, String shown) {
        assertThat(db.sql("select requests.shown_words(:said)")
                        .param("said", said)
                        .query(String.class)
                        .single())
                .isEqualTo(shown);
    }

    @Test
    void aPlaceEndsAtTheBuilding() {
        assertThat(upToTheBuilding("铁西社区 工务院 3号楼 2单元", "Tiexi, Gongwu Yard, Building 3, Entrance 2"))
                .isEqualTo("铁西社区 工务院 3号楼|Tiexi, Gongwu Yard, Building 3");
        assertThat(upToTheBuilding("铁西社区 工务院 3号楼 2单元 102室", "")).isEqualTo("铁西社区 工务院 3号楼|");
        assertThat(upToTheBuilding("铁西社区 工务院", "Tiexi, Gongwu Yard")).isEqualTo("铁西社区 工务院|Tiexi, Gongwu Yard");
    }

    private String upToTheBuilding(String zh, String en) {
        return db.sql("select requests.shown_place(:zh) || '|' || requests.shown_place_en(:zh, :en)")
                .param("zh", zh)
                .param("en", en)
                .query(String.class)
                .single();
    }

    private void tell(PlaceId place, String words, boolean shown) {
        requests.submit(
                new Intake(
                        UUID.randomUUID(),
                        place,
                        "2单元",
                        "",
                        words,
                        Channel.PHONE_PAGE,
                        null,
                        "",
                        shown,
                        null,
                        AnswerBy.CODE,
                        null,
                        List.of()),
                Actor.PUBLIC);
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return new JsonMapper().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
