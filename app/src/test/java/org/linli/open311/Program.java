package org.linli.open311;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Another program that speaks Open311.
final class Program {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    Program(int port) {
        base = "http://127.0.0.1:" + port + "/open311/";
    }

    /// What came back.
    record Answer(int status, String body, HttpResponse<String> response) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        JsonNode first() {
            return json().get(0);
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /// As somebody who reads Chinese.
    Answer getInChinese(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), "zh-CN");
    }

    /// @param form names and values by turns; the same name may come again
    Answer post(String path, String... form) throws IOException, InterruptedException {
        var body = Stream.iterate(0, at -> at < form.length, at -> at + 2)
                .map(at -> encode(form[at]) + "=" + encode(form[at + 1]))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return send(request, "en");
    }

    private Answer send(HttpRequest.Builder request, String language) throws IOException, InterruptedException {
        var response =
                client.send(request.header("Accept-Language", language).build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body(), response);
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
