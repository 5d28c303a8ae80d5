package org.linli.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Whatever somebody might type or send who means no good, or knows no better.
public final class Nasty {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "1",
            "-1",
            "2147483648",
            "9223372036854775807",
            "99999999999999999999",
            "1e309",
            "NaN",
            "null",
            "true",
            "on",
            "[]",
            "{}",
            "{\"a\":",
            "%",
            "%00",
            "\u0000",
            "a\u0000b",
            "\u0007\u001b[31m",
            "'; drop table requests.request; --",
            "' or '1'='1",
            "\\",
            "a:* & !b | (c",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "${7*7}",
            "{0}",
            "../../../../etc/passwd",
            "http://example.invalid/",
            "//example.invalid",
            "javascript:alert(1)",
            "x\r\nSet-Cookie: a=b",
            "\u202Eesrever",
            "\uD83D\uDE00",
            "\uD83D",
            "三号楼返水",
            "ﷺ",
            "2026-02-30",
            "2026-11-25",
            "0000-00-00",
            "+999999999-12-31",
            "2026-11-25T25:61:00Z",
            "-999999999-01-01T00:00:00Z",
            "SUBMITTED",
            "TENANT_ADMIN",
            "DISPATCH",
            "HARM",
            "CODE",
            "5550 0123",
            "13800000000",
            "12345",
            "/1/2/",
            "/",
            "WATER",
            "id desc; select 1",
            "received_at",
            "1,2,3",
            "LLS-2026-0000001");

    private final Random random;

    public Nasty(Random random) {
        this.random = random;
    }

    public <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// @param percent how often it is so
    public boolean sometimes(int percent) {
        return random.nextInt(100) < percent;
    }

    public String value() {
        return switch (random.nextInt(12)) {
            case 0 -> Integer.toString(random.nextInt(40));
            case 1 -> new UUID(random.nextLong(), random.nextLong()).toString();
            case 2 -> "长".repeat(random.nextInt(6_000));
            case 3 -> letters(random.nextInt(80));
            default -> pick(VALUES);
        };
    }

    /// One step of a path, encoded: mostly a small number, which is there.
    public String step() {
        var text = sometimes(60) ? Integer.toString(random.nextInt(25)) : value();
        if (text.isEmpty()) text = "0";
        if (text.length() > 300) text = text.substring(0, 300);
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public String verb() {
        return pick(List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "PROPFIND"));
    }

    /// An address of its own, so that no limit hides what lies behind it.
    public String address() {
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }

    /// A file that is not what it says.
    public byte[] bytes() {
        var start = pick(List.of(
                        "",
                        "PK\u0003\u0004",
                        "\u0089PNG\r\n",
                        "\u00FF\u00D8\u00FF",
                        "a,b\n1,2\n",
                        "\u00D0\u00CF\u0011\u00E0"))
                .getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new byte[start.length + random.nextInt(2_000)];
        random.nextBytes(bytes);
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    private String letters(int length) {
        return random.ints(length, 1, 0x2FFFF)
                .filter(point -> point < 0xD800 || point > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
