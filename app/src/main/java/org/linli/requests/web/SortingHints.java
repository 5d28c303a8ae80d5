package org.linli.requests.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.requests.Categories;
import org.linli.requests.DutyMatrix;
import org.linli.requests.Reason;
import org.linli.requests.RequestId;
import org.linli.requests.RoutingDecision;
import org.linli.requests.Suggestion;
import org.linli.requests.Urgency;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts suggestions into the words of a page, and names no concern that its reader may not open.
@Component
class SortingHints {

    private final JdbcClient db;
    private final Categories categories;
    private final DutyMatrix duties;

    SortingHints(JdbcClient db, Categories categories, DutyMatrix duties) {
        this.db = db;
        this.categories = categories;
        this.duties = duties;
    }

    SortingHint of(Suggestion suggestion, Actor actor, Ui ui) {
        var code = suggestion.category();
        var decision = code.isEmpty() ? null : suggestion.decision();
        return new SortingHint(
                code,
                categories.find(code).map(c -> c.name(ui.english())).orElse(""),
                suggestion.urgency(),
                owner(decision),
                lead(decision, ui),
                "",
                suggestion.examples() > 0,
                percent(suggestion),
                suggestion.naming(seen(suggestion, actor, ui)).why());
    }

    /// What the sender or the clerk said goes first; what the program makes of the words stands beside it.
    ///
    /// @param clerk whether a colleague wrote it down
    SortingHint said(String category, boolean clerk, Suggestion suggestion, PlaceId place, Actor actor, Ui ui) {
        var named = categories.find(category).orElse(null);
        if (named == null) return of(suggestion, actor, ui);
        var by = clerk ? "clerk" : "sender";
        var why = new ArrayList<Reason>();
        why.add(Reason.of("said-" + by, named.nameZh(), named.nameEn()));
        var decision = duties.decide(category, place);
        if (category.equals(suggestion.category())) {
            why.addAll(suggestion.naming(seen(suggestion, actor, ui)).why());
        } else {
            why.addAll(decision.why());
            categories
                    .find(suggestion.category())
                    .ifPresent(other -> why.add(Reason.of(
                            "heard-otherwise", other.nameZh(), other.nameEn(), Integer.toString(percent(suggestion)))));
        }
        return new SortingHint(
                category,
                named.name(ui.english()),
                suggestion.dangers().isEmpty() ? decision.urgency() : Urgency.HARM,
                owner(decision),
                lead(decision, ui),
                by,
                suggestion.examples() > 0,
                percent(suggestion),
                why);
    }

    private static int percent(Suggestion suggestion) {
        return (int) Math.round(100 * suggestion.confidence());
    }

    private Set<RequestId> seen(Suggestion suggestion, Actor actor, Ui ui) {
        if (suggestion.similar().isEmpty()) return Set.of();
        return new HashSet<>(db.sql(
                        "select id from requests.request where id = any(:ids) and " + Reach.of(actor, ui.today()))
                .param(
                        "ids",
                        suggestion.similar().stream().map(RequestId::value).toArray(Long[]::new))
                .query((row, n) -> new RequestId(row.getLong("id")))
                .list());
    }

    private static String owner(@Nullable RoutingDecision decision) {
        return switch (decision) {
            case RoutingDecision.Ours _ -> "ours";
            case RoutingDecision.Theirs _ -> "theirs";
            case RoutingDecision.Nobody _ -> "nobody";
            case null -> "";
        };
    }

    private static String lead(@Nullable RoutingDecision decision, Ui ui) {
        return switch (decision) {
            case RoutingDecision.Ours ours -> ours.lead().name(ui);
            case RoutingDecision.Theirs theirs -> theirs.who().said(ui);
            case RoutingDecision.Nobody _ -> "";
            case null -> "";
        };
    }
}
