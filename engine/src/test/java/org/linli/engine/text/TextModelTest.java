package org.linli.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextModelTest {

    private static final List<String> WHERE = List.of("铁路小区", "花园里", "三号院", "河边", "幼儿园旁");
    private static final List<String> WHEN = List.of("今天早上", "已经一周了", "昨天晚上", "又", "这个月");

    private final List<Example> examples = examples();
    private final TextModel model = TextModel.train(examples, Settings.USUAL);

    @Test
    void aTextLikeTheExamplesGetsTheirLabel() {
        assertThat(best("河边那栋楼暖气不热")).isEqualTo("供暖");
        assertThat(best("三号院门口又乱停车")).isEqualTo("停车");
        assertThat(best("半夜噪音太大睡不着")).isEqualTo("噪音");
    }

    @Test
    void everyLabelIsRankedAndConfidencesAddUpToOne() {
        var ranked = model.classify("暖气不热").ranked();
        assertThat(ranked).extracting(Prediction.Ranked::label).containsExactlyInAnyOrderElementsOf(model.labels());
        assertThat(ranked.stream().mapToDouble(Prediction.Ranked::confidence).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(ranked).isSortedAccordingTo((one, other) -> Double.compare(other.confidence(), one.confidence()));
    }

    @Test
    void theReasonIsTheWordsAsTheyStandInTheText() {
        var text = "花园里，　暖气不热，怎么办";
        var evidence = model.classify(text).evidence();
        assertThat(evidence.getFirst().words()).contains("暖气");
        assertThat(evidence)
                .allSatisfy(reason -> assertThat(reason.place().in(text)).isEqualTo(reason.words()));
    }

    @Test
    void whatIsWrittenAndReadAgainPredictsTheSame() throws IOException {
        var read = TextModel.read(new ByteArrayInputStream(written(model)));
        for (var example : examples)
            assertThat(read.classify(example.text())).isEqualTo(model.classify(example.text()));
        assertThat(read.examples()).isEqualTo(examples.size());
    }

    @Test
    void theOrderOfExamplesMakesNoDifference() throws IOException {
        var shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(written(TextModel.train(shuffled, Settings.USUAL))).isEqualTo(written(model));
    }

    @Test
    void manyTextsAtOnceGetWhatEachGetsAlone() {
        var texts = examples.stream().map(Example::text).toList();
        var alone = texts.stream()
                .map(text -> model.classify(text).ranked().getFirst())
                .toList();
        assertThat(model.likeliest(texts)).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000\u0007", "😀", "\uD83D", "مرحبا بالعالم", "\u202Eabc", "∫∮√"})
    void anyTextGetsAnAnswer(String text) {
        assertThat(model.classify(text).ranked()).hasSize(3);
    }

    @Test
    void tenMegabytesGetAnAnswer() {
        assertThat(best("暖气不热".repeat(2_500_000))).isEqualTo("供暖");
    }

    @Test
    void oneExampleAndSeventyLabelsCanBeLearnt() {
        var one = TextModel.train(List.of(new Example("甲", "停水")), Settings.USUAL);
        assertThat(one.classify("停水").ranked()).hasSize(1);
        var many = IntStream.range(0, 280)
                .mapToObj(i -> new Example("类" + i % 70, "第" + (char) ('一' + i % 70) + "类的事" + "甲乙丙丁".charAt(i / 70)))
                .toList();
        assertThat(TextModel.train(many, Settings.USUAL).labels()).hasSize(70);
    }

    @Test
    void withoutExamplesThereIsNothingToLearn() {
        assertThatThrownBy(() -> TextModel.train(List.of(), Settings.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileThatIsNoModelIsRefused() throws IOException {
        byte[] half = java.util.Arrays.copyOf(written(model), 500);
        assertThatThrownBy(() -> TextModel.read(new ByteArrayInputStream(half))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> TextModel.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class);
    }

    private String best(String text) {
        return model.classify(text).ranked().getFirst().label();
    }

    private static byte[] written(TextModel model) throws IOException {
        var out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static List<Example> examples() {
        var examples = new ArrayList<Example>();
        for (var where : WHERE)
            for (var when : WHEN) {
                examples.add(new Example("供暖", where + when + "暖气不热"));
                examples.add(new Example("停车", where + when + "有人乱停车"));
                examples.add(new Example("噪音", where + when + "噪音太大"));
            }
        return examples;
    }
}
