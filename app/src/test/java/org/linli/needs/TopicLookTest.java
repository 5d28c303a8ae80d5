package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.engine.topics.Message;
import org.linli.shared.Days;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the program itself finds, with the database, among the concerns of a real county.
@DatabaseTest
@Tag("long")
class TopicLookTest {

    @Autowired
    Quarter quarter;

    @Autowired
    TopicFinding finding;

    @Autowired
    JdbcClient db;

    @Test
    void twoTownsByTheirLakesAreHotPlacesOfARealCounty() {
        var file = TopicsInRealMessagesTest.shared().resolve("data/messages/unlabelled-4326.xlsx");
        assumeTrue(Files.isRegularFile(file), "The real messages are not here (" + file + "); nothing was looked at.");
        var there = quarter.build();
        var messages = ofTheLastYear(file);
        messages.forEach(message -> tell(there, message));
        finding.look(there.subdistrict().subdistrict());
        assertThat(db.sql("select title from needs.topic where kind = 'PLACE' and state = 'LIVE'")
                        .query(String.class)
                        .list())
                .contains("泉塘街道", "楚龙街道");
    }

    /// As if the last of them had come today.
    private static List<Message> ofTheLastYear(Path file) {
        var messages = TopicsInRealMessagesTest.messages(file);
        var today = LocalDate.now(Days.ZONE);
        var last = messages.stream().map(Message::day).max(LocalDate::compareTo).orElseThrow();
        long days = ChronoUnit.DAYS.between(last, today);
        return messages.stream()
                .map(one -> new Message(
                        one.id(),
                        one.sender(),
                        one.title(),
                        one.details(),
                        one.day().plusDays(days),
                        "",
                        0))
                .filter(one -> one.day().isAfter(today.minusMonths(TopicFinding.MONTHS)))
                .toList();
    }

    private void tell(Quarter.Built there, Message message) {
        db.sql("""
                        insert into requests.request
                               (subdistrict, place, place_path, place_name, subject, body, channel, shown_to_public, code,
                                state, received_at, changed_at, search, contact)
                        values (:subdistrict, :place, :path, '铁西社区', left(:subject, 60), :body, 'SPREADSHEET', false,
                                '000000', 'SUBMITTED', :day, :day, ''::tsvector, null)
                        """)
                .param("subdistrict", there.subdistrict().subdistrict().value())
                .param("place", there.community().place().value())
                .param("path", there.community().value())
                .param("subject", message.title())
                .param("body", message.details())
                .param("day", message.day().atStartOfDay(Days.ZONE).toOffsetDateTime())
                .update();
    }
}
