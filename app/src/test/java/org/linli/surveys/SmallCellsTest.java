package org.linli.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.places.PlaceName;

/// Nobody can be recognised in a figure, nor be reckoned back from the others.
class SmallCellsTest {

    private static final SurveyItem CHILD = new SurveyItem(
            "child",
            ItemKind.SINGLE,
            "有孩子吗",
            "",
            false,
            List.of(new ItemOption("1", "有", ""), new ItemOption("2", "没有", ""), new ItemOption("3", "不说", "")),
            0,
            0,
            0,
            Condition.ALWAYS);

    @Test
    void oneToFourAreHiddenAndNobodyIsNot() {
        assertThat(SmallCells.hidden(new int[] {0, 1, 4, 5}, false)).containsExactly(false, true, true, false);
    }

    @Test
    void aPartThatIsHiddenAloneTakesTheNextSmallestWithIt() {
        assertThat(SmallCells.hidden(new int[] {20, 3, 7, 0}, true)).containsExactly(false, true, true, false);
        assertThat(SmallCells.hidden(new int[] {20, 3, 2}, true)).containsExactly(false, true, true);
        assertThat(SmallCells.hidden(new int[] {20, 3, 7}, false)).containsExactly(false, true, false);
    }

    @Test
    void anItemThatFewAnsweredSaysNothing() {
        var few = tally(4, n -> "1").of(CHILD);
        assertThat(few.isHidden()).isTrue();
        assertThat(few.parts()).isEmpty();
    }

    @Test
    void whatLeavesTheHouseHasNoRareAnswers() {
        var voices = tally(23, n -> n < 12 ? "1" : n < 20 ? "2" : "3");
        var rows = new Anonymous(List.of(voices.of(CHILD)), Function.identity()).rows(voices.voices(), nowhere(23));
        var codes = rows.stream().map(row -> row.said().to("child").getFirst()).toList();
        assertThat(codes).containsOnly("1", Anonymous.HIDDEN);
        assertThat(codes.stream().filter("1"::equals)).hasSize(12);
    }

    private static List<@Nullable PlaceName> nowhere(int households) {
        var places = new ArrayList<@Nullable PlaceName>();
        for (int n = 0; n < households; n++) places.add(null);
        return places;
    }

    private static Tally tally(int households, Function<Integer, String> code) {
        return new Tally(
                IntStream.range(0, households)
                        .mapToObj(n -> new Tally.Voice(new Said(Map.of("child", List.of(code.apply(n)))), 1))
                        .toList(),
                Function.identity());
    }
}
