package org.linli.dialogue;

import java.util.Optional;
import org.linli.people.ContactId;
import org.linli.people.ContactOwner;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The phone of a guest belongs to the place of the meeting.
@Component
class GuestContacts implements ContactOwner {

    private final JdbcClient db;

    GuestContacts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<PlacePath> placeOf(ContactId contact) {
        return db.sql("""
                        select m.place_path
                        from   dialogue.guest g join dialogue.meeting m on m.id = g.meeting
                        where  g.contact = :contact
                        """)
                .param("contact", contact.value())
                .query((row, n) -> new PlacePath(row.getString("place_path")))
                .optional();
    }
}
