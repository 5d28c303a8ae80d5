package org.linli.requests;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.files.FileId;
import org.linli.files.Files;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The photos and voice notes of concerns.
@Component
public class Attachments {

    public static final int MOST = 6;

    private final JdbcClient db;
    private final Files files;

    Attachments(JdbcClient db, Files files) {
        this.db = db;
        this.files = files;
    }

    /// In the order in which they came. Whoever asks has made sure that the concern may be seen.
    public List<Attachment> of(RequestId request) {
        return db.sql("select file, after from requests.attachment where request = :request order by file")
                .param("request", request.value())
                .query((row, n) -> {
                    var file = new FileId(row.getLong("file"));
                    return new Attachment(file, files.kind(file), row.getBoolean("after"));
                })
                .list();
    }

    public boolean belongs(FileId file, RequestId request) {
        return of(request).stream().anyMatch(attachment -> attachment.file().equals(file));
    }

    /// Makes the drafts the concern's own.
    void add(RequestId request, Collection<UUID> drafts, boolean after) {
        for (var file : files.claim(drafts)) {
            db.sql("insert into requests.attachment (request, file, after) values (:request, :file, :after)")
                    .param("request", request.value())
                    .param("file", file.value())
                    .param("after", after)
                    .update();
        }
    }
}
