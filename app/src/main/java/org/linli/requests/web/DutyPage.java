package org.linli.requests.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.ui.Choice;

/// Who leads on one category, since when, and the form to say it differently from a day on.
///
/// @param draft what the form begins with: what holds today
public record DutyPage(
        long in,
        String category,
        String name,
        List<Line> history,
        Draft draft,
        List<Choice> places,
        List<Choice> items,
        List<Choice> bodies,
        List<Choice> routes,
        List<Choice> urgencies) {

    /// @param place empty for what holds unless a place says otherwise
    /// @param until none while no end is known
    /// @param mayEnd whether the reader may end it
    public record Line(
            long id,
            String place,
            String item,
            String lead,
            String coHandlers,
            String sign,
            String finish,
            String route,
            String basis,
            LocalDate from,
            @Nullable LocalDate until,
            boolean holds,
            boolean mayEnd) {}

    public record Draft(
            String place,
            String item,
            String lead,
            List<String> coHandlers,
            String route,
            String urgency,
            String sign,
            String finish,
            String basis,
            String basisEn,
            LocalDate from) {}
}
