package org.linli.live.web;

import java.time.Clock;
import java.time.Duration;
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
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final LiveRooms rooms;
    private final StagePages stages;
    private final Templates templates;
    private final Words words;
    private final JournalWatch watch;
    private final Clock clock;
    private final Map<Long, List<Viewer>> viewers = new ConcurrentHashMap<>();
    private final Map<Long, Showing> showings = new ConcurrentHashMap<>();
    private final Map<Long, Long> shown = new HashMap<>();
    private volatile @Nullable Thread doorman;

    private record Sight(View view, boolean english) {}

    /// A room at one moment, and each view of it once somebody has looked.
    ///
    /// @param readAt as [System#nanoTime]
    private record Showing(long revision, long readAt, StagePage stage, Map<Sight, Scene> scenes) {

        /// A revision counts what is done in the room; what is written elsewhere, such as a title, only grows old.
        boolean serves(long asked, long oldest) {
            return revision >= asked && readAt - oldest > 0;
        }
    }

    Hall(LiveRooms rooms, StagePages stages, Templates templates, Words words, JournalWatch watch, Clock clock) {
        this.rooms = rooms;
        this.stages = stages;
        this.templates = templates;
        this.words = words;
        this.watch = watch;
        this.clock = clock;
    }

    /// Somebody begins to look; how it stands now is sent at once. Once this node closes they are to look through
    /// another.
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
        viewer.show(scene(showing(room), view, english));
        if (!isRunning()) viewer.leave();
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
        // it goes on for as long as it finds itself there
        var keeping = Thread.ofVirtual().name("live-hall").unstarted(this::keep);
        doorman = keeping;
        keeping.start();
    }

    @Override
    public void stop() {
        var keeping = doorman;
        doorman = null;
        if (keeping != null) letFinish(keeping);
        viewers.values().forEach(all -> all.forEach(Viewer::leave));
    }

    @Override
    public boolean isRunning() {
        return doorman != null;
    }

    /// As long as the program runs. What fails is, as a rule, the database, which comes back; whatever it
    /// is, walls that stand still in silence would be worse.
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
        shown.keySet().retainAll(viewers.keySet());
        showings.keySet().retainAll(viewers.keySet());
        if (viewers.isEmpty()) return;
        rooms.revisions(List.copyOf(viewers.keySet())).forEach((meeting, revision) -> {
            var before = shown.put(meeting, revision);
            if (!revision.equals(before)) tell(meeting);
        });
    }

    /// What could not be read is told as soon as it can be.
    private void tell(long meeting) {
        Showing showing;
        try {
            showing = showing(rooms.of(new MeetingId(meeting)).orElseThrow());
        } catch (DataAccessException | TransactionException away) {
            shown.remove(meeting);
            throw away;
        }
        for (var viewer : viewers.getOrDefault(meeting, List.of()))
            viewer.show(scene(showing, viewer.view(), viewer.english()));
    }

    /// When a signal comes back, three hundred phones ask at once: they share one drawing.
    private Showing showing(LiveRoom room) {
        return showings.compute(
                room.meeting().value(),
                (number, last) -> last != null && last.serves(room.revision(), System.nanoTime() - FRESH.toNanos())
                        ? last
                        : new Showing(room.revision(), System.nanoTime(), stages.of(room), new ConcurrentHashMap<>()));
    }

    private Scene scene(Showing showing, View view, boolean english) {
        return showing.scenes()
                .computeIfAbsent(
                        new Sight(view, english),
                        sight -> new Scene(showing.revision(), drawn(showing.stage(), view, english)));
    }

    /// Interrupted in the middle of a question it would lose its connection to the database.
    private static void letFinish(Thread keeping) {
        try {
            keeping.join(NET.multipliedBy(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(NET);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
