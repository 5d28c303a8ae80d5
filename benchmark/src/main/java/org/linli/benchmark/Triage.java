package org.linli.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.linli.engine.text.Example;
import org.linli.engine.text.Settings;
import org.linli.engine.text.TextModel;

/// How well and how fast messages are sorted: `--train FILE[,FILE] --test FILE`, files of a header line, then label TAB
/// text. `--cost`, `--longest`, `--rarest` and `--letters` change what [Settings] says.
public final class Triage {

    private static final Duration MEASURED = Duration.ofSeconds(3);

    private Triage() {}

    public static void main(String[] arguments) throws IOException {
        var train = new ArrayList<Example>();
        for (var file : option(arguments, "--train", "").split(",")) train.addAll(read(Path.of(file)));
        var test = read(Path.of(option(arguments, "--test", "")));
        var usual = Settings.USUAL;
        var settings = new Settings(
                Integer.parseInt(option(arguments, "--longest", "" + usual.longest())),
                Integer.parseInt(option(arguments, "--rarest", "" + usual.rarest())),
                Double.parseDouble(option(arguments, "--cost", "" + usual.cost())),
                Integer.parseInt(option(arguments, "--letters", "" + usual.letters())),
                usual.rounds(),
                usual.seed());

        long began = System.nanoTime();
        var learnt = TextModel.train(train, settings);
        say(String.format(Locale.ROOT, "learnt from %,d texts in %.1f s", train.size(), seconds(began)));

        var file = new ByteArrayOutputStream();
        learnt.write(file);
        long before = memory();
        began = System.nanoTime();
        var model = TextModel.read(new ByteArrayInputStream(file.toByteArray()));
        say(String.format(
                Locale.ROOT, "model: %.1f MB as a file, loaded in %.0f ms", file.size() / 1e6, seconds(began) * 1000));
        say(String.format(Locale.ROOT, "memory: %.1f MB for the model", (memory() - before) / 1e6));

        var texts = test.stream().map(Example::text).toList();
        var truth = test.stream().map(Example::label).toList();
        var found = model.likeliest(texts);
        if (!found.equals(learnt.likeliest(texts))) throw new IllegalStateException("read again, the model differs");
        var score = Score.of(truth, found);
        double perSecond = speed(model, texts);
        say(String.format(
                Locale.ROOT,
                "%,d texts not learnt from, %d processors",
                test.size(),
                Runtime.getRuntime().availableProcessors()));
        say(String.format(
                Locale.ROOT,
                "RESULT accuracy=%.4f macroF1=%.4f ece=%.4f perSecond=%.0f",
                score.accuracy(),
                score.macroF1(),
                score.ece(),
                perSecond));
    }

    private static double speed(TextModel model, List<String> texts) {
        double fastest = 0;
        for (int round = 0; round < 2; round++) {
            long began = System.nanoTime();
            long sorted = 0;
            while (seconds(began) < MEASURED.toSeconds())
                sorted += model.likeliest(texts).size();
            fastest = sorted / seconds(began);
        }
        return fastest;
    }

    private static List<Example> read(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .filter(line -> line.indexOf('\t') > 0)
                .map(line -> new Example(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)))
                .toList();
    }

    private static String option(String[] arguments, String name, String usual) {
        int at = Arrays.asList(arguments).indexOf(name);
        if (at >= 0 && at + 1 < arguments.length) return arguments[at + 1];
        if (!usual.isEmpty()) return usual;
        throw new IllegalArgumentException("usage: triage --train FILE[,FILE] --test FILE (missing: " + name + ")");
    }

    /// What is still in use once collecting no longer makes it less.
    private static long memory() {
        long least = Long.MAX_VALUE;
        for (int inVain = 0; inVain < 3; ) {
            System.gc();
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            inVain = used < least - 50_000 ? 0 : inVain + 1;
            least = Math.min(least, used);
        }
        return least;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
