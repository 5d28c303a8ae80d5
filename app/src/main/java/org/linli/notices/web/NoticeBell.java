package org.linli.notices.web;

import org.linli.notices.Notices;
import org.linli.shared.Actor;
import org.linli.ui.NoticeCount;
import org.springframework.stereotype.Component;

/// The number on the bell.
@Component
class NoticeBell implements NoticeCount {

    private final Notices notices;

    NoticeBell(Notices notices) {
        this.notices = notices;
    }

    @Override
    public int unread(Actor reader) {
        var account = reader.account();
        return account == null ? 0 : notices.unread(account);
    }
}
