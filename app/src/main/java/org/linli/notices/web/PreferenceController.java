package org.linli.notices.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linli.notices.NoticeKind;
import org.linli.notices.Post;
import org.linli.notices.Preference;
import org.linli.notices.Preferences;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a colleague says how to be told.
@Controller
@Allowed
@RequestMapping("/notices/preferences")
class PreferenceController {

    private final Preferences preferences;
    private final Post post;
    private final Templates templates;

    PreferenceController(Preferences preferences, Post post, Templates templates) {
        this.preferences = preferences;
        this.post = post;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Ui ui, Actor actor) {
        var preference = preferences.of(NoticeController.known(actor));
        return templates.noticesPreferences(ui, new PreferencePage(preference, post.isOpen()));
    }

    /// Without a mail server the form has no part for e-mail, and what was kept of that stays.
    @PostMapping
    ResponseEntity<Void> keep(
            Ui ui,
            Actor actor,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") List<NoticeKind> shown,
            @RequestParam(defaultValue = "") List<NoticeKind> mailed,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "SINGLE") Preference.Rhythm rhythm,
            @RequestParam(defaultValue = "08:30") LocalTime dailyAt,
            @RequestParam(defaultValue = "21:00") LocalTime quietFrom,
            @RequestParam(defaultValue = "07:30") LocalTime quietUntil) {
        var account = NoticeController.known(actor);
        var old = preferences.of(account);
        var open = post.isOpen();
        preferences.keep(
                account,
                new Preference(
                        open ? TypedText.line(email) : old.email(),
                        ui.english() ? "en" : "zh",
                        open ? rhythm : old.rhythm(),
                        open ? dailyAt : old.dailyAt(),
                        open ? quietFrom : old.quietFrom(),
                        open ? quietUntil : old.quietUntil(),
                        allBut(shown),
                        open ? allBut(mailed) : old.notMailed(),
                        old.lastDaily()));
        Flash.say(response, "notices.preferences.kept");
        return SeeOther.at("/notices/preferences");
    }

    private static Set<NoticeKind> allBut(List<NoticeKind> wanted) {
        var unwanted = EnumSet.allOf(NoticeKind.class);
        wanted.forEach(unwanted::remove);
        return unwanted;
    }
}
