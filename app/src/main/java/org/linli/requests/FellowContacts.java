package org.linli.requests;

import java.time.Clock;
import java.util.Optional;
import org.linli.people.ContactId;
import org.linli.people.ContactOwner;
import org.linli.shared.PlacePath;
import org.linli.ui.Readers;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The contacts that fellows left lie where the concern lies that they joined, and are known to those who may see it.
@Component
class FellowContacts implements ContactOwner {

    private final JdbcClient db;
    private final RequestStore requests;
    private final Clock clock;

    FellowContacts(JdbcClient db, RequestStore requests, Clock clock) {
        this.db = db;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Optional<PlacePath> placeOf(ContactId contact) {
        var reader = new Standpoint(Readers.actor(), Ui.today(clock));
        return db
                .sql("select request from requests.fellow where contact = :contact")
                .param("contact", contact.value())
                .query((row, n) -> new RequestId(row.getLong("request")))
                .list()
                .stream()
                .map(requests::read)
                .filter(request -> reader.maySee(request))
                .map(ServiceRequest::place)
                .findFirst();
    }
}
