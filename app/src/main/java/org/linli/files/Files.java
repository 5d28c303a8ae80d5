package org.linli.files;

import static org.linli.files.FileRule.A_FILE_HAS_ITS_LIMIT;
import static org.linli.files.FileRule.A_PHOTO_IN_HEIC_IS_SENT_AS_JPEG;
import static org.linli.files.FileRule.A_VOICE_NOTE_IS_NO_FILM;
import static org.linli.files.FileRule.ONLY_PHOTOS_AND_VOICE_NOTES_ARE_KEPT;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Unjournalled;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.RuleBroken;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Photos and voice notes. They come in as drafts, are claimed by what they belong to, and are seen
/// by those whom its room lets see them.
@Service
@Transactional
public class Files {

    /// The form field that a refusal speaks about.
    public static final String FIELD = "files";

    private static final int PHOTO_MEGABYTES = 20;
    private static final int VOICE_MEGABYTES = 10;
    private static final Duration DRAFTS_LIVE = Duration.ofDays(2);

    private final JdbcClient db;
    private final Darkroom darkroom;
    private final Clock clock;

    Files(JdbcClient db, Darkroom darkroom, Clock clock) {
        this.db = db;
        this.darkroom = darkroom;
        this.clock = clock;
    }

    /// Keeps what was sent, until it is claimed: a photo written anew, a voice note as it is.
    ///
    /// Lasts even if what follows is refused, so that nobody has to send a photo twice; and no
    /// connection waits while a picture is developed.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Unjournalled(because = "a draft belongs to nothing yet; what claims it is journalled")
    public Draft keep(byte[] sent) {
        var format = Format.of(sent).orElseThrow(() -> new RuleBroken(ONLY_PHOTOS_AND_VOICE_NOTES_ARE_KEPT, FIELD));
        A_PHOTO_IN_HEIC_IS_SENT_AS_JPEG.requireAt(FIELD, format != Format.HEIC);
        int limit = format.kind() == FileKind.PHOTO ? PHOTO_MEGABYTES : VOICE_MEGABYTES;
        A_FILE_HAS_ITS_LIMIT.requireAt(FIELD, sent.length <= limit * 1_000_000, limit);
        if (format.kind() == FileKind.PHOTO) {
            var photo = darkroom.develop(sent, format);
            return insert(
                    FileKind.PHOTO,
                    "image/jpeg",
                    photo.content().getByteArray(),
                    photo.thumbnail().getByteArray());
        }
        A_VOICE_NOTE_IS_NO_FILM.requireAt(FIELD, !format.isFilm(sent));
        return insert(FileKind.VOICE, format.type(), sent, null);
    }

    private Draft insert(FileKind kind, String type, byte[] content, byte @Nullable [] thumbnail) {
        var key = UUID.randomUUID();
        db.sql("""
                        insert into files.file (key, kind, type, content, thumbnail, kept_at)
                        values (:key, :kind, :type, :content, :thumbnail, :at)
                        """)
                .param("key", key)
                .param("kind", kind.name())
                .param("type", type)
                .param("content", content)
                .param("thumbnail", thumbnail)
                .param("at", Moments.kept(clock.instant()))
                .update();
        return new Draft(key, kind);
    }

    /// Those of the drafts that are still there, in the order in which they came.
    @Transactional(readOnly = true)
    public List<Draft> drafts(Collection<UUID> keys) {
        return db.sql("""
                        select key, kind
                        from   files.file
                        where  key = any(:keys) and claimed_at is null
                        order  by id
                        """)
                .param("keys", keys.toArray(UUID[]::new))
                .query((row, n) -> new Draft(row.getObject("key", UUID.class), FileKind.valueOf(row.getString("kind"))))
                .list();
    }

    /// From now on they belong to something. What is claimed already, or gone, is left out.
    @Transactional(propagation = Propagation.MANDATORY)
    @Unjournalled(because = "the change that claims them is journalled")
    public List<FileId> claim(Collection<UUID> keys) {
        if (keys.isEmpty()) return List.of();
        return db.sql("""
                        update files.file
                        set    claimed_at = :at
                        where  key = any(:keys) and claimed_at is null
                        returning id
                        """)
                .param("at", Moments.kept(clock.instant()))
                .param("keys", keys.toArray(UUID[]::new))
                .query((row, n) -> new FileId(row.getLong("id")))
                .list();
    }

    @Transactional(readOnly = true)
    public FileKind kind(FileId id) {
        return db.sql("select kind from files.file where id = :id")
                .param("id", id.value())
                .query((row, n) -> FileKind.valueOf(row.getString("kind")))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /// The file itself. Whoever asks has made sure that it may be seen.
    ///
    /// @param small the thumbnail, if there is one
    @Transactional(readOnly = true)
    public KeptFile get(FileId id, boolean small) {
        return read("id = :id and claimed_at is not null", "id", id.value(), small);
    }

    @Transactional(readOnly = true)
    public KeptFile draft(UUID key, boolean small) {
        return read("key = :key and claimed_at is null", "key", key, small);
    }

    private KeptFile read(String which, String name, Object value, boolean small) {
        return db.sql("""
                        select case when :small and thumbnail is not null then thumbnail else content end as bytes, type
                        from   files.file
                        where\s""" + which)
                .param("small", small)
                .param(name, value)
                .query((row, n) -> new KeptFile(row.getString("type"), new ByteArrayResource(row.getBytes("bytes"))))
                .optional()
                .orElseThrow(() -> new NotFound(value));
    }

    /// Gone for good: whoever sent it has taken it back.
    @Transactional(propagation = Propagation.MANDATORY)
    @Unjournalled(because = "the change that gives it up is journalled")
    public void discard(FileId id) {
        db.sql("delete from files.file where id = :id").param("id", id.value()).update();
    }

    /// Throws away what nobody claimed in time.
    @Unjournalled(because = "a draft never belonged to anything")
    public int sweep() {
        return db.sql("delete from files.file where claimed_at is null and kept_at < :before")
                .param("before", Moments.kept(clock.instant().minus(DRAFTS_LIVE)))
                .update();
    }
}
