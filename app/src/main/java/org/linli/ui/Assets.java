package org.linli.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.shared.Fingerprint;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The files that pages load besides themselves: our style sheet, module, icons and mark, and the two kept libraries.
///
/// Each is known by a short name and addressed with a digest of its bytes, so that a browser may keep it for ever.
public final class Assets {

    /// The layers of the style sheet, in the order in which they are laid on each other.
    static final List<String> LAYERS = List.of(
            "tokens",
            "base",
            "parts",
            "shell",
            "lists",
            "plan",
            "home",
            "tell",
            "work",
            "desk",
            "calendar",
            "people",
            "sorting",
            "design",
            "sheets",
            "notices",
            "surveys",
            "walks",
            "needs",
            "topics",
            "assessments",
            "meetings",
            "deciding",
            "positions",
            "pacts",
            "budgets",
            "room",
            "paper");

    /// The parts of the module that makes pages quick; every page works without them.
    static final List<String> SCRIPTS = List.of(
            "base", "forms", "offline", "lists", "palette", "plan", "tell", "desk", "work", "charts", "sheets",
            "surveys", "walks", "needs", "pacts", "budgets", "room");

    /// The script that browsers keep beside our pages; its address is the same for ever.
    static final String WORKER = "worker.js";

    private static final List<String> KEPT_ON_PHONES =
            List.of("linli.css", "linli.js", "htmx.js", "icons.svg", "mark.svg");

    private static final Map<String, Asset> ALL = read();

    private Assets() {}

    /// `/assets/linli.css?v=1f6f64ab`
    public static String url(String name) {
        return "/assets/" + name + "?v=" + found(name).digest();
    }

    static Optional<Asset> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Asset found(String name) {
        return of(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
    }

    /// @param digest the first eight hexadecimal digits of the SHA-256
    record Asset(ByteArrayResource content, String type, String digest) {}

    private static Map<String, Asset> read() {
        var all = new LinkedHashMap<String, Asset>();
        all.put("linli.css", asset(joined("style", LAYERS, ".css"), "text/css"));
        all.put("linli.js", asset(joined("script", SCRIPTS, ".js"), "text/javascript"));
        all.put("icons.svg", asset(bytes("classpath:assets/icons.svg"), "image/svg+xml"));
        all.put("mark.svg", asset(bytes("classpath:assets/mark.svg"), "image/svg+xml"));
        all.put(
                "htmx.js",
                asset(
                        bytes("classpath:META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"),
                        "text/javascript"));
        all.put(
                "echarts.js",
                asset(
                        bytes("classpath:META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js"),
                        "text/javascript"));
        all.put(WORKER, worker(all));
        return Map.copyOf(all);
    }

    /// What keeps pages open without a signal: it knows the files that they load by their digests, and is
    /// another one as soon as any of them changes.
    private static Asset worker(Map<String, Asset> all) {
        var addresses = KEPT_ON_PHONES.stream()
                .map(name -> "\"/assets/" + name + "?v="
                        + Objects.requireNonNull(all.get(name)).digest() + "\"")
                .collect(Collectors.joining(", ", "const ASSETS = [", "];\n"));
        var script = addresses + new String(bytes("classpath:assets/" + WORKER), StandardCharsets.UTF_8);
        return asset(script.getBytes(StandardCharsets.UTF_8), "text/javascript");
    }

    private static byte[] joined(String folder, List<String> names, String ending) {
        var all = new ByteArrayOutputStream();
        for (var name : names) all.writeBytes(bytes("classpath:assets/" + folder + "/" + name + ending));
        return all.toByteArray();
    }

    private static Asset asset(byte[] bytes, String type) {
        return new Asset(
                new ByteArrayResource(bytes), type + ";charset=" + StandardCharsets.UTF_8, Fingerprint.of(bytes, 8));
    }

    private static byte[] bytes(String pattern) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(pattern);
            if (found.length != 1) throw new IllegalStateException(found.length + " files for " + pattern);
            return found[0].getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
