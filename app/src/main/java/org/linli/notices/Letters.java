package org.linli.notices;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linli.shared.Actor;
import org.linli.ui.Ui;
import org.linli.ui.Words;
import org.springframework.stereotype.Component;

/// Writes letters in the colleague's language. They name numbers and limits, never a resident, a title or a door.
@Component
class Letters {

    private final Words words;
    private final Post post;
    private final Clock clock;

    Letters(Words words, Post post, Clock clock) {
        this.words = words;
        this.post = post;
        this.clock = clock;
    }

    Letter single(ToMail notice, Preference to) {
        var ui = ui(to);
        return new Letter(
                to.email(),
                ui.text("notices.mail.subject", line(ui, notice)),
                body(ui, line(ui, notice) + "\n" + link("/notices/" + notice.id())));
    }

    Letter daily(List<ToMail> notices, Preference to) {
        var ui = ui(to);
        var lines = notices.stream()
                .map(notice -> "· " + line(ui, notice) + "\n  " + link("/notices/" + notice.id()))
                .collect(Collectors.joining("\n"));
        return new Letter(to.email(), ui.text("notices.mail.daily", notices.size()), body(ui, lines));
    }

    private String line(Ui ui, ToMail notice) {
        var due = notice.due();
        var line = ui.text("notices.mail." + key(notice.kind()), notice.number());
        return due == null ? line : line + ui.text("notices.mail.due", ui.when(due));
    }

    private String body(Ui ui, String news) {
        return news + "\n\n" + ui.text("notices.mail.foot") + "\n" + link("/notices/preferences") + "\n";
    }

    private String link(String path) {
        return post.home() + path;
    }

    private Ui ui(Preference to) {
        var locale = to.language().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return new Ui(words, locale, Actor.PUBLIC, clock.instant());
    }

    private static String key(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
