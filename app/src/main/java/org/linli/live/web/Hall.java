package org.linli.live.web;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.journal.JournalWatch;
import org.linli.live.LiveRoom;
import org.linli.live.LiveRooms;
import org.linli.live.web.Viewer.Scene;
import org.linli.live.web.Viewer.View;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.ui.Ui;
import org.linli.ui.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Everybody who looks at rooms through this node. Each view is drawn once for a revision and a language, and sent to
/// all who look at it; the journal says when to look again, whichever node has written.
@Component
class Hall implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Hall.class);
    private static final Duration NET = Duration.ofSeconds(1);
    private static final Duration BREATH = Duration.ofSeconds(20);

    private final LiveRooms rooms;
    private final StagePages stages;
    private final Templates templates;
    private final Words words;
    private final JournalWatch watch;
    private final Clock clock;
    private final Map<Long, List<Viewer>> viewers = new ConcurrentHashMap<>();
    private final Map<Long, Long> shown = new HashMap<>();
    private volatile @Nullable Thread doorman;

    Hall(LiveRooms rooms, StagePages stages, Templates templates, Words words, JournalWatch watch, Clock clock) {
        this.rooms = rooms;
        this.stages = stages;
        this.templates = templates;
        this.words = words;
        this.watch = watch;
        this.clock = clock;
    }

    /// Somebody begins to look; how it stands now is sent at once.
    SseEmitter look(LiveRoom room, View view, boolean english) {
        var line = new SseEmitter(0L);
        var viewer = new Viewer(view, english, line);
        long meeting = room.meeting().value();
        Runnable leave = () -> viewers.computeIfPresent(meeting, (number, all) -> {
            all.remove(viewer);
            return all.isEmpty() ? null : all;
        });
        line.onCompletion(leave);
        line.onError(gone -> leave.run());
        line.onTimeout(leave);
        viewers.compute(meeting, (number, all) -> {
            var those = all == null ? new CopyOnWriteArrayList<Viewer>() : all;
            those.add(viewer);
            return those;
        });
        viewer.show(new Scene(room.revision(), drawn(stages.of(room), view, english)));
        return line;
    }

    /// A view as it is drawn into a page or sent to one.
    String drawn(StagePage stage, View view, boolean english) {
        var ui = new Ui(words, english ? Locale.ENGLISH : Locale.CHINESE, Actor.PUBLIC, clock.instant());
        var model = switch (view) {
            case WALL -> templates.liveStage(ui, stage);
            case PHONE -> templates.liveStrip(ui, stage);
            case CONSOLE -> templates.liveBell(stage);
        };
        return model.render();
    }

    @Override
    public void start() {
        doorman = Thread.ofVirtual().name("live-hall").start(this::keep);
    }

    @Override
    public void stop() {
        var keeping = doorman;
        doorman = null;
        if (keeping != null) keeping.interrupt();
        viewers.values().forEach(all -> all.forEach(Viewer::touch));
    }

    @Override
    public boolean isRunning() {
        return doorman != null;
    }

    /// As long as the program runs. What fails is, as a rule, the database, which comes back; whatever else it is,
    /// walls
    /// that have stood still in silence would be worse.
    private void keep() {
        long breath = System.nanoTime();
        while (doorman != null) {
            long heard = watch.rings();
            try {
                show();
                if (System.nanoTime() - breath > BREATH.toNanos()) {
                    breath = System.nanoTime();
                    viewers.values().forEach(all -> all.forEach(Viewer::touch));
                }
                watch.await(heard, NET);
            } catch (DataAccessException | TransactionException away) {
                LOG.warn("live rooms: {}; trying again", away.getMessage());
                pause();
            } catch (RuntimeException e) {
                LOG.error("live rooms: trying again", e);
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void show() {
        if (viewers.isEmpty()) return;
        shown.keySet().retainAll(viewers.keySet());
        rooms.revisions(List.copyOf(viewers.keySet())).forEach((meeting, revision) -> {
            var before = shown.put(meeting, revision);
            if (before == null || before < revision) tell(meeting);
        });
    }

    private void tell(long meeting) {
        var room = rooms.of(new MeetingId(meeting)).orElseThrow();
        var stage = stages.of(room);
        var inChinese = new EnumMap<View, Scene>(View.class);
        var inEnglish = new EnumMap<View, Scene>(View.class);
        for (var viewer : viewers.getOrDefault(meeting, List.of()))
            viewer.show((viewer.english() ? inEnglish : inChinese)
                    .computeIfAbsent(
                            viewer.view(), view -> new Scene(room.revision(), drawn(stage, view, viewer.english()))));
    }

    private static void pause() {
        try {
            Thread.sleep(NET);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
