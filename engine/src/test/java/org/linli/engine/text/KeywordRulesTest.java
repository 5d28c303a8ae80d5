package org.linli.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.engine.text.Evidence.Source.RULE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final KeywordRules rules = new KeywordRules(List.of(
            new Keyword("供暖", "暖气", LocalDate.of(2020, 1, 1), null),
            new Keyword("供暖", "WiFi暖阀", LocalDate.of(2020, 1, 1), null),
            new Keyword("停车", "车位", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 3, 1)),
            new Keyword("停车", "停车", LocalDate.of(2020, 1, 1), null)));

    @Test
    void aListedWordSuggestsItsLabelAndIsTheReason() {
        var suggested = rules.classify("三栋暖气不热", DAY);
        assertThat(suggested.ranked().getFirst().label()).isEqualTo("供暖");
        assertThat(suggested.evidence()).containsExactly(new Evidence(RULE, "暖气", new Span(2, 4), 1));
    }

    @Test
    void severalWordsAreMoreConfidentThanOneAndNeverCertain() {
        double one = rules.classify("暖气", DAY).ranked().getFirst().confidence();
        double two = rules.classify("暖气的wifi暖阀坏了", DAY).ranked().getFirst().confidence();
        assertThat(two).isGreaterThan(one).isLessThan(1);
    }

    @Test
    void aWordCountsUpToTheDayItEnds() {
        assertThat(rules.classify("车位", DAY.minusDays(1)).ranked()).hasSize(1);
        assertThat(rules.classify("车位", DAY).ranked()).isEmpty();
    }

    @Test
    void withoutAListedWordTheModelSpeaksAlone() {
        var model = model(1);
        assertThat(rules.classify("噪音太大", DAY, model)).isEqualTo(model.classify("噪音太大"));
    }

    @Test
    void aModelOfFewExamplesYieldsToTheRules() {
        assertThat(rules.classify("暖气噪音太大", DAY, model(1)).ranked().getFirst().label())
                .isEqualTo("供暖");
    }

    @Test
    void aModelOfManyExamplesOverrulesThem() {
        assertThat(rules.classify("暖气噪音太大", DAY, model(200)).ranked().getFirst().label())
                .isEqualTo("噪音");
    }

    private static TextModel model(int times) {
        var examples = List.of(new Example("噪音", "暖气噪音太大"), new Example("卫生", "垃圾没人收"));
        return TextModel.train(
                Collections.nCopies(times, examples).stream()
                        .flatMap(List::stream)
                        .toList(),
                Settings.USUAL);
    }
}
