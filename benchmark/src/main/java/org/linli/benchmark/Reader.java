package org.linli.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A colleague at a browser who reads one page after the other.
final class Reader {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Reader(URI base) {
        this.base = base;
    }

    static Reader loggedIn(URI base, String name, String password) throws IOException, InterruptedException {
        var reader = new Reader(base);
        var form = reader.get("/log-in").body();
        var token = TOKEN.matcher(form);
        if (!token.find()) throw new IllegalStateException("no log-in form at " + base);
        var body = "_csrf=" + encode(token.group(1)) + "&name=" + encode(name) + "&password=" + encode(password)
                + "&to=/me";
        var answer = reader.client.send(
                HttpRequest.newBuilder(base.resolve("/log-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (!answer.uri().getPath().equals("/me")) throw new IllegalStateException("cannot log in as " + name);
        return reader;
    }

    /// Until the last byte of the page is here, in milliseconds.
    double time(String page) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var answer = get(page);
        double took = (System.nanoTime() - began) / 1e6;
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " at " + page);
        return took;
    }

    private HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(base.resolve(page)).build(), BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
