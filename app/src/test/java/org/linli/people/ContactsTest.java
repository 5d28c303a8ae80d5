package org.linli.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.NotAllowed;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.shared.RuleBroken;
import org.linli.shared.Visibility;
import org.linli.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A phone is sealed, shown masked, and told in full only for a purpose.
@DatabaseTest
class ContactsTest {

    private static final PlacePath GRID = new PlacePath("/1/2/3/");
    private static final Contact AUNT = new Contact("张桂英", "138 0000 1234", "下午在家");
    private static final Actor WORKER = actor(Role.GRID_WORKER, GRID);

    @Autowired
    Contacts contacts;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    @Test
    void theDatabaseAloneDoesNotTell() {
        var id = contacts.keep(AUNT);

        var kept = db.sql("select name || phone || note || phone_index from people.contact where id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();

        assertThat(new String(kept, StandardCharsets.UTF_8))
                .doesNotContain("张桂英", "138 0000 1234", "13800001234", "0000", "下午在家");
    }

    @Test
    void itIsShownMasked() {
        var masked = contacts.masked(contacts.keep(AUNT));

        assertThat(masked.name()).isEqualTo("张**");
        assertThat(masked.phone()).isEqualTo("138****1234");
    }

    @Test
    void itIsFoundByThePhoneHoweverItIsWritten() {
        var id = contacts.keep(new Contact("", "13900005678", ""));

        assertThat(contacts.find("+86 139-0000-5678")).containsExactly(id);
        assertThat(contacts.find("13900005679")).isEmpty();
    }

    @Test
    void inFullItIsWrittenDownForTheAuditOnly() {
        var id = contacts.keep(AUNT);

        assertThat(contacts.reveal(id, WORKER, Purpose.CALL_BACK, "", GRID)).isEqualTo(AUNT);

        assertThat(journal.story("contact:" + id, Set.of(Visibility.AUDIT)))
                .extracting(Entry::type, entry -> entry.facts().path("purpose").asString())
                .containsExactly(tuple("ContactRevealed", "CALL_BACK"));
        assertThat(journal.story("contact:" + id, EnumSet.complementOf(EnumSet.of(Visibility.AUDIT))))
                .isEmpty();
    }

    @Test
    void whoMayNotLearnsNothing() {
        var id = contacts.keep(AUNT);
        var neighbour = actor(Role.GRID_WORKER, new PlacePath("/1/2/4/"));
        var warden = actor(Role.WARDEN, GRID);

        for (var actor : List.of(neighbour, warden, Actor.PUBLIC))
            assertThatThrownBy(() -> contacts.reveal(id, actor, Purpose.VISIT, "", GRID))
                    .isInstanceOf(NotAllowed.class);

        assertThat(journal.story("contact:" + id, Set.of(Visibility.values()))).isEmpty();
    }

    @Test
    void anotherPurposeIsSaidInWords() {
        var id = contacts.keep(AUNT);

        assertThatThrownBy(() -> contacts.reveal(id, WORKER, Purpose.OTHER, " ", GRID))
                .isInstanceOf(RuleBroken.class);
    }

    private static Actor actor(Role role, PlacePath place) {
        return new Actor(null, null, "test", List.of(new Grant(role, place, Period.since(LocalDate.of(2020, 1, 1)))));
    }
}
