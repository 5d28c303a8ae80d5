package org.linli.journal.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.shared.Visibility;
import org.linli.ui.Meanwhile;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What the journal has about a thing since a page was shown. Of what only the watch may read, no reason is told.
@Component
class Changes implements Meanwhile {

    private static final int MOST = 10;

    private final Journal journal;

    Changes(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<Change> since(String subject, Instant seen, Ui ui) {
        var entries = journal.story(subject, EnumSet.allOf(Visibility.class)).stream()
                .filter(entry -> entry.at().isAfter(seen))
                .toList();
        return entries.subList(Math.max(0, entries.size() - MOST), entries.size()).stream()
                .map(entry -> change(entry, ui))
                .toList();
    }

    private static Change change(Entry entry, Ui ui) {
        return new Change(
                entry.at(),
                entry.actor(),
                EventWords.of(entry.type(), ui),
                entry.visibility() == Visibility.AUDIT ? "" : entry.reason());
    }
}
