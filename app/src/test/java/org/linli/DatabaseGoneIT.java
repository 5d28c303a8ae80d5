package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.linli.shared.PlaceId;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database freezes, and later dies, while residents go on telling: a clear page, no concern lost, nothing to
/// repair.
@DatabaseTest
class DatabaseGoneIT {

    private static final int RESIDENTS = 6;

    @LocalServerPort
    int port;

    @Value("${linli.data}")
    Path folder;

    @Autowired
    Quarter quarter;

    @Autowired
    JdbcClient db;

    final Queue<UUID> accepted = new ConcurrentLinkedQueue<>();
    final Semaphore receipts = new Semaphore(0);
    volatile boolean telling = true;

    @Test
    void noAcceptedConcernIsLostAndTheProgramRecovers() throws Exception {
        var building = quarter.build().building();
        try (var residents = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 1; number <= RESIDENTS; number++) tell(number, building, residents);
            try {
                freezeAndKill();
            } finally {
                telling = false;
            }
        }

        var kept = db.sql("""
                        select count(*) from requests.request r
                        where  submission in (:accepted)
                        and    exists (select from journal.entry
                                       where subject = 'request:' || r.id and type = 'RequestSubmitted')
                        """)
                .param("accepted", List.copyOf(accepted))
                .query(Long.class)
                .single();
        assertThat(kept).isEqualTo(accepted.size());
    }

    private void freezeAndKill() throws Exception {
        await(20);
        signal("STOP");
        try {
            assertThatTheAnswerIsClear();
            assertThatTheAnswerIsClear();
        } finally {
            signal("CONT");
        }
        await(20);
        signal("KILL");
        recover();
        await(20);
    }

    /// Waits for so many receipts more.
    private void await(int more) throws InterruptedException {
        assertThat(receipts.tryAcquire(more, 2, TimeUnit.MINUTES))
                .as("%s receipts", more)
                .isTrue();
    }

    private void assertThatTheAnswerIsClear() throws Exception {
        var answer = new Visitor(port).get("/");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.page().select("h1").text()).isEqualTo("正在收拾屋子，马上回来");
    }

    private void recover() throws Exception {
        var limit = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (new Visitor(port).get("/").status() != 200)
            assertThat(System.nanoTime()).as("recovers within a minute").isLessThan(limit);
    }

    /// To the server and all its children at once.
    private void signal(String name) throws Exception {
        var note = Files.readAllLines(folder.resolve("data/postmaster.pid"));
        var server = ProcessHandle.of(Long.parseLong(note.getFirst().strip())).orElseThrow();
        var command = new ArrayList<>(List.of("kill", "-" + name));
        Stream.concat(Stream.of(server), server.descendants()).forEach(one -> command.add(Long.toString(one.pid())));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    /// Tells one concern after the other until it is enough, each from its own address; a refused one is told anew.
    private void tell(int number, PlaceId building, ExecutorService residents) {
        residents.execute(() -> {
            try (var client = HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .connectTimeout(Duration.ofSeconds(10))
                    .build()) {
                var token = token(client);
                for (var turn = 0; telling; turn++) {
                    var submission = UUID.randomUUID();
                    if (post(
                            client,
                            token,
                            submission,
                            building,
                            "10." + number + "." + turn / 250 + "." + turn % 250)) {
                        accepted.add(submission);
                        receipts.release();
                    }
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private String token(HttpClient client) throws IOException, InterruptedException {
        var page = client.send(HttpRequest.newBuilder(uri("/tell")).build(), BodyHandlers.ofString());
        return Jsoup.parse(page.body()).select("input[name=_csrf]").val();
    }

    private boolean post(HttpClient client, String token, UUID submission, PlaceId building, String address)
            throws IOException, InterruptedException {
        var form = Map.of(
                "_csrf",
                token,
                "submission",
                submission.toString(),
                "place",
                building.toString(),
                "body",
                "三号楼返水",
                "go",
                "anyway"); // the same words again and again: this one is another
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = client.send(
                HttpRequest.newBuilder(uri("/tell"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", address)
                        .timeout(Duration.ofMinutes(1))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
        return answer.statusCode() == 303;
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
