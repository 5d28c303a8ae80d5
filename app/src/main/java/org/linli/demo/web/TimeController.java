package org.linli.demo.web;

import com.github.kagkarlsson.scheduler.Scheduler;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.linli.calendar.DemoTime;
import org.linli.calendar.ForwardableClock;
import org.linli.pages.Templates;
import org.linli.requests.Deadlines;
import org.linli.shared.Actor;
import org.linli.shared.Open;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lets a day or a week pass, and shows what ran out meanwhile. Nowhere but in the demo.
@Controller
@Profile("demo")
@Open
class TimeController {

    private static final int MOST = 50;

    private final DemoTime time;
    private final ForwardableClock ahead;
    private final Clock clock;
    private final Deadlines deadlines;
    private final Scheduler jobs;
    private final Templates templates;

    TimeController(
            DemoTime time,
            ForwardableClock ahead,
            Clock clock,
            Deadlines deadlines,
            Scheduler jobs,
            Templates templates) {
        this.time = time;
        this.ahead = ahead;
        this.clock = clock;
        this.deadlines = deadlines;
        this.jobs = jobs;
        this.templates = templates;
    }

    @GetMapping("/demo/time")
    JteModel time(Ui ui, @RequestParam(defaultValue = "") String since) {
        var from = moment(since, ui.now().minus(Duration.ofDays(1)));
        return templates.demoTime(
                ui, new TimePage(ahead.ahead().toDays(), from, deadlines.missed(from, ui.now(), MOST)));
    }

    /// One day or one week; whatever is due then is done at once.
    @PostMapping("/demo/time")
    ResponseEntity<Void> pass(@RequestParam(defaultValue = "1") int days, Actor actor, HttpServletResponse response) {
        var before = clock.instant();
        time.forward(days > 1 ? 7 : 1, actor);
        jobs.triggerCheckForDueExecutions();
        Flash.say(response, days > 1 ? "demo.time.week-passed" : "demo.time.day-passed");
        return SeeOther.at("/demo/time?since=" + before);
    }

    private static Instant moment(String text, Instant otherwise) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            return otherwise;
        }
    }
}
