package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.needs.GivenTopics;
import org.linli.people.OrganisationFacts;
import org.linli.people.OrganisationKind;
import org.linli.people.Organisations;
import org.linli.people.PublicReach;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.sheets.SheetCell;
import org.linli.sheets.SheetFile;
import org.linli.sheets.SheetRow;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Visitor;
import org.linli.ui.ListSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Any list is taken away as a file: what it shows, as long as it is, for a purpose that is written down.
@DatabaseTest
class ListFilesTest {

    private static final String FORM = "form:has(input[name=of]):has(input[name=purpose])";

    /// Every page with a list, and what a row of it looks like.
    private static final Map<String, String> LISTS = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("/requests?words=锅炉房", "tr[data-row]"),
            Map.entry("/needs", "tr[data-row]"),
            Map.entry("/walks/findings", "tr[data-row]"),
            Map.entry("/accounts", "tr[data-row]"),
            Map.entry("/accounts?role=grid_worker", "tr[data-row]"),
            Map.entry("/organisations", "tr[data-row]"),
            Map.entry("/organisations?kind=committee", "tr[data-row]"),
            Map.entry("/places", ".placetable tbody tr"),
            Map.entry("/places?words=工务", ".placetable tbody tr"),
            Map.entry("/meetings", ".meetrow"),
            Map.entry("/meetings/ideas", "#list li"),
            Map.entry("/promises", ".promise1"),
            Map.entry("/gaps", ".gapline"),
            Map.entry("/duties", ".dutygroup tbody tr"),
            Map.entry("/duties?group=HOU", ".dutygroup tbody tr"),
            Map.entry("/pacts", ".pactrow"),
            Map.entry("/topics", "#list > .topiclist > .topic"),
            Map.entry("/assessments", "#list > li"),
            Map.entry("/surveys", ".polls > li"),
            Map.entry("/positions", ".soundingrow"),
            Map.entry("/budgets", ".purses > li"),
            Map.entry("/imports", ".past tbody tr"),
            Map.entry("/walks", ".walkrow")));

    private static boolean told;

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    List<ListSource> sources;

    @Autowired
    Organisations organisations;

    @Autowired
    GivenTopics topics;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void tell() {
        if (told) return;
        told = true;
        DemoTold.all(application);
        topics.of(new PlaceId(subdistrict()));
        LISTS.put(
                "/meetings/" + one("select meeting from dialogue.guest order by id limit 1") + "/guests",
                ".guestlist > li");
        LISTS.put(
                "/places/" + one("select place from places.boundary order by id limit 1") + "/boundaries",
                ".cut dd:not(:has(> .soft:only-child))");
    }

    private long one(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    @Test
    void everyListIsAFileWithItsColumnsAndItsRows() throws Exception {
        var officer = enter(Persona.SUBDISTRICT);
        for (var list : LISTS.entrySet()) {
            var page = officer.get(list.getKey()).page();
            var rows = counted(officer, page, list.getValue());
            if (rows == 0) {
                assertThat(page.select(FORM)).as(list.getKey()).isEmpty();
                continue;
            }
            var sheet = file(officer, page, "下周的例会");

            assertThat(sheet).as("rows of " + list.getKey()).hasSize(rows + 1);
            assertThat(sheet.getFirst())
                    .as("heads of " + list.getKey())
                    .doesNotContain("")
                    .containsAll(shown(page));
        }
    }

    @Test
    void noListIsForgotten() {
        assertThat(sources)
                .isNotEmpty()
                .allMatch(source -> LISTS.keySet().stream()
                        .map(list -> list.replaceAll("\\?.*", ""))
                        .anyMatch(source::isAt));
    }

    @Test
    void whatLooksLikeAFormulaStaysTextAndWhoTookItIsWrittenDown() throws Exception {
        var keeper = enter(Persona.SUBDISTRICT);
        organisations.add(
                new OrganisationFacts(
                        "ODD_HERE",
                        OrganisationKind.GROUP,
                        "=1+1",
                        "",
                        PublicReach.NONE,
                        new PlacePath("/" + subdistrict() + "/")),
                Actor.program("test"));

        var sheet = file(keeper, keeper.get("/organisations?words=1%2B1").page(), "看看有没有写错的");

        assertThat(sheet).hasSize(2);
        assertThat(sheet.getLast().getFirst()).isEqualTo("=1+1");
        assertThat(db.sql(
                                "select reason || ' ' || (facts ->> 'list') from journal.entry where type = 'ListTaken' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("看看有没有写错的 /organisations");
    }

    @Test
    void theFileOfOrganisationsSaysWhenAndWhereTheyAreReached() throws Exception {
        var officer = enter(Persona.SUBDISTRICT);
        organisations.add(
                new OrganisationFacts(
                        "DOOR_HERE",
                        OrganisationKind.GROUP,
                        "修门小组",
                        "",
                        new PublicReach("5550 0177", "周二 9:00–11:00", "铁西路 8 号"),
                        new PlacePath("/" + subdistrict() + "/")),
                Actor.program("test"));

        var sheet = file(officer, officer.get("/organisations?words=DOOR_HERE").page(), "印通讯录");

        assertThat(sheet.getFirst()).contains("什么时候有人", "窗口在哪里");
        assertThat(sheet.getLast()).contains("5550 0177", "周二 9:00–11:00", "铁西路 8 号");
    }

    @Test
    void aFileNeedsAPurposeAndTheRightToTakeItAndToReadIt() throws Exception {
        var officer = enter(Persona.SUBDISTRICT);
        officer.get("/accounts");
        assertThat(officer.post("/lists/file", Map.of("of", "/accounts", "purpose", " "))
                        .status())
                .isEqualTo(422);
        assertThat(officer.post("/lists/file", Map.of("of", "/nowhere", "purpose", "x"))
                        .status())
                .isEqualTo(404);

        var keeper = enter(Persona.ADMINISTRATOR);
        assertThat(keeper.get("/accounts").page().select(FORM)).isEmpty();
        assertThat(keeper.post("/lists/file", Map.of("of", "/accounts", "purpose", "x"))
                        .status())
                .isEqualTo(403);

        var worker = enter(Persona.COMMUNITY);
        worker.get("/meetings");
        assertThat(worker.post("/lists/file", Map.of("of", "/accounts", "purpose", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void phonesInAFileAreMaskedAsOnThePage() throws Exception {
        db.sql("update people.account set phone = '+8613812345678' where name = :name")
                .param("name", Persona.GRID.shown())
                .update();
        var officer = enter(Persona.SUBDISTRICT);

        var sheet = file(
                officer, officer.get("/accounts?words=" + Persona.GRID.shown()).page(), "排班");

        assertThat(sheet.stream().flatMap(List::stream)).contains("138****5678").doesNotContain("13812345678");
    }

    private long subdistrict() {
        return one("select id from places.place where kind = 'SUBDISTRICT' order by id limit 1");
    }

    private Visitor enter(Persona persona) throws Exception {
        var visitor = new Visitor(port);
        visitor.get("/log-in");
        visitor.post("/log-in", Map.of("name", persona.shown(), "password", Persona.PASSWORD, "to", "/me"));
        return visitor;
    }

    /// The rows of the file that the page offers, the heads first.
    private List<List<String>> file(Visitor reader, Document page, String purpose)
            throws IOException, InterruptedException {
        var form = page.select(FORM).getFirst();
        var file = folder.resolve("list.xlsx");
        Files.write(
                file,
                reader.bytes(
                        form.attr("action"),
                        Map.of("of", form.select("input[name=of]").val(), "purpose", purpose)));
        var rows = new ArrayList<List<String>>();
        SheetFile.of(file).read(row -> {
            assertThat(row.cells()).noneMatch(SheetCell::formula);
            return rows.add(cells(row));
        });
        return rows;
    }

    /// All rows of all its pages.
    private static int counted(Visitor reader, Document first, String row) throws IOException, InterruptedException {
        int rows = 0;
        for (var page = first; ; page = reader.get(next(page)).page()) {
            int here = page.select(row).size();
            rows += here;
            if (here == 0 || page.selectFirst("a[rel=next]") == null) return rows;
        }
    }

    private static String next(Document page) {
        return page.select("a[rel=next]").attr("href");
    }

    /// The heads of the table that is shown, where there is one.
    private static List<String> shown(Document page) {
        return page.select("table.rows thead th, table.past thead th").stream()
                .filter(head -> head.select(".hide").isEmpty())
                .map(Element::text)
                .filter(head -> !List.of("归谁").contains(head))
                .toList();
    }

    private static List<String> cells(SheetRow row) {
        return row.cells().stream().map(SheetCell::text).toList();
    }
}
