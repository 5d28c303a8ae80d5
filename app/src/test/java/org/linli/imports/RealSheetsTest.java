package org.linli.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Real lists of residents' messages come in through the ordinary way, each row accounted for, and never
/// twice.
@DatabaseTest
class RealSheetsTest {

    private static PlacePath place = PlacePath.ALL;
    private static Actor officer = Actor.PUBLIC;

    @Autowired
    Quarter quarter;

    @Autowired
    Loader loader;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void build() {
        if (officer.isKnown()) return;
        var there = quarter.build();
        place = there.subdistrict();
        officer = Loader.officer(
                place, quarter.colleague("li", "李慧敏", Role.SUBDISTRICT_OFFICER, place, there.committee()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            messages/unlabelled-4326.xlsx,           4326
            messages/with-replies-2816.xlsx,         2816
            messages/sample-495-in-65203-rows.xlsx,   495
            messages/unlabelled-2801.xlsx,           2801
            messages/hot-topics-team1-messages.xlsx,  174
            messages/hot-topics-team2-messages.xls,    86
            messages/hot-topics-team1.xlsx,             5
            messages/hot-topics-team2.xls,              5
            311/baltimore-10000.csv,                10000
            """)
    void everyRowIsAddedOrThereAlreadyOrRefusedWithAReason(String name, int rows) {
        var file = real(name);
        UnaryOperator<List<String>> corrected = fields -> fields;
        if (name.matches(".*team\\d\\.xlsx?")) corrected = RealSheetsTest::withoutTimeSpans;
        var checked = loader.check(file, place, officer, corrected);
        assertThat(checked.sheet().data()).as("rows of %s", name).isEqualTo(rows);

        var done = loader.run(checked.id(), ImportMode.GOOD, officer);
        var tally = done.tally();
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(tally.added() + tally.already() + tally.faulty()).isEqualTo(rows);
        assertThat(count("import = " + done.id())).isEqualTo(tally.added());

        var again = loader.run(loader.check(file, place, officer, corrected).id(), ImportMode.GOOD, officer);
        assertThat(again.tally().added()).isZero();
        assertThat(again.tally().already()).isEqualTo(tally.added() + tally.already());
    }

    @Test
    void answersOfOthersMakeConcernsHandledAndNeverSolved() {
        var file = real("messages/with-replies-2816.xlsx");
        var done = loader.run(loader.check(file, place, officer, f -> f).id(), ImportMode.GOOD, officer);
        assertThat(done.tally().added() + done.tally().already()).isEqualTo(2816);
        assertThat(count("answer <> '' and state = 'HANDLED' and handled_at is not null"))
                .isGreaterThanOrEqualTo(2800);
        assertThat(count("state = 'RESOLVED' or outcome is not null")).isZero();
    }

    @Test
    void aListOfKindsIsNoListOfConcernsAndSaysSo() {
        var sheet = loader.check(real("messages/taxonomy.xlsx"), place, officer, fields -> fields);
        assertThat(sheet.tally().faulty()).isEqualTo(517);
        refused(ImportRule.SOME_ROW_IS_GOOD, () -> loader.run(sheet.id(), ImportMode.GOOD, officer));
    }

    private static List<String> withoutTimeSpans(List<String> fields) {
        return fields.stream().map(field -> field.equals("time") ? "" : field).toList();
    }

    private int count(String where) {
        return db.sql("select count(*) from requests.request where " + where)
                .query(Integer.class)
                .single();
    }

    private static Path real(String name) {
        var file = Path.of(Optional.ofNullable(System.getProperty("linli.shared"))
                        .or(() -> Optional.ofNullable(System.getenv("LINLI_SHARED")))
                        .orElse("../../shared"))
                .resolve("data")
                .resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "not here, so not read: " + file);
        return file;
    }
}
