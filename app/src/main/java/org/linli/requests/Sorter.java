package org.linli.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.DangerWords;
import org.linli.engine.text.Evidence;
import org.linli.engine.text.Keyword;
import org.linli.engine.text.KeywordRules;
import org.linli.engine.text.Prediction;
import org.linli.engine.text.TextModel;
import org.linli.places.Places;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.stereotype.Component;

/// Suggests what a concern is about, how pressing it is, and where it goes: always with the reasons.
///
/// Before anything was learnt the key words of the categories speak; afterwards mostly what the subdistrict's own
/// concerns have taught.
@Component
public class Sorter {

    private static final int WORDS = 5;
    private static final int SIMILAR = 3;

    private final Categories categories;
    private final SortingModels models;
    private final PastConcerns past;
    private final DutyMatrix duties;
    private final Places places;
    private final DangerWords dangers = DangerWords.listed();

    Sorter(Categories categories, SortingModels models, PastConcerns past, DutyMatrix duties, Places places) {
        this.categories = categories;
        this.models = models;
        this.past = past;
        this.duties = duties;
        this.places = places;
    }

    /// What a concern that was written down leads to.
    public Suggestion suggest(String subject, String body, PlaceId place) {
        return suggest(Subjects.whole(subject, body), place);
    }

    /// A category with where it leads.
    public Suggestion suggest(String text, PlaceId place) {
        var danger = dangers.in(text);
        var path = places.get(place).path();
        var model = models.inUse(subdistrict(path)).orElse(null);
        var prediction = predict(text, model, categories.leaves());
        if (prediction.ranked().isEmpty()) return Suggestion.none(danger);
        var best = prediction.ranked().getFirst();
        var words = prediction.evidence().stream()
                .map(Evidence::words)
                .map(String::strip)
                .distinct()
                .limit(WORDS)
                .toList();
        return new Suggestion(
                best.label(),
                best.confidence(),
                words,
                past.like(text, best.label(), path, words, SIMILAR),
                model == null ? 0 : model.examples(),
                duties.decide(best.label(), place),
                danger);
    }

    /// What it seems to be about at that place; empty where nothing speaks for any category.
    String category(String text, PlacePath place) {
        var ranked = predict(text, models.inUse(subdistrict(place)).orElse(null), categories.leaves())
                .ranked();
        return ranked.isEmpty() ? "" : ranked.getFirst().label();
    }

    /// What rules and model say together about the categories of today, the likeliest first.
    static Prediction predict(String text, @Nullable TextModel model, List<Category> leaves) {
        return listener(model, leaves).apply(text);
    }

    /// For many texts of one subdistrict.
    Function<String, Prediction> listener(long subdistrict) {
        return listener(models.inUse(subdistrict).orElse(null), categories.leaves());
    }

    private static Function<String, Prediction> listener(@Nullable TextModel model, List<Category> leaves) {
        var rules = new KeywordRules(leaves.stream()
                .flatMap(leaf ->
                        leaf.keywords().all().map(word -> new Keyword(leaf.code(), word, LocalDate.EPOCH, null)))
                .toList());
        Set<String> today = leaves.stream().map(Category::code).collect(Collectors.toSet());
        return text -> predict(text, model, rules, today);
    }

    private static Prediction predict(String text, @Nullable TextModel model, KeywordRules rules, Set<String> today) {
        var always = LocalDate.EPOCH;
        var said = model == null ? rules.classify(text, always) : rules.classify(text, always, model);
        var ranked = said.ranked().stream()
                .filter(rank -> today.contains(rank.label()))
                .toList();
        boolean same =
                !ranked.isEmpty() && ranked.getFirst().equals(said.ranked().getFirst());
        return new Prediction(ranked, same ? said.evidence() : List.of());
    }

    private static long subdistrict(PlacePath place) {
        return place.subdistrict().value();
    }
}
