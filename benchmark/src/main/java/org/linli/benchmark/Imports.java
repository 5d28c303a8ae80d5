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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long a spreadsheet of concerns takes from its upload to its report, and how much memory the program needs for
/// it, through the pages of the program itself, started anew with a database of its own.
///
/// `Imports [--in FILE] [--rows N]`; without a file, 100,000 rows are made up.
public final class Imports {

    private static final int LOOKS = 21;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern PLACE =
            Pattern.compile("<select id=\"place\".*?<option value=\"([^\"]*)\"", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("name=\"(column\\d+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\" selected");
    private static final Pattern LABEL =
            Pattern.compile("name=\"(label\\.\\w+)\" value=\"([^\"]*)\".*?</select>", Pattern.DOTALL);
    private static final Pattern RESULT = Pattern.compile("<dd>([\\d,]+)</dd>");

    private final String base;
    private final String target;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String csrf = "";

    /// @param target what is loaded
    Imports(int port, String target) {
        base = "http://127.0.0.1:" + port;
        this.target = target;
    }

    /// @param arguments see above
    public static void main(String[] arguments) throws Exception {
        int rows = 100_000;
        Path file = null;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--in" -> file = Path.of(arguments[i + 1]);
                case "--rows" -> rows = Integer.parseInt(arguments[i + 1]);
                default -> throw new IllegalArgumentException(arguments[i]);
            }
        }
        var data = Files.createTempDirectory("linli-bench");
        int port = Start.freePort();
        try (var house = House.start(data.resolve("data"), port, Map.of())) {
            var sheet = file == null ? generate(data.resolve("generated.csv"), rows) : file;
            house.ready();
            var officer = new Imports(port, "concerns");
            officer.logIn();
            long idle = house.resident();
            long begun = System.nanoTime();
            var first = officer.load(sheet);
            double seconds = (System.nanoTime() - begun) / 1e9;
            long peak = house.peak();
            int twice = officer.load(sheet).getFirst();
            int all = first.stream().mapToInt(Integer::intValue).sum();
            Start.say("%s: added, there already, refused: %s", sheet.getFileName(), first);
            Start.say("%.0f rows/s from upload to report; %d MB idle, %d MB at most", all / seconds, idle, peak);
            Start.say("RESULT rows=%d seconds=%.1f mbAboveIdle=%d twiceAdded=%d", all, seconds, peak - idle, twice);
        } finally {
            Start.delete(data);
        }
    }

    /// @return how many were added, there already, refused
    List<Integer> load(Path sheet) throws Exception {
        var place = first(PLACE, get("/imports/new?target=" + target));
        var columns = upload(sheet, place);
        var path = columns.uri().getPath().replace("/columns", "");
        var chosen = new ArrayList<String>();
        for (var column = CHOSEN.matcher(columns.body()); column.find(); )
            chosen.addAll(List.of(column.group(1), selected(column.group())));
        var meanings = post(path + "/columns", chosen).body();
        var said = new ArrayList<String>();
        for (var label = LABEL.matcher(meanings); label.find(); )
            said.addAll(List.of(
                    label.group(1),
                    label.group(2).replace("&amp;", "&"),
                    label.group(1).replace("label.", "value."),
                    selected(label.group())));
        post(path + "/meanings", said);
        post(path + "/start", List.of("mode", "GOOD"));
        for (var page = get(path); ; page = get(path)) {
            var results = RESULT.matcher(page)
                    .results()
                    .map(r -> Integer.valueOf(r.group(1).replace(",", "")))
                    .toList();
            if (results.size() == 3) return results;
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    void logIn() throws Exception {
        get("/log-in");
        post("/log-in", List.of("name", "王建国", "password", "linli-demo"));
        get("/imports");
    }

    String get(String path) throws Exception {
        return seen(client.send(request(path).GET().build(), BodyHandlers.ofString()))
                .body();
    }

    /// The median of some looks at a page, until it is here, in milliseconds.
    double look(String path) throws Exception {
        var looks = new double[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            long begun = System.nanoTime();
            get(path);
            looks[i] = (System.nanoTime() - begun) / 1e6;
        }
        return Stage.median(looks);
    }

    HttpResponse<String> post(String path, List<String> pairs) throws Exception {
        var body = new StringBuilder("_csrf=").append(encoded(csrf));
        for (int i = 0; i < pairs.size(); i += 2)
            body.append('&').append(encoded(pairs.get(i))).append('=').append(encoded(pairs.get(i + 1)));
        return seen(client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString()));
    }

    private HttpResponse<String> upload(Path sheet, String place) throws Exception {
        var head = new StringBuilder();
        for (var pair : List.of(List.of("_csrf", csrf), List.of("target", target), List.of("place", place)))
            head.append("--linli\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(pair.get(0), pair.get(1)));
        head.append("--linli\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(sheet.getFileName()));
        return seen(client.send(
                request("/imports")
                        .header("Content-Type", "multipart/form-data; boundary=linli")
                        .POST(HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofString(head.toString()),
                                HttpRequest.BodyPublishers.ofFile(sheet),
                                HttpRequest.BodyPublishers.ofString("\r\n--linli--\r\n")))
                        .build(),
                BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(5));
    }

    private HttpResponse<String> seen(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " at " + answer.uri());
        var token = CSRF.matcher(answer.body());
        if (token.find()) csrf = token.group(1);
        return answer;
    }

    private static String selected(String select) {
        Matcher chosen = SELECTED.matcher(select);
        return chosen.find() ? chosen.group(1) : "";
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) throw new IllegalStateException("not on the page: " + pattern);
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Messages as a hotline has them, all different, always the same.
    private static Path generate(Path file, int rows) throws IOException {
        var random = new Random(7);
        var what = List.of("楼道灯不亮", "下水道返水", "暖气不热", "电动车飞线充电", "楼上装修太吵", "垃圾没人清", "车位被占", "井盖松动");
        var where = List.of("工务院", "机务院", "电务院", "车辆院");
        var more = List.of(
                "已经三天了",
                "打过两次电话没人来",
                "家里有老人和孩子",
                "邻居们都有意见",
                "物业说不归他们管",
                "希望尽快解决",
                "晚上尤其厉害",
                "去年也出过一样的事",
                "请告诉我们什么时候能来人看看");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("编号,时间,姓名,电话,主题,内容,地点,答复,答复时间\n");
            for (int i = 0; i < rows; i++) {
                var subject = where.get(random.nextInt(4)) + what.get(random.nextInt(8));
                var body = new StringBuilder(subject).append("，");
                for (int n = 0; n < 4 + random.nextInt(8); n++)
                    body.append(more.get(random.nextInt(9)))
                            .append(random.nextInt(100))
                            .append('。');
                var answered = random.nextInt(3) > 0;
                out.write("H%d,2025-%02d-%02d %02d:%02d,居民%d,5550%04d,%s,%s,%s%d号楼,%s,%s\n"
                        .formatted(
                                i,
                                1 + random.nextInt(12),
                                1 + random.nextInt(28),
                                random.nextInt(24),
                                random.nextInt(60),
                                random.nextInt(9_000),
                                random.nextInt(10_000),
                                subject,
                                body,
                                where.get(random.nextInt(4)),
                                1 + random.nextInt(12),
                                answered ? "已经派人处理，多谢您告诉我们" : "",
                                answered ? "2026-01-05" : ""));
            }
        }
        return file;
    }
}
