package org.linli.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A page that looks at a room: it asks once, and from then on only listens.
final class Ear implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final Thread listening;

    Ear(int port, String room, String view) throws IOException, InterruptedException {
        var address = "http://127.0.0.1:" + port + "/room/" + room + "/line?view=" + view;
        var line = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofLines());
        listening = Thread.startVirtualThread(() -> listen(line.body()));
    }

    /// The room as it was sent at that revision, or at the first one after it.
    ///
    /// @throws AssertionError if it does not come soon
    Element at(long revision) throws InterruptedException {
        var scene = next();
        while (revision(scene) < revision) scene = next();
        return scene;
    }

    static long revision(Element scene) {
        return Long.parseLong(scene.attr("data-revision"));
    }

    /// Waits until the other end hangs up.
    ///
    /// @return false if it does not do so soon
    boolean ends() throws InterruptedException {
        return listening.join(PATIENCE);
    }

    private Element next() throws InterruptedException {
        var scene = heard.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (scene == null) throw new AssertionError("nothing more was sent");
        return Jsoup.parseBodyFragment(scene).body().child(0);
    }

    private void listen(Stream<String> lines) {
        var scene = new StringBuilder();
        try (lines) {
            lines.forEach(said -> {
                if (said.startsWith("data:")) scene.append(said.substring(5)).append('\n');
                if (!said.isEmpty() || scene.isEmpty()) return;
                heard.add(scene.toString());
                scene.setLength(0);
            });
        } catch (UncheckedIOException hungUp) {
            scene.setLength(0);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
