package org.linli.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Phones that look at one live room, each over a connection of its own, and note when they see a revision.
final class Phones implements AutoCloseable {

    private static final long PATIENCE = 20;

    private final List<Socket> lines = new ArrayList<>();
    private final List<Long> seen = new ArrayList<>();
    private final ConcurrentHashMap<Long, CountDownLatch> awaited = new ConcurrentHashMap<>();

    /// Returns when each has been told how the room stands.
    static Phones at(int port, String code, int many) throws IOException, InterruptedException {
        var phones = new Phones();
        var first = new CountDownLatch(many);
        phones.awaited.put(0L, first);
        for (int i = 0; i < many; i++) {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            phones.lines.add(socket);
            phones.seen.add(-1L);
            socket.getOutputStream().write(Door.get("/room/" + code + "/line?view=PHONE", ""));
            int number = i;
            Thread.startVirtualThread(() -> phones.read(number, socket));
        }
        if (!first.await(PATIENCE, TimeUnit.SECONDS)) throw new IllegalStateException("not all are told");
        return phones;
    }

    /// The latest revision that all have seen.
    long revision() {
        synchronized (seen) {
            return seen.stream().mapToLong(Long::longValue).min().orElse(0);
        }
    }

    /// Opens when all have seen that revision, or a later one.
    CountDownLatch all(long revision) {
        return awaited.computeIfAbsent(revision, _ -> new CountDownLatch(lines.size()));
    }

    private void read(int number, Socket socket) {
        try (var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine())
                if (line.startsWith("id:"))
                    saw(number, Long.parseLong(line.substring(3).strip()));
        } catch (IOException gone) {
            // it was closed, which ends the measurement
        }
    }

    private void saw(int number, long revision) {
        long before;
        synchronized (seen) {
            before = seen.get(number);
            seen.set(number, revision);
        }
        for (long one = Math.max(0, before + 1); one <= revision; one++) {
            if (before < 0 && one > 0 && one < revision) continue;
            all(one).countDown();
        }
    }

    @Override
    public void close() throws IOException {
        for (var line : lines) line.close();
    }
}
