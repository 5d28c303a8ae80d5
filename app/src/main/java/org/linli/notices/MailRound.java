package org.linli.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.shared.AccountId;
import org.linli.shared.Days;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/// Goes round and sends what waits: not in quiet hours, not what has been read meanwhile.
@Component
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    private final MailTable table;
    private final Preferences preferences;
    private final Letters letters;
    private final Post post;
    private final Clock clock;

    MailRound(MailTable table, Preferences preferences, Letters letters, Post post, Clock clock) {
        this.table = table;
        this.preferences = preferences;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    void go() {
        if (!post.isOpen()) return;
        var now = clock.instant();
        table.waiting(now).stream()
                .collect(Collectors.groupingBy(ToMail::account))
                .forEach((account, notices) -> send(account, notices, now));
    }

    private void send(AccountId account, List<ToMail> all, Instant now) {
        var preference = preferences.of(account);
        var here = now.atZone(Days.ZONE);
        var notices = spareTheRead(all, preference);
        if (notices.isEmpty() || preference.isQuiet(here.toLocalTime())) return;
        if (preference.rhythm() == Preference.Rhythm.SINGLE) {
            for (var notice : notices) send(letters.single(notice, preference), List.of(notice), now);
        } else if (preference.isDailyDue(here.toLocalDate(), here.toLocalTime())
                && send(letters.daily(notices, preference), notices, now)) {
            preferences.dailySent(account, here.toLocalDate());
        }
    }

    private List<ToMail> spareTheRead(List<ToMail> all, Preference preference) {
        var spared = all.stream()
                .filter(notice -> notice.read() || preference.email().isEmpty())
                .toList();
        if (!spared.isEmpty()) table.spared(spared);
        return all.stream().filter(notice -> !spared.contains(notice)).toList();
    }

    private boolean send(Letter letter, List<ToMail> notices, Instant now) {
        try {
            post.send(letter);
            table.sent(notices);
            return true;
        } catch (MailException e) {
            LOG.warn("the mail server did not take {} notices: {}", notices.size(), e.getMessage());
            table.failed(notices, now);
            return false;
        }
    }
}
