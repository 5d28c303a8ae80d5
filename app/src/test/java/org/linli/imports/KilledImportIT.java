package org.linli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.demo.Persona;
import org.linli.testing.Visitor;

/// The real program, killed without a warning in the middle of an import, and started again.
@Tag("long")
class KilledImportIT {

    private static final int ROWS = 12_000;

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private Process program;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private Visitor officer;

    @AfterEach
    void stop() throws InterruptedException {
        program.destroy();
        program.waitFor(30, TimeUnit.SECONDS);
    }

    @Test
    void aKilledImportGoesOnOrBeginsAgainAndSaysWhich() throws Exception {
        start();
        var first = begin("A", "GOOD");
        killInTheMiddle(first);
        start();
        var resumed = finished(first);
        assertThat(resumed.page().select(".note").text()).contains("从那里接着导的");
        assertThat(results(resumed)).containsExactly(ROWS, 0, 0);

        var second = begin("B", "ALL");
        killInTheMiddle(second);
        start();
        var again = finished(second);
        assertThat(again.page().select(".note").text()).contains("从头重新导的");
        assertThat(results(again)).containsExactly(ROWS, 0, 0);

        assertThat(results(finished(begin("A", "GOOD")))).containsExactly(0, ROWS, 0);
    }

    /// Until it says that it is ready.
    private void start() throws Exception {
        int port = freePort();
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-Dstdout.encoding=UTF-8",
                "-Dspring.profiles.active=demo",
                "-cp",
                System.getProperty("java.class.path"),
                "org.linli.LinliApplication"));
        builder.environment().put("LINLI_PORT", Integer.toString(port));
        builder.environment().put("LINLI_DATA", folder.resolve("data").toString());
        builder.redirectErrorStream(true);
        program = builder.start();
        var said = program.inputReader(StandardCharsets.UTF_8);
        for (var line = said.readLine(); line != null && !line.contains("Linli 邻里  http"); ) line = said.readLine();
        Thread.ofVirtual().start(() -> forget(said));
        officer = new Visitor(port);
        officer.get("/log-in");
        officer.post("/log-in", Map.of("name", Persona.SUBDISTRICT.shown(), "password", Persona.PASSWORD));
    }

    /// @return the address of the import
    private String begin(String kind, String mode) throws Exception {
        var page = officer.get("/imports/new");
        var place = page.page().select("#place option").eachAttr("value").getFirst();
        var columns = officer.upload(
                "/imports",
                Map.of("target", "concerns", "place", place, "source", ""),
                "file",
                kind + ".csv",
                sheet(kind));
        var path = columns.path().replace("/columns", "");
        officer.post(columns.path(), Map.of("column0", "number", "column1", "subject", "column2", "body"));
        officer.post(path + "/meanings", Map.of());
        officer.post(path + "/start", Map.of("mode", mode));
        return path;
    }

    private void killInTheMiddle(String path) throws Exception {
        for (var page = officer.get(path); !isInTheMiddle(page); ) page = officer.get(path);
        program.destroyForcibly().waitFor();
    }

    private static boolean isInTheMiddle(Visitor.Answer page) {
        var count = page.page().select(".under-way .count b");
        assertThat(page.page().select(".results"))
                .as("done before it could be killed")
                .isEmpty();
        return !count.isEmpty() && Integer.parseInt(count.text().replaceAll("\\D", "")) > 0;
    }

    private Visitor.Answer finished(String path) throws IOException, InterruptedException {
        var page = officer.get(path);
        while (page.page().select(".results").isEmpty()) page = officer.get(path);
        return page;
    }

    private static List<Integer> results(Visitor.Answer page) {
        return page.page().select(".results dd").eachText().stream()
                .map(text -> Integer.valueOf(text.replaceAll("\\D", "")))
                .toList();
    }

    private static byte[] sheet(String kind) {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> kind + i + ",楼道灯不亮 " + i + ",三单元一楼的灯 " + i + " 天没亮了，老人晚上看不见台阶")
                .collect(Collectors.joining("\n", "编号,主题,内容\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void forget(BufferedReader said) {
        try {
            while (said.readLine() != null) Thread.onSpinWait();
        } catch (IOException _) {
            // it was killed, which is what this is about
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
