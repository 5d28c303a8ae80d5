package org.linli.notices.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.shared.Days;
import org.linli.ui.Pages;
import org.linli.ui.Ui;

/// What a colleague has been told, newest first.
///
/// @param all whether those that have been read are shown as well
/// @param kind the name of the only kind that is shown; empty for all
/// @param counts of what is shown in `all`, by kind; kinds that do not occur are left out
/// @param unread how many in all
/// @param undo by which marking all as read can be taken back; 0 if that was not done just now
public record NoticePage(
        boolean all,
        String kind,
        Map<String, Integer> counts,
        int unread,
        List<NoticeLine> lines,
        Pages pages,
        long undo) {

    public NoticePage {
        counts = new LinkedHashMap<>(counts);
        lines = List.copyOf(lines);
    }

    /// By day, newest first.
    public Map<String, List<NoticeLine>> days(Ui ui) {
        var days = new LinkedHashMap<String, List<NoticeLine>>();
        for (var line : lines) {
            var day = Days.of(line.at());
            days.computeIfAbsent(said(day, ui), _ -> new ArrayList<>()).add(line);
        }
        return days;
    }

    private static String said(LocalDate day, Ui ui) {
        if (day.equals(ui.today())) return ui.text("notices.today");
        return day.equals(ui.today().minusDays(1)) ? ui.text("notices.yesterday") : ui.day(day);
    }

    /// The address with another kind, or all of them.
    public String of(String other) {
        return address(all, other);
    }

    /// The address that shows the read ones as well, or only the unread.
    public String withRead(boolean readToo) {
        return address(readToo, kind);
    }

    private static String address(boolean readToo, String kind) {
        var query = (readToo ? "all=true" : "")
                + (readToo && !kind.isEmpty() ? "&" : "")
                + (kind.isEmpty() ? "" : "kind=" + kind);
        return query.isEmpty() ? "/notices" : "/notices?" + query;
    }
}
