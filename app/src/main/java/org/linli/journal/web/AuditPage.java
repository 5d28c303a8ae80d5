package org.linli.journal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.shared.Days;
import org.linli.ui.Choice;
import org.linli.ui.Ui;

/// Who did what, newest first.
///
/// @param topics keys of their words, in the order in which they are offered
/// @param name of the one account that is asked about; empty if it is not about one
/// @param more whether there are older ones
public record AuditPage(AuditFilter filter, List<String> topics, String name, List<AuditLine> lines, boolean more) {

    public AuditPage {
        topics = List.copyOf(topics);
        lines = List.copyOf(lines);
    }

    public List<Choice> choices(Ui ui) {
        var choices = new ArrayList<Choice>();
        topics.forEach(topic -> choices.add(new Choice(topic, ui.text(topic))));
        choices.add(new Choice("all", ui.text("journal.audit.all")));
        return choices;
    }

    /// By day, newest first.
    public Map<String, List<AuditLine>> days(Ui ui) {
        var days = new LinkedHashMap<String, List<AuditLine>>();
        for (var line : lines) {
            var day = ui.day(Days.of(line.at()));
            days.computeIfAbsent(day, _ -> new ArrayList<>()).add(line);
        }
        return days;
    }

    public String earlier() {
        return filter.earlier(lines.getLast().id());
    }
}
