package org.linli.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.imports.ImportMode;
import org.linli.imports.ImportState;
import org.linli.imports.Imports;
import org.linli.imports.SheetImport;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers come in from a spreadsheet by the four steps that every sheet takes, and once.
@DatabaseTest
class AnswerImportTest {

    private static Quarter.@Nullable Built built;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Actor secretary;

    @Autowired
    Quarter quarter;

    @Autowired
    Polls polls;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient db;

    @TempDir
    Path folder;

    private SurveyId survey = new SurveyId(0);

    @BeforeEach
    void open() {
        var there = built == null ? quarter.build() : built;
        if (built == null) {
            AccountId account =
                    quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
            secretary = new Actor(
                    account,
                    null,
                    "李慧敏",
                    List.of(new Grant(
                            Role.COMMUNITY_SECRETARY, there.community(), Period.since(LocalDate.of(2020, 1, 1)))));
        }
        built = there;
        survey = polls.open(there.community().place(), secretary);
    }

    @Test
    void codesAndWordsComeInTheWrongRowIsToldAndTheSameSheetAddsNothing() throws Exception {
        var sheet = """
                编号,填写时间,住址,家里有上小学的孩子吗,alone,家里有谁,pipes,clinic,words
                1,2026-11-02,工务院 3号楼,有,E12345,老人;孩子,2,15,晚上没人看孩子
                2,2026-11-02,工务院,2,,3,5,7,打我电话 5550 0123 4567
                3,2026-11-03,工务院,也许,,,5,7,
                4,2026-11-03,不在这里,有,,,5,7,
                5,2026-11-04,,没有,,,4,,
                """;
        var loaded = load(sheet);
        assertThat(loaded.tally().added()).isEqualTo(3);
        assertThat(loaded.tally().faulty()).isEqualTo(2);
        assertThat(said(1)).contains("\"alone\": [\"1-18\"").contains("\"who\": [\"1\", \"2\"]");
        assertThat(said(2)).contains("打我电话 •••").doesNotContain("5550");

        assertThat(load(sheet).tally().added()).isZero();
        assertThat(load(sheet).tally().already()).isEqualTo(3);
    }

    @Test
    void twoHouseholdsMayAnswerTheSame() throws Exception {
        var sheet = """
                住址,家里有上小学的孩子吗,pipes
                工务院,有,3
                工务院,有,3
                工务院,没有,3
                """;
        assertThat(load(sheet).tally().added()).isEqualTo(3);
        assertThat(load(sheet).tally().added()).isZero();
    }

    @Test
    void takenBackTheyAreGoneAndCanComeAgain() throws Exception {
        var sheet = "编号,家里有上小学的孩子吗\n1,有\n2,没有\n";
        var loaded = load(sheet);
        imports.undo(loaded.id(), secretary);
        assertThat(count()).isZero();
        assertThat(load(sheet).tally().added()).isEqualTo(2);
    }

    private SheetImport load(String text) throws Exception {
        var file = Files.writeString(folder.resolve("answers.csv"), text);
        var there = built;
        if (there == null) throw new IllegalStateException();
        var id = imports.upload("answers-" + survey, there.community(), "", "answers.csv", file, secretary);
        imports.choose(id, imports.get(id, secretary).sheet().fields(), secretary);
        imports.explain(id, Map.of(), secretary);
        imports.start(id, ImportMode.GOOD, secretary);
        var sheet = imports.get(id, secretary);
        while (sheet.state() != ImportState.DONE) {
            db.sql("select pg_sleep(0.1)").query((row, n) -> "").list();
            sheet = imports.get(id, secretary);
            assertThat(sheet.state()).isNotEqualTo(ImportState.FAILED);
        }
        return sheet;
    }

    private String said(int row) {
        return db.sql("select said::text from surveys.answer where survey = :survey order by id offset :row limit 1")
                .param("survey", survey.value())
                .param("row", row - 1)
                .query(String.class)
                .single();
    }

    private int count() {
        return db.sql("select count(*)::int from surveys.answer where survey = :survey")
                .param("survey", survey.value())
                .query(Integer.class)
                .single();
    }
}
