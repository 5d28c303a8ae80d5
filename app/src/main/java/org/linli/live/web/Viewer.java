package org.linli.live.web;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One page that looks at a room. A slow one misses what lies between, never the last.
final class Viewer {

    /// With what somebody looks.
    enum View {
        WALL,
        PHONE,
        CONSOLE
    }

    /// How a view of a room looks at a revision.
    record Scene(long revision, String html) {}

    private final View view;
    private final boolean english;
    private final SseEmitter line;
    private final AtomicReference<@Nullable Scene> latest = new AtomicReference<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    Viewer(View view, boolean english, SseEmitter line) {
        this.view = view;
        this.english = english;
        this.line = line;
    }

    View view() {
        return view;
    }

    boolean english() {
        return english;
    }

    void show(Scene scene) {
        latest.set(scene);
        if (busy.compareAndSet(false, true)) Thread.startVirtualThread(this::send);
    }

    /// Lets both ends of the line find out whether there is still another.
    void touch() {
        if (busy.compareAndSet(false, true)) Thread.startVirtualThread(this::breathe);
    }

    /// Hangs up: a page that is still open looks again at once, through a node that is open.
    void leave() {
        line.complete();
    }

    private void send() {
        do {
            for (var scene = latest.getAndSet(null); scene != null; scene = latest.getAndSet(null)) {
                if (!sent(SseEmitter.event()
                        .id(Long.toString(scene.revision()))
                        .name("stage")
                        .data(scene.html()))) return;
            }
            busy.set(false);
        } while (latest.get() != null && busy.compareAndSet(false, true));
    }

    private void breathe() {
        sent(SseEmitter.event().name("breath").data(""));
        busy.set(false);
        if (latest.get() != null && busy.compareAndSet(false, true)) send();
    }

    private boolean sent(SseEmitter.SseEventBuilder event) {
        try {
            line.send(event);
            return true;
        } catch (IOException | IllegalStateException gone) {
            line.completeWithError(gone);
            return false;
        }
    }
}
