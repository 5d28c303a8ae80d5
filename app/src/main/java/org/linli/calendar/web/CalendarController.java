package org.linli.calendar.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.linli.calendar.Announcements;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotFound;
import org.linli.shared.Right;
import org.linli.ui.Flash;
import org.linli.ui.NavigationItem;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The year as a calendar, for whoever keeps the installation running.
@Controller
@Allowed(Right.OPERATE)
class CalendarController {

    private final Announcements announcements;
    private final YearPages pages;
    private final Templates templates;

    CalendarController(Announcements announcements, YearPages pages, Templates templates) {
        this.announcements = announcements;
        this.pages = pages;
        this.templates = templates;
    }

    @Bean
    static NavigationItem calendarDoor() {
        return NavigationItem.staff("calendar.nav", "calendar", "/calendar", Right.OPERATE, 90);
    }

    @GetMapping("/calendar")
    JteModel year(Ui ui, @RequestParam(required = false) @Nullable Integer year) {
        var shown = year == null ? ui.today().getYear() : year;
        if (shown < Announcements.FIRST || shown > Announcements.LAST) throw new NotFound(shown);
        return templates.calendarYear(ui, pages.of(shown, ui));
    }

    @PostMapping("/calendar/{year}")
    ResponseEntity<Void> announce(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(name = "version", defaultValue = "0") long edition,
            Actor actor,
            HttpServletResponse response) {
        announcements.announce(year, TypedText.line(source), TypedText.text(days), edition, actor);
        Flash.say(response, "calendar.said", Integer.toString(year));
        return SeeOther.at("/calendar?year=" + year);
    }
}
