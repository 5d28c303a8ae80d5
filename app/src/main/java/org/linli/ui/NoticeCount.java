package org.linli.ui;

import org.linli.shared.Actor;

/// The number on the bell, which leads to `/notices`. The room that keeps notices is one, as a bean;
/// without it there is no bell.
public interface NoticeCount {

    /// How many the reader, who is logged in, has not opened yet.
    int unread(Actor reader);
}
