package org.linli.benchmark;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/// How long a start takes, on nothing and on an existing database, and how much memory the program then has.
///
/// Aims: existing database to first page within 6 s, the very first start within 20 s, at most 450 MB.
public final class Start {

    private static final int AGAIN = 3;

    private Start() {}

    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("linli-bench");
        try {
            double first;
            double demo;
            long resident;
            try (var house = House.start(data.resolve("data"), freePort(), Map.of())) {
                first = house.firstPage();
                demo = house.ready();
                resident = house.resident();
            }
            say("very first start: first page after %.1f s, demo loaded after %.1f s, %d MB", first, demo, resident);
            var starts = new double[AGAIN];
            for (var i = 0; i < AGAIN; i++) {
                try (var house = House.start(data.resolve("data"), freePort(), Map.of())) {
                    starts[i] = house.firstPage();
                    house.ready();
                    resident = Math.max(resident, house.resident());
                }
                say("existing database: first page after %.1f s", starts[i]);
            }
            Arrays.sort(starts);
            say("RESULT start=%.2f firstStart=%.2f residentMb=%d", starts[AGAIN / 2], demo, resident);
        } finally {
            delete(data);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }

    @FormatMethod
    static void say(@FormatString String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }
}
