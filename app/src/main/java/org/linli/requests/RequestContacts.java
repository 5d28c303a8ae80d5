package org.linli.requests;

import java.time.Clock;
import java.util.Optional;
import org.linli.people.ContactId;
import org.linli.people.ContactOwner;
import org.linli.shared.Days;
import org.linli.shared.PlacePath;
import org.linli.ui.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the contacts of concerns lie, and of the fellows who joined them: known only to those who may see the concern,
/// so that a department learns the phones of its own items and of no others.
@Component
class RequestContacts implements ContactOwner {

    private final JdbcClient db;
    private final RequestStore requests;
    private final Clock clock;

    RequestContacts(JdbcClient db, RequestStore requests, Clock clock) {
        this.db = db;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Optional<PlacePath> placeOf(ContactId contact) {
        var reader = new Standpoint(Readers.actor(), Days.today(clock));
        return db
                .sql("""
                        select id from requests.request where contact = :contact
                        union all
                        select request from requests.fellow where contact = :contact
                        """)
                .param("contact", contact.value())
                .query((row, n) -> new RequestId(row.getLong("id")))
                .list()
                .stream()
                .map(requests::read)
                .filter(request -> reader.maySee(request))
                .map(ServiceRequest::place)
                .findFirst();
    }
}
