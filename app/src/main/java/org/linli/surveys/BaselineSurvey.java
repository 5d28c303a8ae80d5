package org.linli.surveys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A survey on its way from the first draft to its end, with what it asks. Frozen as soon as it is
/// open: what was answered must not come to mean something else.
final class BaselineSurvey {

    static final int MOST_ITEMS = 40;

    private final SurveySummary first;
    private SurveyFacts facts;
    private SurveyState state;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private final List<SurveyItem> items;

    BaselineSurvey(SurveySummary first, List<SurveyItem> items) {
        this.first = first;
        this.facts = first.facts();
        this.state = first.state();
        this.openedAt = first.openedAt();
        this.closedAt = first.closedAt();
        this.items = new ArrayList<>(items);
    }

    SurveySummary summary() {
        return new SurveySummary(
                first.id(),
                first.version(),
                first.place(),
                first.path(),
                first.placeName(),
                first.family(),
                first.edition(),
                facts,
                state,
                first.code(),
                first.createdAt(),
                openedAt,
                closedAt);
    }

    List<SurveyItem> items() {
        return List.copyOf(items);
    }

    void describe(SurveyFacts other) {
        requireDraft();
        other.check();
        facts = other;
    }

    /// Adds the item at the end, or puts it in the place of the one with that key.
    ///
    /// @param old key of the item that it replaces; empty for a new one
    void write(String old, SurveyItem item) {
        requireDraft();
        SurveyRule.A_SURVEY_IS_NOT_ENDLESS.require(!old.isEmpty() || items.size() < MOST_ITEMS);
        int at = old.isEmpty() ? items.size() : position(old);
        SurveyRule.A_KEY_IS_USED_ONCE.requireAt("key", item.key().equals(old) || position(item.key()) < 0);
        ItemShape.check(item);
        if (at == items.size()) items.add(item);
        else items.set(at, item);
        if (!old.isEmpty() && !old.equals(item.key())) rename(old, item.key());
        items.replaceAll(other -> other.condition().item().equals(item.key()) ? other.after(left(other, item)) : other);
        checkConditions();
    }

    /// Answers that are no longer there lead nowhere; with none left, everybody is asked.
    private static Condition left(SurveyItem after, SurveyItem before) {
        var codes = new HashSet<>(after.condition().codes());
        codes.retainAll(before.codes());
        return codes.isEmpty() ? Condition.ALWAYS : new Condition(before.key(), codes);
    }

    private void rename(String old, String key) {
        items.replaceAll(other -> other.condition().item().equals(old)
                ? other.after(new Condition(key, other.condition().codes()))
                : other);
    }

    /// Changes places with the item before it, or after it; where that would ask before what it
    /// depends on, it is refused.
    void move(String key, boolean up) {
        requireDraft();
        int from = position(key);
        int to = from + (up ? -1 : 1);
        if (from < 0 || to < 0 || to >= items.size()) return;
        Collections.swap(items, from, to);
        checkConditions();
    }

    /// What depended on it is always asked from then on.
    void remove(String key) {
        requireDraft();
        items.removeIf(item -> item.key().equals(key));
        items.replaceAll(item -> item.condition().item().equals(key) ? item.after(Condition.ALWAYS) : item);
    }

    void open(Instant at) {
        requireDraft();
        SurveyRule.A_SURVEY_ASKS_SOMETHING.require(!items.isEmpty());
        state = SurveyState.OPEN;
        openedAt = at;
    }

    void close(Instant at) {
        SurveyRule.ONLY_AN_OPEN_SURVEY_IS_CLOSED.require(state == SurveyState.OPEN);
        state = SurveyState.CLOSED;
        closedAt = at;
    }

    private int position(String key) {
        for (int i = 0; i < items.size(); i++) if (items.get(i).key().equals(key)) return i;
        return -1;
    }

    private void checkConditions() {
        var before = new HashSet<String>();
        for (var item : items) {
            var condition = item.condition();
            SurveyRule.A_CONDITION_ASKS_ONE_EARLIER_ITEM.requireAt(
                    "condition", condition.isAlways() || before.contains(condition.item()));
            before.add(item.key());
        }
    }

    /// What was never asked of anybody may change, and may go.
    void requireDraft() {
        SurveyRule.ONLY_A_DRAFT_CHANGES.require(state == SurveyState.DRAFT);
    }
}
