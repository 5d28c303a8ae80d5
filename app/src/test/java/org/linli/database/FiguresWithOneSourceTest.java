package org.linli.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Figures from before anybody was asked for their source get it where there is only one (needs, V241).
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresWithOneSourceTest {

    private static final String EVENINGS = "0".repeat(18) + "3" + "0".repeat(149);

    private LocalPostgres server;
    private OpenDatabase open;
    private JdbcClient db;

    @BeforeAll
    void aDatabaseOfTheVersionBefore(@TempDir Path folder) {
        server = LocalPostgres.start(folder);
        open = OpenDatabase.at(server.url(), LocalPostgres.USER, server.password());
        db = JdbcClient.create(open.source());
        Migrations.extend(open.source());
        Migrations.of("needs", open.source(), MigrationVersion.fromVersion("240"))
                .migrate();

        need(1, EVENINGS);
        evidence(1, 11, "CONCERN", "");
        evidence(1, 12, "CONCERN", "");
        need(2, EVENINGS);
        evidence(2, 21, "SURVEY", "");
        evidence(2, 22, "WALK", "看错了院子");
        need(3, EVENINGS);
        evidence(3, 31, "SURVEY", "");
        evidence(3, 32, "CONCERN", "");
        need(4, EVENINGS);
        evidence(4, 41, "SURVEY", "");
        evidence(4, 42, "WALK", "");
        need(5, EVENINGS);
        need(6, "0".repeat(168));
        evidence(6, 61, "VISIT", "");
        need(7, "");
        evidence(7, 71, "VISIT", "");
        need(8, EVENINGS);
        evidence(8, 81, "VISIT", "");
        db.sql("update needs.need set hours_evidence = 0 where id = 8").update();
        db.sql("update needs.need_place set evidence = 0 where need = 8").update();

        Migrations.of("needs", open.source(), MigrationVersion.fromVersion("241"))
                .migrate();
    }

    @AfterAll
    void stop() {
        open.close();
        server.close();
    }

    @Test
    void whatOnlyConcernsSpeakOfStandsOnThemTogether() {
        assertThat(hours(1)).isEqualTo("0");
        assertThat(places(1)).containsExactly("0", "-");
    }

    @Test
    void theOneSourceThatIsNotStruckOutIsIt() {
        assertThat(hours(2)).isEqualTo("21");
        assertThat(places(2)).containsExactly("21", "-");
    }

    @Test
    void ofTwoSourcesNoneIsChosenForAnybody() {
        assertThat(List.of(hours(3), hours(4), hours(5))).containsOnly("-");
        assertThat(places(3)).containsExactly("-", "-");
        assertThat(places(4)).containsExactly("-", "-");
        assertThat(places(5)).containsExactly("-", "-");
    }

    @Test
    void hoursThatNobodyPaintedStandOnNothingButTheCountsOfPlacesDo() {
        assertThat(List.of(hours(6), hours(7))).containsOnly("-");
        assertThat(places(6)).containsExactly("61", "-");
        assertThat(places(7)).containsExactly("71", "-");
    }

    @Test
    void whatSomebodyHasSaidStays() {
        assertThat(hours(8)).isEqualTo("0");
        assertThat(places(8)).containsExactly("0", "0");
    }

    private void need(long id, String hours) {
        db.sql("""
                        insert into needs.need (id, subdistrict, place, place_path, place_name, title, circle, category, unit,
                               strength, since, hours, state, raised_at, state_since, expires_on, looked_at, changed_at)
                        overriding system value
                        values (:id, 1, 2, '/1/2/', '铁西社区', '晚上身边没有大人', 'CHILDREN', 'EDU', 'PEOPLE', 'HURTS',
                               current_date, :hours, 'RAISED', now(), now(), current_date, current_date, now())
                        """).param("id", id).param("hours", hours).update();
        place(id, 3, "15");
        place(id, 4, null);
    }

    /// @param about how many there are; null where nobody has counted
    private void place(long need, long place, @Nullable String about) {
        db.sql("""
                        insert into needs.need_place (need, place, place_path, place_name, about)
                        values (:need, :place, '/1/2/' || :place || '/', '院', cast(:about as integer))
                        """)
                .param("need", need)
                .param("place", place)
                .param("about", about)
                .update();
    }

    private void evidence(long need, long id, String kind, String struck) {
        db.sql("""
                        insert into needs.evidence (id, need, kind, title, day, weight, speaks, added_by, added_at, struck)
                        overriding system value
                        values (:id, :need, :kind, '听来的', current_date, 2, 'FOR', '李慧敏', now(), :struck)
                        """)
                .param("id", id)
                .param("need", need)
                .param("kind", kind)
                .param("struck", struck)
                .update();
    }

    private String hours(long need) {
        return db.sql("select coalesce(hours_evidence::text, '-') from needs.need where id = :need")
                .param("need", need)
                .query(String.class)
                .single();
    }

    /// The counted place first.
    private List<String> places(long need) {
        return db.sql("""
                        select coalesce(evidence::text, '-') from needs.need_place where need = :need order by place
                        """)
                .param("need", need)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
