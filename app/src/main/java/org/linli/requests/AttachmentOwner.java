package org.linli.requests;

import java.time.Clock;
import org.linli.files.FileId;
import org.linli.files.FileOwner;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whoever may see a concern may see its photos and hear its voice notes.
@Component
class AttachmentOwner implements FileOwner {

    private final JdbcClient db;
    private final RequestStore requests;
    private final Clock clock;

    AttachmentOwner(JdbcClient db, RequestStore requests, Clock clock) {
        this.db = db;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public boolean maySee(FileId file, Actor actor) {
        var standpoint = new Standpoint(actor, Days.today(clock));
        return db
                .sql("select request from requests.attachment where file = :file")
                .param("file", file.value())
                .query((row, n) -> requests.read(new RequestId(row.getLong("request"))))
                .list()
                .stream()
                .anyMatch(request -> standpoint.maySee(request));
    }
}
