package org.linli.engine.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Examples as numbers: which pieces each has, and how often.
///
/// The most frequent piece is number 0, so that what is used often lies together. Examples are taken in an order of
/// their own, so that the order in which they are given makes no difference.
final class Corpus {

    final List<String> labels;
    final Pieces pieces;

    /// Pieces before this number would be known even if one of the examples that have them were missing.
    final int safelyKnown;

    final int[] label;
    final int[][] piece;

    /// As [Model#often] has it.
    final float[][] often;

    Corpus(List<Example> examples, Settings settings) {
        var sorted = examples.stream()
                .sorted(Comparator.comparing(Example::text).thenComparing(Example::label))
                .toList();
        labels = sorted.stream().map(Example::label).distinct().sorted().toList();
        int size = sorted.size();
        var all = new Pieces(1 << 16);
        int[] texts = occurrences(sorted, all, settings);
        int[] keys = all.keys();
        pieces = new Pieces(keys.length / 2);
        IntStream.range(0, keys.length)
                .filter(i -> texts[i] >= settings.rarest())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -texts[i]))
                .forEach(i -> pieces.add(keys[i]));
        safelyKnown = (int) IntStream.range(0, keys.length)
                .filter(i -> texts[i] > settings.rarest())
                .count();
        label = new int[size];
        piece = new int[size][];
        often = new float[size][];
        var bag = new Bag();
        for (int i = 0; i < size; i++) {
            label[i] = labels.indexOf(sorted.get(i).label());
            bag.fill(sorted.get(i).text(), pieces, settings.longest(), settings.letters());
            piece[i] = Arrays.copyOf(bag.pieces, bag.size);
            often[i] = new float[bag.size];
            for (int j = 0; j < bag.size; j++) often[i][j] = Model.often(bag.counts[j]);
        }
    }

    private static int[] occurrences(List<Example> examples, Pieces all, Settings settings) {
        int[] texts = new int[1 << 16];
        int[] last = new int[1 << 16];
        var reading = new Reading();
        int text = 0;
        for (var example : examples) {
            text++;
            reading.read(example.text(), settings.letters());
            for (int from = 0; from < reading.length; from++) {
                int hash = 0;
                int end = Math.min(reading.length, from + settings.longest());
                for (int at = from; at < end; at++) {
                    hash = Reading.longer(hash, reading.letters[at]);
                    int number = all.add(hash);
                    if (number >= texts.length) {
                        texts = Arrays.copyOf(texts, number * 2);
                        last = Arrays.copyOf(last, number * 2);
                    }
                    if (last[number] != text) texts[number]++;
                    last[number] = text;
                }
            }
        }
        return texts;
    }
}
