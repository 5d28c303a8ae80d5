package org.linli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the server again when it has died while the program lives: killed for want of memory, or by mistake.
final class Nurse {

    private static final Logger LOG = LoggerFactory.getLogger(Nurse.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    /// How the server is started.
    interface Start {

        void run() throws IOException;
    }

    private final Cluster cluster;
    private final Start start;
    private final ReentrantLock starting = new ReentrantLock();
    private boolean dismissed;

    private Nurse(Cluster cluster, Start start) {
        this.cluster = cluster;
        this.start = start;
    }

    static Nurse of(Cluster cluster, Start start) {
        var nurse = new Nurse(cluster, start);
        Thread.ofVirtual().name("database-nurse").start(nurse::watch);
        return nurse;
    }

    /// From now on the server may end. Waits for a start that is under way.
    void dismiss() {
        starting.lock();
        try {
            dismissed = true;
        } finally {
            starting.unlock();
        }
    }

    private void watch() {
        try {
            while (true) {
                var server = cluster.leftover();
                if (server.isPresent()) server.get().onExit().get();
                if (!revive()) return;
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | IOException e) {
            LOG.error("the database is not watched any more", e);
        }
    }

    /// Tries until its children are gone as well. False when nobody wants it any more.
    private boolean revive() throws IOException {
        starting.lock();
        try {
            if (dismissed) return false;
            if (cluster.leftover().isPresent()) return true;
            LOG.warn("the database has died and is started again");
            Files.deleteIfExists(cluster.data().resolve("postmaster.pid"));
            start.run();
        } catch (StartRefused notYet) {
            LOG.warn("the database does not start yet: {}", notYet.getMessage());
        } finally {
            starting.unlock();
        }
        return true;
    }
}
