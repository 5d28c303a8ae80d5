package org.linli.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.engine.consensus.Opinion;
import org.linli.places.PlaceName;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.RuleBroken;

/// What a question must have before it is put to everybody, and when it stands open.
class SoundingFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void aQuestionComesWithTwoDifferentStatements() {
        assertThatCode(() -> facts("车怎么停？", List.of("排号", "先到先停")).check(TODAY)).doesNotThrowAnyException();
        broken(PositionRule.A_QUESTION_IS_PUT_IN_A_SENTENCE, facts(" ", List.of("排号", "先到先停")));
        broken(PositionRule.A_QUESTION_COMES_WITH_STATEMENTS, facts("车怎么停？", List.of("排号")));
        broken(PositionRule.THE_SAME_IS_SAID_ONCE, facts("车怎么停？", List.of("Queue up", "queue up")));
        broken(PositionRule.A_TEXT_HAS_ITS_LIMIT, facts("车怎么停？", List.of("排号", "号".repeat(161))));
    }

    @Test
    void aStatementLeadsToNobodysDoor() {
        broken(PositionRule.A_STATEMENT_NAMES_NO_PHONE_AND_NO_PAGE, facts("车？", List.of("排号", "打 5550 8817 找老张")));
        broken(PositionRule.A_STATEMENT_NAMES_NO_PHONE_AND_NO_PAGE, facts("车？", List.of("排号", "看 https://x.example")));
        assertThatCode(() ->
                        facts("车？", List.of("排号", "2026-2027 年再说，晚上 10-12 点不停")).check(TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void itStandsOpenFromItsFirstDayToItsLastOrUntilItIsClosed() {
        var sounding = sounding(null);
        assertThat(sounding.state(TODAY.minusDays(1))).isEqualTo(SoundingState.AHEAD);
        assertThat(sounding.state(TODAY)).isEqualTo(SoundingState.OPEN);
        assertThat(sounding.state(TODAY.plusDays(7))).isEqualTo(SoundingState.OPEN);
        assertThat(sounding.state(TODAY.plusDays(8))).isEqualTo(SoundingState.CLOSED);
        assertThat(sounding(Instant.EPOCH).state(TODAY)).isEqualTo(SoundingState.CLOSED);
    }

    @Test
    void aConditionDoesNotSayIfTwice() {
        assertThat(GivenVote.of(1, Opinion.AGREE, " 要是十点以后不响 ").condition()).isEqualTo("十点以后不响");
        assertThat(GivenVote.of(1, Opinion.AGREE, "If it is quiet").condition()).isEqualTo("it is quiet");
        assertThat(GivenVote.of(1, Opinion.AGREE, "iffy").condition()).isEqualTo("iffy");
    }

    @Test
    void aMistypedNumberOfASheetIsNoticed() {
        var sheet = new PositionSheet(1001);
        assertThat(PositionSheet.parse(sheet.toString())).contains(sheet);
        assertThat(PositionSheet.parse("http://x/positions/1?sheet=" + sheet.digits()))
                .contains(sheet);
        assertThat(PositionSheet.parse(sheet.digits().replace("1001", "1010"))).isEmpty();
        assertThat(PositionSheet.parse("")).isEmpty();
    }

    private static void broken(PositionRule rule, SoundingFacts facts) {
        assertThatThrownBy(() -> facts.check(TODAY))
                .isInstanceOf(RuleBroken.class)
                .extracting(broken -> ((RuleBroken) broken).rule())
                .isEqualTo(rule);
    }

    private static SoundingFacts facts(String question, List<String> statements) {
        return new SoundingFacts(
                question, "", new PlaceId(1), null, List.of(), statements, TODAY, TODAY.plusDays(7), false);
    }

    private static SoundingSummary sounding(@Nullable Instant closed) {
        return new SoundingSummary(
                new SoundingId(1),
                new PlaceId(1),
                PlacePath.ALL,
                new PlaceName("院", ""),
                null,
                "车？",
                "",
                List.of(),
                TODAY,
                TODAY.plusDays(7),
                false,
                closed);
    }
}
