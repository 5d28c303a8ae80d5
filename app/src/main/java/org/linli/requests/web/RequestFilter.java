package org.linli.requests.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linli.engine.text.Bigrams;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Channel;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestState;
import org.linli.requests.Urgency;
import org.linli.shared.AccountId;
import org.linli.shared.Constants;
import org.linli.shared.Moments;
import org.linli.shared.PlaceId;
import org.linli.ui.ListQuery;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedNumber;
import org.linli.ui.Ui;

/// The conditions of a list of concerns, from the address to SQL.
///
/// @param sql conditions to be joined by "and", without the words
/// @param parameters by name
/// @param words that are searched for; empty if none
record RequestFilter(String sql, Map<String, Object> parameters, String words) {

    /// Narrows to what came with one sheet.
    static final String IMPORT = "import";

    /// A single character of a script without gaps, which the index knows as it is.
    private static final Pattern SINGLE = Pattern.compile("('[\\p{IsHan}]'):\\*");

    /// @param me whose own concerns are meant by "mine"
    static RequestFilter of(ListQuery query, Places places, AccountId me, Ui ui) {
        var sql = new StringBuilder("true");
        var parameters = new LinkedHashMap<String, Object>();
        state(query.value("state")).ifPresent(condition -> sql.append(" and ").append(condition));
        Constants.named(Urgency.class, query.value("urgency"))
                .ifPresent(urgency -> sql.append(" and urgency = '%s'".formatted(urgency.name())));
        Constants.named(Channel.class, query.value("channel"))
                .ifPresent(channel -> sql.append(" and channel = '%s'".formatted(channel.name())));
        place(query, places).ifPresent(place -> sql.append(" and ").append(Reach.within(place.path())));
        var suggested = query.has("suggested");
        var about = "";
        if (query.has("category")) {
            var code = query.value("category");
            var column = suggested ? "s.category" : "category";
            about = " and " + column + (code.length() > 3 ? " = :category" : " like :category || '_'");
            parameters.put("category", code);
        }
        sql.append(suggested ? " " + suggested(query, about) : about);
        TypedNumber.named(query.value("lead")).ifPresent(lead -> sql.append(" and lead = " + lead));
        TypedNumber.named(query.value(IMPORT)).ifPresent(sheet -> sql.append(" and import = " + sheet));
        switch (query.value("handler")) {
            case "" -> {}
            case "me" -> sql.append(" and handler = " + me.value());
            case "none" -> sql.append(" and handler is null");
            default ->
                TypedNumber.named(query.value("handler")).ifPresent(handler -> sql.append(" and handler = " + handler));
        }
        TypedDay.of(query.value("from")).ifPresent(day -> {
            sql.append(" and received_at >= :from");
            parameters.put("from", Moments.startOf(day));
        });
        TypedDay.of(query.value("until")).ifPresent(day -> {
            sql.append(" and received_at < :until");
            parameters.put("until", Moments.startOf(day.plusDays(1)));
        });
        if (query.has("overdue")) {
            sql.append(" and due < :now");
            parameters.put("now", Moments.kept(ui.now()));
        }
        if (query.sort().equals("due")) sql.append(" and due is not null");
        return new RequestFilter(sql.toString(), parameters, query.value("words"));
    }

    /// What the program has a suggestion for, and nobody has sorted.
    ///
    /// @param about a condition on the category that is suggested
    private static String suggested(ListQuery query, String about) {
        return """
                and category is null and state in ('SUBMITTED', 'ACCEPTED')
                and exists (select from requests.suggestion s
                            where s.request = id and s.category is not null and s.confidence >= %s%s)""".formatted(least(query.value("suggested")), about);
    }

    /// How sure the suggestion must be.
    private static String least(String percent) {
        return percent.matches("\\d{1,2}") ? "0." + (percent.length() == 1 ? "0" : "") + percent : "0";
    }

    static Optional<PlaceSummary> place(ListQuery query, Places places) {
        return TypedNumber.named(query.value("place")).flatMap(id -> places.find(new PlaceId(id)));
    }

    boolean searches() {
        return !words.isEmpty();
    }

    /// Among which concerns the conditions choose: all of them, or those that have the words, or that number, with the
    /// columns that conditions and orders need. The `offset` keeps the database from weighing other conditions
    /// against the words: the full-text index alone is the right one.
    String among() {
        if (!searches()) return "requests.request";
        var number = RequestNumber.parse(words);
        return """
                (select id, received_at, due, subdistrict, place_path, state, category, urgency, channel, lead, handler,
                        co_handlers, closed_at, import
                 from   requests.request
                 where  requests.found_by(search, subdistrict, received_at) @@ :query::tsquery%s
                 offset 0) as worded
                """.formatted(
                        number.map(found -> " or id = " + found.id().value()).orElse(""));
    }

    /// The words with where and when, as tokens of the index; empty where nothing can be searched for.
    ///
    /// @param period one of [SearchPeriods], or empty
    String tokens(Viewer viewer, String period) {
        var asked = SINGLE.matcher(Bigrams.query(words)).replaceAll("$1");
        if (asked.isEmpty()) return "";
        var here = viewer.subdistricts().stream()
                .map(subdistrict -> "'@" + subdistrict + "'")
                .collect(Collectors.joining(" | "));
        return asked + (here.isEmpty() ? "" : " & (" + here + ")") + (period.isEmpty() ? "" : " & " + period);
    }

    /// What conditions and words are asked with.
    ///
    /// @param period one of [SearchPeriods], or empty
    Map<String, Object> values(Viewer viewer, String period) {
        if (!searches()) return parameters;
        var all = new LinkedHashMap<>(parameters);
        all.put("query", tokens(viewer, period));
        return all;
    }

    private static Optional<String> state(String value) {
        return switch (value) {
            case "" -> Optional.empty();
            case "open" -> Optional.of(Reach.OPEN);
            case "ended" -> Optional.of("closed_at is not null");
            default -> Constants.named(RequestState.class, value).map(state -> "state = '%s'".formatted(state.name()));
        };
    }
}
