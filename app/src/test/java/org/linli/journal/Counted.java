package org.linli.journal;

import org.linli.shared.LinliEvent;

/// The n-th thing that happened to something.
record Counted(String subject, long n) implements LinliEvent {

    static long of(Entry entry) {
        return entry.as(Counted.class).orElseThrow().n();
    }
}
