package org.linli.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/// Somebody who sends requests that no page of ours offers, with the cookies and the token of one that does.
public final class Stranger {

    private static final String BOUNDARY = "a8f3c1";

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String token;

    public Stranger(int port) throws IOException, InterruptedException {
        base = "http://127.0.0.1:" + port;
        var page =
                client.send(HttpRequest.newBuilder(URI.create(base + "/log-in")).build(), BodyHandlers.ofString());
        token = Jsoup.parse(page.body()).select("input[name=_csrf]").val();
    }

    public void logIn(String name, String password) throws IOException, InterruptedException {
        var form = "_csrf=" + encode(token) + "&name=" + encode(name) + "&password=" + encode(password);
        client.send(
                HttpRequest.newBuilder(URI.create(base + "/log-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", "10.9.8." + Math.floorMod(name.hashCode(), 250))
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    /// The status of the answer.
    public int send(Route.Request request, String address) throws IOException, InterruptedException {
        var query = request.values().stream()
                .map(value -> encode(value.name()) + "=" + encode(value.text()))
                .collect(Collectors.joining("&"));
        var body = request.method().equals("POST");
        // Long queries are cut as a browser would not send them either.
        var url = base + request.path() + (body ? "" : "?" + query.substring(0, Math.min(4_000, query.length())));
        var builder = HttpRequest.newBuilder(URI.create(url.replaceFirst("%[0-9A-F]?$", "")))
                .timeout(Duration.ofSeconds(30))
                .header("X-Forwarded-For", address);
        if (!body) builder.method(request.method(), BodyPublishers.noBody());
        else if (request.file().length == 0)
            builder.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("_csrf=" + encode(token) + "&" + query));
        else
            builder.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofByteArray(multipart(request)));
        return client.send(builder.build(), BodyHandlers.discarding()).statusCode();
    }

    private byte[] multipart(Route.Request request) {
        var out = new ByteArrayOutputStream();
        part(out, "_csrf", "", token.getBytes(StandardCharsets.UTF_8));
        for (var value : request.values()) {
            var name =
                    value.name().startsWith("file") || value.name().startsWith("photo") ? "; filename=\"x.xlsx\"" : "";
            part(
                    out,
                    value.name(),
                    name,
                    name.isEmpty() ? value.text().getBytes(StandardCharsets.UTF_8) : request.file());
        }
        part(out, "file", "; filename=\"名单.xlsx\"", request.file());
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void part(ByteArrayOutputStream out, String name, String more, byte[] content) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
