package org.linli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.journal.Reactions;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.sheets.SheetFile;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pages of an import, without JavaScript: a bad file is refused at its field in plain words.
@DatabaseTest
class ImportPagesTest {

    private static PlacePath place = PlacePath.ALL;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Reactions reactions;

    @Autowired
    JdbcClient db;

    private Visitor officer;

    @BeforeEach
    void logIn() throws Exception {
        if (place.equals(PlacePath.ALL)) {
            var there = quarter.build();
            place = there.subdistrict();
            quarter.colleague("li", "李慧敏", Role.SUBDISTRICT_OFFICER, place, there.committee());
            quarter.colleague("chen", "陈素琴", Role.GRID_WORKER, there.community(), there.committee());
        }
        officer = enter("li");
    }

    @Test
    void whatIsNoSheetIsRefusedAtTheField() throws Exception {
        refused("letter.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3}, "不是表格文件");
        refused("damaged.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9}, "读不出来");
        refused("bomb.xlsx", zip("xl/workbook.xml", 300 << 20), "大得不像表格");
        refused("locked.xlsx", locked(), "有密码");
        refused("empty.csv", new byte[0], "没有内容");
        refused("blank.csv", "\n\n , ,\n".getBytes(StandardCharsets.UTF_8), "没有内容");
    }

    @Test
    void moreThanAMillionRowsAreRefusedWithTheLimit() throws Exception {
        refused("long.csv", "1\n".repeat(SheetFile.MOST_ROWS + 1).getBytes(StandardCharsets.UTF_8), "最多 1,000,000 行");
    }

    @Test
    void aSheetGoesItsFourStepsByPagesAlone() throws Exception {
        var csv = "编号,主题,时间,状态\n1,路灯不亮,2026-03-01,已办结\n2,,2026-03-02,待办\n3,井盖松,不记得,待办\n";
        var columns = upload("三月.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(columns.status()).isEqualTo(200);
        assertThat(columns.path()).endsWith("/columns");
        var id = columns.path().replaceAll("\\D", "");
        assertThat(columns.page()
                        .select("select[name=column3] option[selected]")
                        .val())
                .isEqualTo("status");

        var meanings = officer.post(
                "/imports/" + id + "/columns",
                Map.of("column0", "number", "column1", "subject", "column2", "time", "column3", "status"));
        assertThat(meanings.path()).endsWith("/meanings");
        assertThat(meanings.page()
                        .select("select[name='value.status'] option[selected]")
                        .eachAttr("value"))
                .containsExactlyInAnyOrder("SUBMITTED", "CLOSED");
        assertThat(meanings.page().select("#channel").text()).contains("来源", "这张表里的全部");

        var rows = officer.post(
                "/imports/" + id + "/meanings",
                Map.of("label.status", "已办结", "value.status", "CLOSED", "label.channel", "", "value.channel", "BOX"));
        assertThat(rows.page().select("td.bad").text()).contains("看不出是哪一天");
        assertThat(rows.page().select("th.bad, td.bad")).hasSize(2);
        assertThat(officer.get("/imports/" + id + "?only=problems").page().select("tbody tr"))
                .hasSize(2);
        assertThat(officer.post("/imports/" + id + "/start", Map.of("mode", "ALL"))
                        .status())
                .isEqualTo(422);

        var fixed = officer.post(
                "/imports/" + id + "/lines/4",
                Map.of("field", "time", "text", "2026-03-03", "only", "true", "page", "1"));
        assertThat(fixed.page().select("tbody tr")).hasSize(1);

        officer.post("/imports/" + id + "/start", Map.of("mode", "GOOD"));
        var report = finished(id);
        assertThat(report.page().select(".results dd").eachText()).containsExactly("2", "0", "1");
        assertThat(report.page().select(".refusals").text()).contains("主题和内容都是空的");
        assertThat(officer.get("/imports").page().select("tbody tr").text()).contains("三月.csv");
        assertThat(db.sql("select distinct channel from requests.request where import = :id")
                        .param("id", Long.parseLong(id))
                        .query(String.class)
                        .list())
                .containsExactly("BOX");
        assertThat(officer.get("/imports/" + id + "/refused").status()).isEqualTo(200);
        assertThat(officer.get("/imports/example/concerns").status()).isEqualTo(200);

        var undone = officer.post("/imports/" + id + "/undo", Map.of());
        assertThat(undone.page().select("h1").text()).contains("撤回");
    }

    @Test
    void aSheetOfPlacesHasNothingToExplainAndAsksForTheLevelThatIsEmpty() throws Exception {
        officer.get("/imports/new?target=places");
        var csv = "社区,网格,院落,建成年份\n铁西社区,一网格,新院子,三零年\n,一网格,旧院子,1985\n";
        var columns = officer.upload(
                "/imports",
                Map.of("target", "places", "place", place.value(), "source", ""),
                "file",
                "院子.csv",
                csv.getBytes(StandardCharsets.UTF_8));
        var id = columns.path().replaceAll("\\D", "");
        assertThat(columns.page().select(".firstcell").eachText()).contains("铁西社区", "新院子");

        var rows = officer.post(
                "/imports/" + id + "/columns",
                Map.of("column0", "community", "column1", "grid", "column2", "courtyard", "column3", "built"));

        assertThat(rows.path()).isEqualTo("/imports/" + id);
        assertThat(rows.page().select("tr:has(.rowno:contains(2)) td.bad").attr("data-label"))
                .isEqualTo("建成年份");
        assertThat(rows.page().select("td.bad").eachText())
                .anySatisfy(said -> assertThat(said).contains("1800 到 2100"))
                .anySatisfy(said -> assertThat(said).contains("这一级没写"));
        assertThat(rows.page().select("td.bad[data-label=社区]")).hasSize(1);
    }

    @Test
    void aSheetThatIsNotWantedIsForgotten() throws Exception {
        var columns = upload("不要了.csv", "主题\n一件事\n".getBytes(StandardCharsets.UTF_8));
        var id = columns.path().replaceAll("\\D", "");
        assertThat(officer.post("/imports/" + id + "/discard", Map.of()).path()).isEqualTo("/imports");
        assertThat(officer.get("/imports/" + id).status()).isEqualTo(404);
    }

    @Test
    void whatASheetBringsUnsortedIsListenedToInTheBackgroundAndDangerStandsOut() throws Exception {
        var csv = """
                编号,主题,时间,状态
                91,一楼燃气泄漏味道很大,2026-03-01,待办
                92,厨房地漏返水,2026-03-02,待办
                93,楼里着火了,2026-03-03,已办结
                """;
        var id = upload("四月.csv", csv.getBytes(StandardCharsets.UTF_8)).path().replaceAll("\\D", "");
        officer.post(
                "/imports/" + id + "/columns",
                Map.of("column0", "number", "column1", "subject", "column2", "time", "column3", "status"));
        officer.post("/imports/" + id + "/meanings", Map.of("label.status", "已办结", "value.status", "CLOSED"));
        officer.post("/imports/" + id + "/start", Map.of("mode", "GOOD"));
        finished(id);

        assertThat(suggested().text()).contains("厨房地漏返水", "% 把握").doesNotContain("楼里着火了");
        assertThat(officer.get("/requests?urgency=harm")
                        .page()
                        .select("tbody tr")
                        .text())
                .contains("一楼燃气泄漏味道很大")
                .doesNotContain("楼里着火了", "厨房地漏返水");

        var links = officer.get("/imports/" + id).page().select(".acts a").eachAttr("href");
        assertThat(links).contains("/requests?import=" + id, "/requests?import=" + id + "&suggested=all");
        var came = officer.get("/requests?import=" + id).page();
        assertThat(came.select("tbody tr")).hasSize(3);
        assertThat(came.select(".chips").text()).contains("四月.csv");
        assertThat(officer.get("/requests?suggested=all&import=" + id)
                        .page()
                        .select("tbody tr")
                        .text())
                .contains("厨房地漏返水")
                .doesNotContain("楼里着火了");
        assertThat(officer.get("/requests?words=地漏&import=" + id).page().select("tbody tr"))
                .hasSize(1);
        assertThat(officer.get("/requests?import=999999").page().select("tbody tr"))
                .isEmpty();
    }

    /// As soon as the background has come to it.
    private Elements suggested() throws Exception {
        reactions.settle(Duration.ofSeconds(20));
        var until = Instant.now().plusSeconds(40);
        var rows = new Elements();
        while (rows.isEmpty() && Instant.now().isBefore(until))
            rows = officer.get("/requests?suggested=all&words=地漏").page().select("tbody tr");
        return rows;
    }

    @Test
    void whoMayNotImportFindsNoDoor() throws Exception {
        var worker = enter("chen");
        assertThat(worker.get("/imports").status()).isEqualTo(403);
        assertThat(worker.get("/me").page().select("a[href='/imports']")).isEmpty();
    }

    private Visitor.Answer finished(String id) throws IOException, InterruptedException {
        for (var page = officer.get("/imports/" + id); ; page = officer.get("/imports/" + id)) {
            if (page.page().select("progress").isEmpty()) return page;
        }
    }

    private void refused(String name, byte[] file, String sentence) throws Exception {
        var answer = upload(name, file);
        assertThat(answer.status()).as(name).isEqualTo(422);
        assertThat(answer.page().select("#file-error").text()).as(name).contains(sentence);
        assertThat(answer.page().select("#file").attr("aria-invalid")).isEqualTo("true");
    }

    private Visitor.Answer upload(String name, byte[] file) throws IOException, InterruptedException {
        officer.get("/imports/new");
        return officer.upload(
                "/imports", Map.of("target", "concerns", "place", place.value(), "source", ""), "file", name, file);
    }

    private Visitor enter(String name) throws Exception {
        return Visitor.loggedIn(port, name);
    }

    private static byte[] locked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var parts = new POIFSFileSystem()) {
            parts.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            parts.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String entry, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(entry));
            var block = new byte[1 << 16];
            for (var left = size; left > 0; left -= block.length) out.write(block, 0, Math.min(left, block.length));
            out.closeEntry();
        }
        return bytes.toByteArray();
    }
}
