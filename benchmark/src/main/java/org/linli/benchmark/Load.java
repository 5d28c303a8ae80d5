package org.linli.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// So many clients that ask one after the other, as fast as they are answered or at a given pace.
///
/// @param request the next one
/// @param expected status of every answer
record Load(int port, int clients, Supplier<byte[]> request, int expected) {

    /// @param rate answers a second
    /// @param p99 milliseconds that 99 of 100 answers took at most, reckoned from when they should have been asked
    record Outcome(double rate, double p99) {}

    Outcome asFastAsCanBe(int seconds) throws InterruptedException, ExecutionException {
        return run(seconds, 0);
    }

    /// @param rate requests a second of all clients together
    Outcome at(double rate, int seconds) throws InterruptedException, ExecutionException {
        return run(seconds, (long) (1e9 * clients / rate));
    }

    private Outcome run(int seconds, long pause) throws InterruptedException, ExecutionException {
        var begin = System.nanoTime();
        var end = begin + seconds * 1_000_000_000L;
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            var work = new ArrayList<Callable<long[]>>();
            for (var i = 0; i < clients; i++) {
                var first = begin + pause * i / clients;
                work.add(() -> client(first, end, pause));
            }
            var all = new ArrayList<long[]>();
            for (var result : threads.invokeAll(work)) all.add(result.get());
            var times = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            var p99 = times.length == 0 ? Double.NaN : times[(int) (times.length * 0.99)] / 1e6;
            return new Outcome(times.length / (double) seconds, p99);
        }
    }

    /// How long each answer took, in nanoseconds.
    private long[] client(long first, long end, long pause) throws IOException {
        var times = new long[1 << 12];
        var count = 0;
        try (var door = new Door(port)) {
            for (var due = first; due < end; ) {
                if (pause > 0) while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
                var asked = pause > 0 ? due : System.nanoTime();
                var status = door.ask(request.get());
                if (status != expected) throw new IOException("answered " + status + ", not " + expected);
                var now = System.nanoTime();
                if (count == times.length) times = Arrays.copyOf(times, count * 2);
                times[count++] = now - asked;
                due = pause > 0 ? due + pause : now;
            }
        }
        return Arrays.copyOf(times, count);
    }
}
