package org.linli.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.testing.Refusal.refused;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.shared.RuleBroken;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sheets as people really make them.
@DatabaseTest
class OddSheetsTest {

    private static PlacePath place = PlacePath.ALL;
    private static PlacePath other = PlacePath.ALL;
    private static Actor officer = Actor.PUBLIC;

    @TempDir
    Path folder = Path.of("");

    @Autowired
    Quarter quarter;

    @Autowired
    Loader loader;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void build() {
        if (officer.isKnown()) return;
        var there = quarter.build();
        place = there.subdistrict();
        other = there.other();
        officer = Loader.officer(
                place, quarter.colleague("li", "李慧敏", Role.SUBDISTRICT_OFFICER, place, there.committee()));
    }

    @ParameterizedTest
    @CsvSource({"GB18030, ''", "UTF-8, \ufeff", "UTF-8, ''", "UTF-16LE, \ufeff", "UTF-16BE, \ufeff"})
    void aTextFileIsReadInItsOwnEncoding(String encoding, String mark) throws IOException {
        var subject = "噪声扰民 " + encoding + mark.length();
        var file = folder.resolve("list.csv");
        Files.write(
                file,
                (mark + "编号,主题,时间\r\n" + encoding + mark.length() + "," + subject + ",2026-03-01\r\n")
                        .getBytes(Charset.forName(encoding)));
        assertThat(load(file).tally().added()).isOne();
        assertThat(count("subject", subject)).isOne();
    }

    @Test
    void ofAFormulaTheValueIsTakenAndOneThatFailedIsToldAndLeftOut() throws IOException {
        var file = Xlsx.write(
                folder.resolve("formula.xlsx"),
                "",
                List.of(
                        List.of("主题", "内容", "编号"),
                        List.of(Xlsx.formula("HYPERLINK(\"http://example.org\")", "公式算出来的事"), "井盖松了", "F1"),
                        List.of("公式出错的事", "#DIV/0!", "F2"),
                        List.of("=1+1", "写成公式的主题", "F3")));
        var sheet = loader.check(file, place, officer, fields -> fields);
        assertThat(sheet.tally().noted()).isOne();
        assertThat(loader.run(sheet.id(), ImportMode.GOOD, officer).tally().added())
                .isEqualTo(3);
        assertThat(count("subject", "公式算出来的事")).isOne();
        assertThat(count("subject", "=1+1")).isOne();
        assertThat(count("body", "公式出错的事")).isOne();
    }

    @Test
    void namesBelowAMergedTitleAreFoundAndOnlyTheFirstSheetWithContentIsRead() throws IOException {
        var file = Xlsx.write(
                folder.resolve("two.xlsx"),
                "A1:C1",
                List.of(),
                List.of(
                        List.of("二〇二六年三月留言汇总"),
                        List.of(""),
                        List.of("留言编号", "留言主题", "留言时间"),
                        List.of("M1", "第一张表的事", "2026/3/1 8:00"),
                        List.of("M2", "第一张表的另一件", "2026年3月2日")),
                List.of(List.of("主题"), List.of("第二张表的事")));
        var done = load(file);
        assertThat(done.sheet().headerRow()).isEqualTo(3);
        assertThat(done.tally().added()).isEqualTo(2);
        assertThat(count("subject", "第二张表的事")).isZero();
    }

    @Test
    void ofTwoHundredColumnsThoseThatAreKnownAreTakenAndADoubleNameOnlyOnce() throws IOException {
        var names =
                new ArrayList<>(IntStream.range(0, 197).mapToObj(i -> "指标" + i).toList());
        names.addAll(List.of("主题", "电话", "电话"));
        var cells =
                new ArrayList<>(IntStream.range(0, 197).mapToObj(i -> "" + i).toList());
        cells.addAll(List.of("两百列里的一件事", "55500131", "55500132"));
        var file = Xlsx.write(folder.resolve("wide.xlsx"), "", List.of(names, cells));
        var id = imports.upload("concerns", place, "", "wide.xlsx", file, officer);
        var fields = imports.get(id, officer).sheet().fields();
        assertThat(fields).hasSize(200);
        assertThat(fields.stream().filter(f -> f.equals("phone"))).hasSize(1);
        assertThat(fields.get(197)).isEqualTo("subject");

        var twice = new ArrayList<>(fields);
        twice.set(198, "phone");
        twice.set(199, "phone");
        refused(ImportRule.TWO_COLUMNS_DO_NOT_HOLD_THE_SAME, () -> imports.choose(id, twice, officer));
        imports.choose(id, fields, officer);
        imports.explain(id, Map.of(), officer);
        assertThat(loader.run(id, ImportMode.GOOD, officer).tally().added()).isOne();
    }

