package org.linli.requests;

import java.util.Optional;
import org.linli.people.ContactId;
import org.linli.people.ContactOwner;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The contacts that fellows left lie where the concern lies that they joined.
@Component
class FellowContacts implements ContactOwner {

    private final JdbcClient db;

    FellowContacts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<PlacePath> placeOf(ContactId contact) {
        return db.sql("""
                        select r.place_path
                        from   requests.fellow f
                        join   requests.request r on r.id = f.request
                        where  f.contact = :contact
                        """)
                .param("contact", contact.value())
                .query((row, n) -> new PlacePath(row.getString("place_path")))
                .optional();
    }
}
