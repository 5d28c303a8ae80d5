package org.linli.needs;

import static org.linli.needs.NeedRule.A_NEED_BEGAN_IN_THE_PAST;
import static org.linli.needs.NeedRule.A_NEED_HAS_A_KIND;
import static org.linli.needs.NeedRule.A_NEED_IS_SAID_IN_ONE_SENTENCE;
import static org.linli.needs.NeedRule.A_NEED_IS_SOMEBODYS;
import static org.linli.needs.NeedRule.A_NEED_STANDS_AT_A_PLACE;
import static org.linli.needs.NeedRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.needs.NeedRule.OTHER_PEOPLE_ARE_NAMED;

import java.time.LocalDate;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Categories;
import org.linli.shared.Rule;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Component;

/// Holds what was typed of a need against its rules.
@Component
class Drafting {

    private static final int CIRCLE_LIMIT = 60;

    private final Places places;
    private final Categories categories;

    Drafting(Places places, Categories categories) {
        this.places = places;
        this.categories = categories;
    }

    Described check(NeedDraft draft, LocalDate today) {
        Rule.together(
                () -> A_NEED_IS_SAID_IN_ONE_SENTENCE.requireAt(
                        "title", !draft.title().isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("title", draft.title(), NeedDraft.TITLE_LIMIT),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("body", draft.body(), NeedDraft.BODY_LIMIT),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("hypothesis", draft.hypothesis(), NeedDraft.TEXT_LIMIT),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("unknown", draft.unknown(), NeedDraft.TEXT_LIMIT),
                () -> holder(draft),
                () -> A_NEED_HAS_A_KIND.requireAt(
                        "category",
                        categories
                                .find(draft.category())
                                .filter(c -> c.parent() != null)
                                .isPresent()),
                () -> place(draft),
                () -> since(draft, today));
        return new Described(draft, place(draft), holder(draft), since(draft, today));
    }

    private PlaceSummary place(NeedDraft draft) {
        var id = draft.place();
        if (id == null) throw new RuleBroken(A_NEED_STANDS_AT_A_PLACE, "place");
        return places.find(id).orElseThrow(() -> new RuleBroken(A_NEED_STANDS_AT_A_PLACE, "place"));
    }

    private static LocalDate since(NeedDraft draft, LocalDate today) {
        var since = draft.since();
        if (since == null || since.isAfter(today)) throw new RuleBroken(A_NEED_BEGAN_IN_THE_PAST, "since");
        return since;
    }

    private static Holder holder(NeedDraft draft) {
        var holder = draft.holder();
        if (holder == null) throw new RuleBroken(A_NEED_IS_SOMEBODYS, "circle");
        A_TEXT_HAS_ITS_LIMIT.limit("circleWords", holder.words(), CIRCLE_LIMIT);
        OTHER_PEOPLE_ARE_NAMED.requireAt(
                "circleWords",
                holder.circle() != Circle.OTHER || !holder.words().isBlank());
        return holder;
    }
}