    @Test
    void aRowWithAProblemIsCorrectedInPlace() throws IOException {
        var file = csv("编号,主题,时间", "C1,树挡光,去年夏天", "C2,路面坑,2026-03-01", "C3,,2026-03-01", "C2,另一件事,2026-03-02");
        var sheet = loader.check(file, place, officer, fields -> fields);
        assertThat(sheet.tally().faulty()).isEqualTo(3);
        refused(
                ImportRule.ALL_ROWS_ARE_GOOD_IF_ALL_ARE_TAKEN,
                () -> imports.start(sheet.id(), ImportMode.ALL, officer));

        imports.correct(sheet.id(), 2, "time", "2025-07-01", officer);
        imports.correct(sheet.id(), 4, "subject", "井盖响", officer);
        imports.correct(sheet.id(), 5, "number", "C4", officer);
        assertThat(imports.get(sheet.id(), officer).tally().faulty()).isZero();
        assertThat(loader.run(sheet.id(), ImportMode.ALL, officer).tally().added())
                .isEqualTo(4);
    }

    @Test
    void aNumberOfAnotherConcernIsRefusedUnlessItsSourceIsNamed() throws IOException {
        load(csv("编号,主题", "77,楼道灯坏"));
        var again = loader.check(csv("编号,主题", "77,完全不同的事"), place, officer, fields -> fields);
        var done = loader.run(again.id(), ImportMode.GOOD, officer);
        assertThat(done.tally().added()).isZero();
        assertThat(done.tally().faulty()).isOne();

        var all = loader.check(csv("编号,主题", "77,完全不同的事", "78,还有一件"), place, officer, fields -> fields);
        var back = loader.run(all.id(), ImportMode.ALL, officer);
        assertThat(back.state()).isEqualTo(ImportState.CHECKED);
        assertThat(back.tally().faulty()).isOne();
        assertThat(count("subject", "还有一件")).isZero();
    }

    @Test
    void columnsAndLabelsAreRememberedForTheNextSheetOfThatKind() throws IOException {
        var first = imports.upload("concerns", place, "", "a.csv", csv("甲,乙,丙", "x1,记下来的事,噪音类"), officer);
        imports.choose(first, List.of("number", "subject", "category"), officer);
        imports.explain(first, Map.of("category", Map.of("噪音类", "NSV4")), officer);

        var next = imports.upload("concerns", place, "", "b.csv", csv("甲,乙,丙", "x2,后来的事,噪音类"), officer);
        var sheet = imports.get(next, officer);
        assertThat(sheet.sheet().fields()).containsExactly("number", "subject", "category");
        assertThat(imports.recognise(sheet).remembered()).isTrue();
        assertThat(imports.remembered(sheet, "category")).containsEntry("噪音类", "NSV4");
    }

    @Test
    void aPlaceIsFoundByItsNamesAndOtherwiseTheWordsAreKept() throws IOException {
        load(csv("编号,主题,地点", "P1,在楼里,铁西社区工务院3号楼2单元", "P2,不知道在哪,火车站南边"));
        assertThat(db.sql("select place_name || '/' || place_detail from requests.request where external_number = 'P1'")
                        .query(String.class)
                        .single())
                .isEqualTo("铁西社区 工务院 3号楼/铁西社区工务院3号楼2单元");
        assertThat(db.sql("select place_path || '/' || place_detail from requests.request where external_number = 'P2'")
                        .query(String.class)
                        .single())
                .isEqualTo(place.value() + "/火车站南边");
    }

    @Test
    void anImportIsTakenBackUntilSomebodyHasWorkedOnIt() throws IOException {
        var file = csv("编号,主题", "U1,要撤回的事");
        var done = load(file);
        imports.undo(done.id(), officer);
        assertThat(imports.get(done.id(), officer).state()).isEqualTo(ImportState.UNDONE);
        assertThat(count("state", "WITHDRAWN")).isOne();

        var again = load(file);
        assertThat(again.tally().added()).isOne();
        db.sql("update requests.request set version = 1 where import = :id")
                .param("id", again.id().value())
                .update();
        assertThatThrownBy(() -> imports.undo(again.id(), officer)).isInstanceOf(RuleBroken.class);
        assertThat(imports.get(again.id(), officer).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void personsAreSealedAndNoRowIsLeftBehindInTheClear() throws IOException {
        var done = load(csv("编号,主题,姓名,电话", "S1,有名有姓的事,马师傅,55500131"));
        assertThat(db.sql("select count(*) from imports.line where import = :id and cells::text like '%马师傅%'")
                        .param("id", done.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(db.sql("""
                        select c.masked_name from requests.request r join people.contact c on c.id = r.contact
                        where  r.external_number = 'S1'
                        """).query(String.class).single()).isNotEqualTo("马师傅");
    }

    @Test
    void aSheetOfAnotherPlaceIsNotThere() throws IOException {
        var sheet = loader.check(csv("编号,主题", "O1,别处的事"), place, officer, fields -> fields);
        var stranger = Loader.officer(other, Objects.requireNonNull(officer.account()));
        assertThatThrownBy(() -> imports.get(sheet.id(), stranger)).isInstanceOf(NotFound.class);
        assertThat(imports.list(stranger)).isEmpty();
    }

    private SheetImport load(Path file) {
        return loader.run(loader.check(file, place, officer, fields -> fields).id(), ImportMode.GOOD, officer);
    }

    private Path csv(String... lines) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "list", ".csv"), String.join("\n", lines));
    }

    private int count(String column, String text) {
        return db.sql("select count(*) from requests.request where " + column + " = :text")
                .param("text", text)
                .query(Integer.class)
                .single();
    }
}
