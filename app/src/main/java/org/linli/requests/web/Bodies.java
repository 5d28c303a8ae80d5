package org.linli.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linli.people.OrganisationSummary;
import org.linli.ui.Choice;
import org.linli.ui.Ui;

/// How the codes in a duty matrix are called in a subdistrict.
///
/// @param registered by code; several where each community has its own
record Bodies(Map<String, List<OrganisationSummary>> registered) {

    static Bodies of(List<OrganisationSummary> organisations) {
        return new Bodies(organisations.stream()
                .collect(Collectors.groupingBy(OrganisationSummary::code, TreeMap::new, Collectors.toList())));
    }

    boolean knows(String code) {
        return registered.containsKey(code);
    }

    /// The registered name; of several the common word; of none the common word, else the code.
    String name(String code, Ui ui) {
        var here = registered.getOrDefault(code, List.of());
        if (here.size() == 1) {
            var body = here.getFirst();
            return ui.name(body.name(), body.nameEn());
        }
        var key = "requests.duty.body." + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return ui.words().has(ui.locale(), key) ? ui.text(key) : code;
    }

    String names(List<String> codes, Ui ui) {
        return codes.stream().map(code -> name(code, ui)).collect(Collectors.joining(ui.english() ? ", " : "、"));
    }

    /// Those registered, and those that the matrix names although nobody has registered them.
    List<Choice> choices(List<String> named, Ui ui) {
        var codes = new ArrayList<>(registered.keySet());
        named.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        return codes.stream()
                .map(code ->
                        new Choice(code, name(code, ui), knows(code) ? "" : ui.text("requests.duty.not-registered")))
                .toList();
    }
}
