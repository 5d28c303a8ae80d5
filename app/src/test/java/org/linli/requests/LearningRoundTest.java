package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.engine.text.Prediction;
import org.linli.engine.text.TextModel;
import org.linli.requests.SortingExamples.Confirmed;

/// Learning from what people confirmed, tried on what was kept aside. No Spring, no database.
class LearningRoundTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @Test
    void tooFewOrAllAlikeTeachNothing() {
        assertThat(LearningRound.isEnough(confirmed(LearningRound.FEWEST - 1))).isFalse();
        assertThat(LearningRound.isEnough(confirmed(LearningRound.FEWEST))).isTrue();
        assertThat(LearningRound.isEnough(confirmed(100).stream()
                        .filter(c -> c.category().equals("HOU1"))
                        .toList()))
                .isFalse();
    }

    @Test
    void everyFifthRecentConcernIsKeptAsideAndSortedWithoutHavingBeenLearnt() {
        var outcome = LearningRound.of(confirmed(200), NOON, null, LearningRoundTest::modelOnly);

        assertThat(outcome.trials()).hasSizeBetween(10, 30);
        assertThat(outcome.trials()).allMatch(t -> t.concern().id().value() % 5 == 0);
        assertThat(outcome.rightNow()).isEqualTo(outcome.trials().size());
        assertThat(outcome.trial().examples()).isEqualTo(200 - outcome.trials().size());
        assertThat(outcome.model().examples()).isEqualTo(200);
    }

    @Test
    void whatDoesWorseThanTheOneBeforeIsNotAsGood() {
        var wise = LearningRound.of(confirmed(200), NOON, null, LearningRoundTest::modelOnly);
        var misled = confirmed(200).stream()
                .map(c -> new Confirmed(
                        c.id(), c.receivedAt(), c.id().value() % 5 == 0 ? c.category() : "ENV1", c.text()))
                .toList();

        var outcome = LearningRound.of(misled, NOON, wise.trial(), LearningRoundTest::modelOnly);

        assertThat(outcome.rightNow()).isLessThan(outcome.rightBefore());
        assertThat(outcome.isAsGood()).isFalse();
    }

    private static Prediction modelOnly(String text, @Nullable TextModel model) {
        return model == null ? new Prediction(List.of(), List.of()) : model.classify(text);
    }

    /// Half about water, half about noise, one every day.
    private static List<Confirmed> confirmed(int count) {
        var all = new ArrayList<Confirmed>();
        for (int i = 1; i <= count; i++) {
            boolean water = i % 2 == 0;
            var text = (water ? "厨房地漏返水，污水漫出来" : "楼上半夜吵闹，声音太大睡不着") + "，" + i + "号";
            all.add(new Confirmed(new RequestId(i), NOON.minus(Duration.ofDays(i)), water ? "HOU1" : "NSV4", text));
        }
        return all;
    }
}
