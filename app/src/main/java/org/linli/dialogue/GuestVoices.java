package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_REPLY_HAS_ONE_VOICE;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.files.FileId;
import org.linli.files.FileKind;
import org.linli.files.FileOwner;
import org.linli.files.Files;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What those said who cannot come, in their own voice: one recording each. Whoever prepares the meeting hears it;
/// whoever keeps the room hears it by the key of the room; nobody else does.
@Component
public class GuestVoices implements FileOwner {

    private record Voice(long guest, FileId file) {}

    private final JdbcClient db;
    private final Files files;
    private final MeetingStore meetings;
    private final Clock clock;

    GuestVoices(JdbcClient db, Files files, MeetingStore meetings, Clock clock) {
        this.db = db;
        this.files = files;
        this.meetings = meetings;
        this.clock = clock;
    }

    /// By the number of the guest. Whoever asks has made sure that they may be heard.
    public Map<Long, FileId> of(MeetingId meeting) {
        return db
                .sql("select id, voice from dialogue.guest where meeting = :meeting and voice is not null")
                .param("meeting", meeting.value())
                .query((row, n) -> new Voice(row.getLong("id"), new FileId(row.getLong("voice"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Voice::guest, Voice::file));
    }

    @Override
    public boolean maySee(FileId file, Actor actor) {
        var today = Days.today(clock);
        return db.sql("select meeting from dialogue.guest where voice = :file")
                .param("file", file.value())
                .query((row, n) -> meetings.get(new MeetingId(row.getLong("meeting"))))
                .optional()
                .filter(meeting -> actor.may(Right.PREPARE_MEETINGS, meeting.place(), today))
                .isPresent();
    }

    /// What was there before is gone for good.
    void leave(Guest guest, LeftVoice left) {
        var sent = left.sent();
        var claimed = sent == null ? List.<FileId>of() : files.claim(List.of(sent));
        if (claimed.isEmpty() && !left.takenBack()) return;
        for (var file : claimed) A_REPLY_HAS_ONE_VOICE.requireAt(Files.FIELD, files.kind(file) == FileKind.VOICE);
        db.sql("select voice from dialogue.guest where id = :guest and voice is not null")
                .param("guest", guest.id())
                .query((row, n) -> new FileId(row.getLong("voice")))
                .list()
                .forEach(files::discard);
        keep(guest, claimed.isEmpty() ? null : claimed.getFirst());
    }

    private void keep(Guest guest, @Nullable FileId file) {
        db.sql("update dialogue.guest set voice = :file where id = :guest")
                .param("file", file == null ? null : file.value(), Types.BIGINT)
                .param("guest", guest.id())
                .update();
    }
}
