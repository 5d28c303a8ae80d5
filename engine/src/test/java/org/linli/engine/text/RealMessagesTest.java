package org.linli.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Titles of real messages in seven classes, where the folder `data/messages` is given by `LINLI_SHARED` or lies in
/// `../shared` beside the project.
class RealMessagesTest {

    @Test
    void titlesNotLearntFromAreSortedWellAndConfidenceIsHowOftenThatIsRight() throws IOException {
        var folder = shared().resolve("data/messages");
        assumeTrue(Files.isDirectory(folder), "The real messages are not here (" + folder + "); nothing measured.");
        var model = TextModel.train(read(folder.resolve("titles.train.tsv")), Settings.USUAL);
        var test = read(folder.resolve("titles.dev.tsv"));
        var found = model.likeliest(test.stream().map(Example::text).toList());
        var truth = test.stream().map(Example::label).toList();
        var given = found.stream().map(Prediction.Ranked::label).toList();
        double f1 = truth.stream().collect(Collectors.toSet()).stream()
                .mapToDouble(label -> f1(label, truth, given))
                .average()
                .orElse(0);
        assertThat(f1).isGreaterThan(0.85);
        assertThat(calibrationError(truth, found)).isLessThan(0.03);
    }

    /// How far confidence and being right lie apart in ten equal bands of confidence, weighed by their texts.
    private static double calibrationError(List<String> truth, List<Prediction.Ranked> found) {
        var apart = new double[10];
        for (int i = 0; i < truth.size(); i++) {
            double confidence = found.get(i).confidence();
            boolean right = found.get(i).label().equals(truth.get(i));
            apart[Math.min(9, (int) (confidence * 10))] += confidence - (right ? 1 : 0);
        }
        return Arrays.stream(apart).map(Math::abs).sum() / truth.size();
    }

    private static double f1(String label, List<String> truth, List<String> given) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < truth.size(); i++) {
            if (truth.get(i).equals(label) && given.get(i).equals(label)) both++;
            if (truth.get(i).equals(label)) either++;
            if (given.get(i).equals(label)) either++;
        }
        return 2.0 * both / either;
    }

    private static Path shared() {
        return Optional.ofNullable(System.getenv("LINLI_SHARED"))
                .map(Path::of)
                .orElse(Path.of("../../shared").toAbsolutePath().normalize());
    }

    private static List<Example> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", 2))
                .map(cells -> new Example(cells[0], cells[1]))
                .toList();
    }
}
