package org.linli.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What a calendar in a phone reads.
class CalendarTest {

    private static final Instant FROM = Instant.parse("2026-11-28T06:00:00Z");

    @Test
    void itSaysWhenWhereAndWhat() {
        var file = calendar("车位，先到还是排号；谈一谈", false).write(FROM);

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART:20261128T060000Z\r\n", "DTEND:20261128T080000Z\r\n", "STATUS:CONFIRMED\r\n")
                .contains("SUMMARY:车位，先到还是排号；谈一谈\r\n")
                .contains("LOCATION:a\\, b\\; c\\nd\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        var title = "地下的管子车位和灯我们自己怎么办".repeat(6);
        var file = calendar(title, false).write(FROM);

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title);
    }

    @Test
    void whatIsCalledOffSaysSo() {
        assertThat(calendar("x", true).write(FROM)).contains("STATUS:CANCELLED");
    }

    private static Calendar calendar(String title, boolean cancelled) {
        return new Calendar(
                "meeting-1@localhost",
                2,
                FROM,
                FROM.plusSeconds(7200),
                title,
                "a, b; c\nd",
                "",
                "http://x/",
                cancelled);
    }
}
