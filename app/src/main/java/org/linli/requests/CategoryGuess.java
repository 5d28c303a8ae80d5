package org.linli.requests;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.linli.engine.text.Bigrams;

/// Which of our categories another system's label probably means: the one with most of its words in
/// common.
final class CategoryGuess {

    private CategoryGuess() {}

    /// @return a code; empty if no word is common
    static String of(String label, List<Category> categories) {
        var words = label.toLowerCase(Locale.ROOT);
        return categories.stream()
                .filter(c -> score(words, c) > 0)
                .max(Comparator.<Category>comparingInt(c -> score(words, c))
                        .thenComparing(c -> c.parent() == null)
                        .thenComparing(Category::code, Comparator.reverseOrder()))
                .map(Category::code)
                .orElse("");
    }

    private static int score(String label, Category category) {
        var name = category.nameZh() + " " + category.nameEn().toLowerCase(Locale.ROOT);
        if (category.nameZh().equals(label) || category.nameEn().equalsIgnoreCase(label)) return 1_000;
        var common = Bigrams.tokens(label);
        common.retainAll(Bigrams.tokens(name));
        common.removeIf(token -> token.length() < 2 || token.equals("and"));
        var keywords = category.keywords()
                .all()
                .filter(word -> word.length() > 1 && label.contains(word))
                .count();
        return 2 * common.size() + (int) keywords;
    }
}
