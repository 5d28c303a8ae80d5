package org.linli.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Somebody at a browser without JavaScript: gets pages, fills in their forms, keeps cookies, follows redirects.
public final class Visitor {

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String token = "";
    private String form = "";

    public Visitor(int port) {
        base = "http://127.0.0.1:" + port;
    }

    /// A colleague of the [Quarter], logged in.
    public static Visitor loggedIn(int port, String name) throws IOException, InterruptedException {
        var visitor = new Visitor(port);
        visitor.get("/log-in");
        visitor.post("/log-in", Map.of("name", name, "password", Quarter.PASSWORD, "to", "/me"));
        return visitor;
    }

    /// What came back.
    public record Answer(int status, String path, Document page) {}

    public Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /// Posts as a form on the page seen last does: with its token, and with where it stands.
    public Answer post(String path, Map<String, String> values) throws IOException, InterruptedException {
        return send(request(path, values));
    }

    /// What is answered to such a post, as it is: a file.
    public byte[] bytes(String path, Map<String, String> values) throws IOException, InterruptedException {
        return client.send(request(path, values).build(), BodyHandlers.ofByteArray())
                .body();
    }

    /// A file as it is: a photo of the page.
    public byte[] bytes(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).GET().build();
        return client.send(request, BodyHandlers.ofByteArray()).body();
    }

    private HttpRequest.Builder request(String path, Map<String, String> values) {
        var body = values.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encode(token) + "&_form=" + encode(form) + "&", ""));
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /// Fills in and sends the form of a page that posts to the path, with everything hidden in it.
    public Answer sendForm(Answer seen, String path, Map<String, String> values)
            throws IOException, InterruptedException {
        var all = new LinkedHashMap<String, String>();
        seen.page()
                .select("form[action='" + path + "'] input[type=hidden]")
                .forEach(i -> all.put(i.attr("name"), i.val()));
        all.keySet().removeAll(List.of("_csrf", "_form"));
        all.putAll(values);
        return post(path, all);
    }

    /// Posts a form with a file, as a browser does.
    public Answer upload(String path, Map<String, String> values, String field, String fileName, byte[] file)
            throws IOException, InterruptedException {
        var border = "----linli";
        var body = new ByteArrayOutputStream();
        var all = new LinkedHashMap<>(values);
        all.put("_csrf", token);
        all.put("_form", form);
        all.forEach((name, value) -> body.writeBytes(
                ("--" + border + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + border + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(request.header("Accept-Language", "zh-CN").build(), BodyHandlers.ofString());
        var page = Jsoup.parse(response.body());
        var csrf = page.selectFirst("input[name=_csrf]");
        if (csrf != null) token = csrf.val();
        var stands = page.selectFirst("input[name=_form]");
        if (stands != null) form = stands.val();
        return new Answer(response.statusCode(), response.uri().getPath(), page);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
